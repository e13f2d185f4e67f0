import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Words } from '$lib/messages/words';
import type { ReviewDocument } from '$lib/review/review-document';
import {
	openPackage,
	packageFaults,
	type OfficePackage
} from '../../../../tests/office/office-package';
import { elementsOf, type XmlElement } from '../../../../tests/office/strict-xml';
import { reviewSlides } from './review-slides';
import { CAOBANG_REVIEW } from './testing/caobang-review';
import { figureBlock, reason, scoreRow, scoreTable } from './testing/invented-figure';
import { reviewWords } from './testing/review-words';
import { smallPicture } from './testing/small-picture';

const PICTURES = new Map(
	['trend-papi', 'parts-papi', 'change-papi'].map((id) => [id, smallPicture()])
);
let words: Words;
let bytes: Uint8Array;
let file: OfficePackage;
let slides: XmlElement[];

const slidePaths = ({ paths }: OfficePackage) =>
	paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));

beforeAll(async () => {
	words = await reviewWords('vi');
	bytes = await reviewSlides(CAOBANG_REVIEW, PICTURES, words);
	file = openPackage(bytes);
	slides = slidePaths(file).map((path) => file.xml(path));
});

/** The texts of a placeholder, a paragraph each. */
function placeholderTexts(slide: XmlElement, type: string): string[] {
	return elementsOf(slide, 'p:sp')
		.filter((shape) =>
			elementsOf(shape, 'p:ph').some(({ attributes }) => attributes.get('type') === type)
		)
		.flatMap((shape) => elementsOf(shape, 'a:p').map(({ text }) => text));
}

const attributesOf = (root: XmlElement, element: string, name: string) =>
	elementsOf(root, element).map(({ attributes }) => attributes.get(name) ?? '');

describe('the file', () => {
	test('is whole: parts, types, relationships, numbers of shapes', () => {
		expect(packageFaults(file)).toEqual([]);
		expect(slides).toHaveLength(8);
	});

	test('is the same bytes each time', async () => {
		const again = await reviewSlides(CAOBANG_REVIEW, PICTURES, words);
		expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
	});

	test('says what it is, of which date and where from, and no time of its making', () => {
		const core = file.xml('docProps/core.xml');
		expect(core.children.map(({ name, text }) => [name, text])).toEqual([
			['dc:title', CAOBANG_REVIEW.title],
			['dc:subject', `Số liệu đến ngày 23/11/2025. ${CAOBANG_REVIEW.permalink}`],
			['dc:creator', 'SỞ NỘI VỤ'],
			['dc:language', 'vi-VN'],
			['cp:lastModifiedBy', 'SỞ NỘI VỤ'],
			['cp:revision', '1'],
			['dcterms:created', '2025-12-05T00:00:00Z'],
			['dcterms:modified', '2025-12-05T00:00:00Z']
		]);
	});

	test('has one language, one font and no colours but those of its theme', () => {
		for (const path of file.paths.filter((path) => /^ppt\/.*\.xml$/.test(path))) {
			const root = file.xml(path);
			const langs = ['a:rPr', 'a:endParaRPr', 'a:defRPr'].flatMap((name) =>
				attributesOf(root, name, 'lang')
			);
			expect(langs.filter((lang) => lang !== '' && lang !== 'vi-VN')).toEqual([]);
			if (!path.includes('/theme/')) expect(elementsOf(root, 'a:srgbClr')).toEqual([]);
			else expect(attributesOf(root, 'a:latin', 'typeface')).toEqual(['Arial', 'Arial']);
		}
	});

	test('can be stopped', async () => {
		const reason = new Error('không cần nữa');
		await expect(
			reviewSlides(CAOBANG_REVIEW, PICTURES, words, AbortSignal.abort(reason))
		).rejects.toBe(reason);
	});
});

