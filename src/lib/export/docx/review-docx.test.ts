import { beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '$lib/domain/language';
import { loadWithOwn } from '$lib/messages/catalogue';
import { createWords, type Words } from '$lib/messages/words';
import { REVIEW_VI } from '$lib/review/fixtures/review-fixture';
import { REVIEW_EN } from '$lib/review/fixtures/review-fixture-en';
import type { ReviewDocument } from '$lib/review/review-document';
import {
	openPackage,
	packageFaults,
	type OfficePackage
} from '../../../../tests/office/office-package';
import { orderFaults } from '../../../../tests/office/word-order';
import { everyElement, type XmlElement } from '../../../../tests/office/strict-xml';
import { reviewPictures } from '../fixtures/review-pictures';
import { reviewDocx } from './review-docx';

const words = new Map<Language, Words>();
const opened = new Map<Language, OfficePackage>();

async function written(document: ReviewDocument): Promise<Uint8Array> {
	const spoken = words.get(document.language);
	if (!spoken) throw new Error(`${document.language} is not loaded`);
	return reviewDocx(document, reviewPictures(document), spoken);
}

beforeAll(async () => {
	for (const review of [REVIEW_VI, REVIEW_EN]) {
		const { language } = review;
		words.set(language, createWords(language, await loadWithOwn(language, 'office')));
		opened.set(language, openPackage(await written(review)));
	}
});

function part(language: Language, path: string): XmlElement {
	const found = opened.get(language);
	if (!found) throw new Error(`${language} was not written`);
	return found.xml(path);
}

const body = (language: Language) => everyElement(part(language, 'word/document.xml'));
const named = (elements: readonly XmlElement[], name: string) =>
	elements.filter((element) => element.name === name);
const valuesOf = (elements: readonly XmlElement[], name: string, attribute: string) =>
	named(elements, name).map(({ attributes }) => attributes.get(attribute) ?? '');
/** The style and the text of each paragraph, as it is read. */
const paragraphsOf = (elements: readonly XmlElement[]) =>
	named(elements, 'w:p').map((element) => ({
		style: valuesOf(everyElement(element), 'w:pStyle', 'w:val')[0] ?? '',
		text: named(everyElement(element), 'w:t')
			.map(({ text }) => text)
			.join('')
	}));
const instructionsOf = (elements: readonly XmlElement[]) => [
	...valuesOf(elements, 'w:fldSimple', 'w:instr'),
	...named(elements, 'w:instrText').map(({ text }) => text)
];

describe.each([REVIEW_VI, REVIEW_EN])('a review in $language', (review) => {
	const { language } = review;

	test('is a package without a fault, in the order that Word wants', () => {
		const found = opened.get(language);
		expect(found && packageFaults(found)).toEqual([]);
		for (const path of ['document', 'styles', 'numbering', 'header1']) {
			expect(orderFaults(part(language, `word/${path}.xml`)), path).toEqual([]);
		}
	});

	test('has bookmarks of one kind each, and fields that lead to one', () => {
		const elements = body(language);
		const names = valuesOf(elements, 'w:bookmarkStart', 'w:name');
		const ids = valuesOf(elements, 'w:bookmarkStart', 'w:id');
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(ids).size).toBe(ids.length);
		expect(valuesOf(elements, 'w:bookmarkEnd', 'w:id').sort()).toEqual([...ids].sort());
		const led = [
			...instructionsOf(elements).flatMap((said) => /^(?:PAGE)?REF (\S+)/.exec(said)?.[1] ?? []),
			...valuesOf(elements, 'w:hyperlink', 'w:anchor').filter((anchor) => anchor !== '')
		];
		expect(led.length).toBeGreaterThan(4);
		expect(led.filter((name) => !names.includes(name))).toEqual([]);
	});

	test('has a drawing with alternative text for every figure, on paper as large as it is', () => {
		const elements = body(language);
		const figures = review.sections
			.flatMap(({ blocks }) => blocks)
			.filter((block) => block.type === 'figure');
		expect(valuesOf(elements, 'wp:docPr', 'descr')).toEqual(
			figures.map(({ figure }) => figure.summary)
		);
		expect(valuesOf(elements, 'wp:docPr', 'title')).toEqual(
			figures.map(({ figure }) => figure.headline)
		);
		expect(new Set(valuesOf(elements, 'wp:docPr', 'id')).size).toBe(figures.length);
		expect(named(elements, 'asvg:svgBlip')).toHaveLength(figures.length);
		// 36,000 English Metric Units to the millimetre.
		expect(new Set(valuesOf(elements, 'wp:extent', 'cx'))).toEqual(new Set(['5760000']));
	});

	test('counts captions in fields that say their number', () => {
		const { t } = words.get(language) ?? {};
		const fields = named(body(language), 'w:fldSimple');
		for (const kind of ['figure', 'table'] as const) {
			const label = t?.(`office.${kind}`) ?? '';
			const counted = fields.filter(({ attributes }) =>
				attributes.get('w:instr')?.startsWith(`SEQ ${label} `)
			);
			const count = review.sections
				.flatMap(({ blocks }) => blocks)
				.filter(({ type }) => type === kind).length;
			expect(counted.map(({ text }) => text)).toEqual(
				Array.from({ length: count }, (_, at) => `${at + 1}`)
			);
		}
	});

	test('carries its contents, each with its page, and asks nothing when it is opened', () => {
		const contents = paragraphsOf(body(language)).filter(({ style }) => /^TOC\d/.test(style));
		expect(contents.length).toBeGreaterThan(2);
		for (const { text } of contents) expect(text).toMatch(/^(I|V|X|\d|Phụ lục|Annex).*\D\d+$/);
		const annex = contents.map(({ text }) => text).find((text) => /^(Phụ lục|Annex)/.test(text));
		expect(annex).toMatch(/^(Phụ lục I\. Chuỗi số liệu|Annex\. Method)/);
		expect(valuesOf(body(language), 'w:fldChar', 'w:dirty').filter(Boolean)).toEqual([]);
		expect(named(everyElement(part(language, 'word/settings.xml')), 'w:updateFields')).toEqual([]);
	});

	test('says its language and where it is from', () => {
		const styles = everyElement(part(language, 'word/styles.xml'));
		expect(valuesOf(styles, 'w:lang', 'w:val')[0]).toBe(language === 'vi' ? 'vi-VN' : 'en-GB');
		const core = part(language, 'docProps/core.xml').text;
		expect(core).toContain(review.title);
		expect(core).toContain(review.permalink);
		expect(core).not.toMatch(/Un-named/);
	});

	test('has a running title in annexes alone, and the number of the page everywhere', () => {
		const count = review.sections.filter(({ isAnnex }) => isAnnex).length;
		const headers = Array.from({ length: count + 1 }, (_, at) =>
			part(language, `word/header${at + 1}.xml`)
		);
		for (const header of headers) expect(instructionsOf(everyElement(header))).toEqual(['PAGE']);
		expect(headers.map((header) => paragraphsOf(everyElement(header)).length)).toEqual([
			1,
			...Array.from({ length: count }, () => 2)
		]);
		expect(named(body(language), 'w:titlePg')).toHaveLength(1);
	});
});

