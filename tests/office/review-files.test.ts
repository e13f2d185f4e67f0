import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ArchiveManifest } from '$lib/export/archive/archive-file';
import { MANIFEST_PATH } from '$lib/export/archive/review-archive';
import { numberedBlocks } from '$lib/export/block-numbers';
import { REVIEW_VI } from '$lib/review/fixtures/review-fixture';
import { REVIEW_EN } from '$lib/review/fixtures/review-fixture-en';
import { canPrint, printed } from './libreoffice';
import { openPackage, packageFaults, type OfficePackage } from './office-package';
import { reviewFiles, type ReviewFiles } from './review-files';
import { elementsOf } from './strict-xml';

/** The numbers that Word counts, by the headline that follows them. */
function numbersInWord(docx: OfficePackage): Map<string, string> {
	const captions = elementsOf(docx.xml('word/document.xml'), 'w:p')
		.filter((paragraph) =>
			elementsOf(paragraph, 'w:pStyle').some(
				({ attributes }) => attributes.get('w:val') === 'Caption'
			)
		)
		.map(({ text }) => /^(\S+ \d+)\. (.*)$/.exec(text) ?? []);
	return new Map(captions.map(([, number = '', headline = '']) => [headline, number]));
}

/** The same in the names of the files of the archive. */
function numbersInArchive(archive: Uint8Array): Map<string, string> {
	const manifest = JSON.parse(
		strFromU8(unzipSync(archive)[MANIFEST_PATH] ?? new Uint8Array())
	) as ArchiveManifest;
	const names = manifest.files.flatMap(({ path, of }) =>
		of
			? [[of.headline, /([^/ ]+ \d+) - [^/]*$/.exec(path)?.[1]?.replace(' 0', ' ') ?? ''] as const]
			: []
	);
	return new Map(names);
}

const turned = (review: typeof REVIEW_VI) => ({
	...review,
	sections: [...review.sections].reverse()
});

describe.each([
	['vi', REVIEW_VI],
	['vi, its annexes told first', turned(REVIEW_VI)],
	['en', REVIEW_EN]
])('a review in %s', (_, review) => {
	let files: ReviewFiles;
	beforeAll(async () => {
		files = await reviewFiles(review);
	});

	test('is a whole file of Word and of slides', () => {
		expect(packageFaults(openPackage(files.docx))).toEqual([]);
		expect(packageFaults(openPackage(files.pptx))).toEqual([]);
	});

	test('gives a figure and a table one number, in the order of print', () => {
		const inWord = numbersInWord(openPackage(files.docx));
		expect(numbersInArchive(files.archive)).toEqual(inWord);
		const { t } = files.words;
		const labels = [...numberedBlocks(review).values()].map(
			({ kind, number }) => `${t(`office.${kind}`)} ${number}`
		);
		expect([...inWord.values()].sort()).toEqual(labels.sort());
	});

	test('has the same pictures in all of them', () => {
		const svgs = (zip: Uint8Array) =>
			Object.entries(unzipSync(zip))
				.filter(([path]) => path.endsWith('.svg'))
				.map(([, bytes]) => strFromU8(bytes));
		const given = [...files.pictures.values()].map(({ svg }) => svg);
		expect(new Set(svgs(files.docx))).toEqual(new Set(given));
		expect(new Set(svgs(files.archive))).toEqual(new Set(given));
		const shown = review.findings.flatMap(({ shows }) => files.pictures.get(shows ?? '') ?? []);
		expect(svgs(files.pptx)).toEqual(shown.map(({ svg }) => svg));
	});

	test('says of which day it is, and never that of today', () => {
		const days = [files.docx, files.pptx].map((bytes) =>
			elementsOf(openPackage(bytes).xml('docProps/core.xml'), 'dcterms:created').map(
				({ text }) => text
			)
		);
		const day = review.language === 'vi' ? '2026-12-05' : '2026-11-23';
		expect(days).toEqual([[`${day}T00:00:00Z`], [`${day}T00:00:00Z`]]);
	});
});

const EXPECTED = {
	vi: [
		/^ *I\. CĂN CỨ VÀ PHẠM VI/m,
		/Hình 4\. Phát sóng đều/,
		/Bảng 5\. PAPI tổng hợp/,
		/Phụ lục II/
	],
	en: [/^ *I\. RESULTS OF 2024/m, /Figure 1\. PAPI of Cao Bang/, /Table 1\. Four indices/, /Annex/]
};

describe.runIf(await canPrint()).each([REVIEW_VI, REVIEW_EN])(
	'LibreOffice prints a review in $language',
	(review) => {
		const { language, findings, sources, sections } = review;
		const figures = sections
			.flatMap(({ blocks }) => blocks)
			.filter(({ type }) => type === 'figure');

		test('as a document: pages, contents and figures', async () => {
			const { docx } = await reviewFiles(review);
			const { pages, sizeMm, picturePages } = await printed(docx, 'docx');
			expect([Math.round(sizeMm.width), Math.round(sizeMm.height)]).toEqual([210, 297]);
			expect(picturePages).toHaveLength(figures.length);
			const [first = '', ...others] = pages;
			for (const wanted of EXPECTED[language]) expect(pages.join('\n')).toMatch(wanted);
			// The number stands in the top margin, and none on the first page.
			expect(first.trimStart()).not.toMatch(/^1\s/);
			others.forEach((page, at) => expect(page.trimStart()).toMatch(new RegExp(`^${at + 2}\\s`)));
			expect(pages.filter((page) => page.trim().length < 20)).toEqual([]);
			expect(pages.join('\n')).not.toMatch(/Error!|not found|Lỗi!/i);
			for (const [title, page] of mainEntries(first)) {
				expect(pages[page - 1]?.toLowerCase(), title).toContain(title.toLowerCase());
			}
		});

		test('as slides: titles, sources and figures', async () => {
			const { pptx, pictures } = await reviewFiles(review);
			const { pages, sizeMm, picturePages } = await printed(pptx, 'pptx');
			const texts = pages.map((page) => page.replace(/\s+/g, ' '));
			expect([Math.round(sizeMm.width), Math.round(sizeMm.height)]).toEqual([254, 143]);
			expect(texts).toHaveLength(findings.length + 2);
			for (const [at, { title }] of findings.entries()) expect(texts[at + 1]).toContain(title);
			for (const { text } of sources) expect(texts.at(-1)).toContain(text);
			expect(picturePages).toEqual(
				findings.flatMap(({ shows }, at) => (pictures.has(shows ?? '') ? [at + 2] : []))
			);
		});
	},
	180_000
);

/** Sections in the table of contents, with the page that it says. */
function mainEntries(page: string): (readonly [title: string, page: number])[] {
	const entries = [...page.matchAll(/^ *([IVX]+\. .+?)\.{3,} *(\d+) *$/gm)];
	expect(entries.length).toBeGreaterThan(1);
	return entries.map(([, title = '', number]) => [title, Number(number)]);
}