describe('a slide', () => {
	test('has its title where the outline looks for it', () => {
		expect(slides.slice(1, 6).map((slide) => placeholderTexts(slide, 'title'))).toEqual(
			CAOBANG_REVIEW.findings.map(({ title }) => [title])
		);
		expect(slides.every((slide) => placeholderTexts(slide, 'title').length === 1)).toBe(true);
	});

	test('follows its layout, and the layout the master', () => {
		for (const slide of slides) {
			for (const shape of elementsOf(slide, 'p:sp')) {
				if (elementsOf(shape, 'p:ph').length === 0) continue;
				expect(elementsOf(shape, 'a:xfrm')).toEqual([]);
				expect(elementsOf(shape, 'a:solidFill')).toEqual([]);
			}
		}
		const master = file.xml('ppt/slideMasters/slideMaster1.xml');
		expect(attributesOf(master, 'p:ph', 'type')).toEqual(['title', 'body', 'sldNum']);
	});

	test('has points, source and number', () => {
		const [, first] = slides;
		expect(first && placeholderTexts(first, 'body')).toEqual([
			...(CAOBANG_REVIEW.findings[0]?.points ?? []),
			'Nguồn: PAPI 2024 (CECODES, RTA, UNDP). Số liệu đến ngày 23/11/2025.'
		]);
		expect(first && placeholderTexts(first, 'sldNum')).toEqual(['2']);
	});

	test('has a picture with words, an SVG and behind it the PNG that was given', () => {
		const path = 'ppt/slides/slide2.xml';
		const slide = file.xml(path);
		expect(attributesOf(slide, 'p:cNvPr', 'descr').filter(Boolean)).toEqual([
			expect.stringMatching(/^Năm 2024 Cao Bằng đạt 41,33 điểm PAPI/)
		]);
		const targets = new Map(file.relationships(path).map(({ id, target }) => [id, target]));
		const [png = ''] = attributesOf(slide, 'a:blip', 'r:embed');
		const [svg = ''] = attributesOf(slide, 'asvg:svgBlip', 'r:embed');
		const { png: given, svg: drawn } = smallPicture();
		expect(file.bytes(targets.get(png) ?? '')).toEqual(given);
		expect(Buffer.from(file.bytes(targets.get(svg) ?? '')).toString()).toBe(drawn);
	});

	test('has a native table with a head, words for it and letters of 12 points', () => {
		const slide = file.xml('ppt/slides/slide5.xml');
		expect(attributesOf(slide, 'a:tblPr', 'firstRow')).toEqual(['1']);
		const [head, ...rows] = elementsOf(slide, 'a:tr').map((row) =>
			elementsOf(row, 'a:tc').map(({ text }) => text.trim())
		);
		expect(head).toEqual(['Nội dung', 'Điểm', 'Thay đổi']);
		expect(rows).toHaveLength(8);
		expect(rows.at(-1)).toEqual(['Quản trị điện tử', '3,01', 'Không so sánh được: đổi cách tính']);
		const [table] = elementsOf(slide, 'p:graphicFrame');
		expect(table && new Set(attributesOf(table, 'a:rPr', 'sz'))).toEqual(new Set(['1200']));
		expect(table && attributesOf(table, 'p:cNvPr', 'descr')).toEqual([
			'PAPI theo nội dung, Cao Bằng, 2024 (điểm, thang 10)'
		]);
	});

	test('has notes, a paragraph each', () => {
		const notes = file.xml('ppt/notesSlides/notesSlide2.xml');
		expect(placeholderTexts(notes, 'body')).toEqual([
			'Điểm PAPI giảm năm thứ hai liên tiếp.',
			'Hạng là do công cụ tính, vì PAPI không xếp hạng.'
		]);
	});
});

test('in English says so', async () => {
	const english = await reviewWords('en');
	const bytes = await reviewSlides({ ...CAOBANG_REVIEW, language: 'en' }, PICTURES, english);
	const file = openPackage(bytes);
	const sources = file.xml('ppt/slides/slide7.xml');
	expect(placeholderTexts(sources, 'title')).toEqual(['Sources of the data']);
	expect(new Set(attributesOf(sources, 'a:rPr', 'lang'))).toEqual(new Set(['en-GB']));
});

test('is whole whatever the texts are', async () => {
	const text = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 60 }),
		fc.constantFrom(
			'',
			'\u0000\u0008]]>',
			'</a:t><a:t>&amp;"\'',
			'\ud800',
			'$1 $& $$',
			'lang="en-US"',
			'dài '.repeat(400),
			'W'.repeat(500),
			'hai\r\ndòng\n'
		)
	);
	const review = fc
		.record({
			title: text,
			body: text,
			note: text,
			cell: text,
			points: fc.array(text, { maxLength: 4 })
		})
		.map(({ title, body, note, cell, points }): ReviewDocument => {
			const figure = figureBlock({
				id: 'f',
				headline: title,
				summary: body,
				notes: [note],
				rows: []
			});
			const rows = [[...scoreRow(cell, 1, note).slice(0, 2), reason(note)]];
			const table = {
				type: 'table',
				id: 't',
				table: scoreTable(title, rows),
				source: note
			} as const;
			return {
				...CAOBANG_REVIEW,
				title,
				form: { ...CAOBANG_REVIEW.form, body, kind: note, date: body },
				sections: [{ id: 's', heading: '', isAnnex: false, blocks: [figure, table] }],
				findings: ['f', 't', null].map((shows) => ({ title, notes: note, shows, points })),
				sources: [note, body].map((text) => ({ text, url: note })),
				vintage: title,
				permalink: body
			};
		});
	await fc.assert(
		fc.asyncProperty(review, async (document) => {
			const bytes = await reviewSlides(document, new Map([['f', smallPicture()]]), words);
			const file = openPackage(bytes);
			expect(packageFaults(file)).toEqual([]);
			for (const path of slidePaths(file)) {
				const slide = file.xml(path);
				expect(attributesOf(slide, 'p:ph', 'type').filter((type) => type === 'title')).toHaveLength(
					1
				);
				const pictures = elementsOf(slide, 'p:pic').flatMap((picture) =>
					attributesOf(picture, 'p:cNvPr', 'descr')
				);
				expect(pictures.filter((descr) => descr === '')).toEqual([]);
			}
		}),
		{ seed: 20241123, numRuns: 40 }
	);
});