test('the form of decree 30 stands around the text', () => {
	const texts = paragraphsOf(body('vi')).map(({ text }) => text);
	for (const text of [
		'ỦY BAN NHÂN DÂN',
		'TỈNH CAO BẰNG',
		'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
		'Độc lập - Tự do - Hạnh phúc',
		'Số: …/BC-SNV',
		'Cao Bằng, ngày 05 tháng 12 năm 2026',
		'BÁO CÁO',
		'Nơi nhận:',
		'- Bộ Nội vụ;',
		'- Lưu: VT.',
		'KT. GIÁM ĐỐC'
	]) {
		expect(texts).toContain(text);
	}
	const [margins] = named(body('vi'), 'w:pgMar');
	const millimetres = (side: string) =>
		(Number(margins?.attributes.get(`w:${side}`)) / 1440) * 25.4;
	expect(['top', 'bottom', 'left', 'right'].map((side) => Math.round(millimetres(side)))).toEqual([
		20, 20, 30, 20
	]);
});

test('what the form leaves open is a field to fill, with its name', () => {
	expect(valuesOf(body('vi'), 'w:tag', 'w:val')).toEqual([
		'number',
		'signatory',
		'number',
		'number'
	]);
	const tags = valuesOf(body('en'), 'w:tag', 'w:val');
	for (const name of ['parentBody', 'body', 'place', 'day', 'subject', 'recipient', 'signatory']) {
		expect(tags).toContain(name);
	}
	expect(valuesOf(body('en'), 'w:alias', 'w:val')).toContain('Issuing body');
});

test('headings, lists, notes and cells have styles and numbers of Word', () => {
	const all = paragraphsOf(body('vi'));
	const with_ = (style: string) => all.filter((one) => one.style === style).map(({ text }) => text);
	expect(with_('Heading1')[0]).toBe('Căn cứ và phạm vi đánh giá');
	expect(with_('Heading3')).toEqual(['Cung ứng dịch vụ công', 'Quản trị điện tử']);
	expect(with_('AnnexHeading')).toHaveLength(2);
	expect(with_('ReviewNote')).toHaveLength(1);
	expect(with_('BodyText').join(' ')).toContain('(Hình 1)');
	expect(with_('BodyText').join(' ')).toContain('[1,\u00a03]');
	const levels = valuesOf(everyElement(part('vi', 'word/numbering.xml')), 'w:lvlText', 'w:val');
	for (const level of ['%1.', '%2.', '%3)', 'Phụ lục %1', '–', '[%1]']) {
		expect(levels).toContain(level);
	}
});

test('tables repeat their head, keep rows whole and set reasons apart', () => {
	const tables = named(body('vi'), 'w:tbl').filter(
		(table) => named(everyElement(table), 'w:tblHeader').length > 0
	);
	expect(tables).toHaveLength(5);
	for (const table of tables) {
		const elements = everyElement(table);
		const rows = named(elements, 'w:tr').length;
		expect(named(elements, 'w:tblHeader')).toHaveLength(1);
		expect(named(elements, 'w:cantSplit')).toHaveLength(rows);
		const widths = valuesOf(elements, 'w:gridCol', 'w:w').map(Number);
		expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9071);
	}
	const reason = named(body('vi'), 'w:p').find((one) => one.text === 'Không công bố');
	expect(
		named(
			everyElement(reason ?? { name: '', attributes: new Map(), children: [], text: '' }),
			'w:i'
		)
	).toHaveLength(1);
});

test('the same review gives the same bytes, whenever it is written', async () => {
	const [one, other] = [await written(REVIEW_VI), await written(REVIEW_VI)];
	expect(Buffer.compare(one, other)).toBe(0);
	const core = openPackage(one).xml('docProps/core.xml');
	expect(core.text).toContain('2026-12-05T00:00:00Z');
});
