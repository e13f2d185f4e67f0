import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { loadWithOwn } from '$lib/messages/catalogue';
import { createWords, type Words } from '$lib/messages/words';
import { REVIEW_EN } from '$lib/review/fixtures/review-fixture-en';
import { list, note, table } from '$lib/review/fixtures/review-parts';
import type { ReviewDocument } from '$lib/review/review-document';
import { openPackage, packageFaults } from '../../../../tests/office/office-package';
import { orderFaults } from '../../../../tests/office/word-order';
import { everyElement } from '../../../../tests/office/strict-xml';
import { legalText, legalTexts } from '../xml-text';
import { reviewDocx } from './review-docx';

let words: Words;

beforeAll(async () => {
	words = createWords('en', await loadWithOwn('en', 'office'));
});

test('texts of XML keep all letters and lose what XML has no place for', () => {
	expect(legalText('Cao\u0000 Bằng\u001f \ud83d\ude00 \ud83d x\ufffe')).toBe(
		'Cao Bằng \ud83d\ude00  x'
	);
	expect(legalText('hai\r\ndòng\tba')).toBe('hai dòng ba');
	expect(legalTexts({ a: ['\u0001b', { c: 3, d: null }] })).toEqual({
		a: ['b', { c: 3, d: null }]
	});
});

const odd = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 40 }),
	fc.constantFrom(
		'',
		' ',
		'<w:p>&amp;</w:p>',
		']]>',
		'"_Toc7" w:id="3"',
		'…/BC-SNV … ',
		'\u0002day\u0002',
		'{{place}} $t(office.nation)',
		'x'.repeat(70),
		'\ud83d',
		'‮abc'
	)
);
const address = fc.oneof(odd, fc.constantFrom('https://a.vn/?b=1&c="2"#d', 'javascript:alert(1)'));

test('whatever people write, the file is whole and says it', async () => {
	await fc.assert(
		fc.asyncProperty(odd, odd, odd, address, async (said, named, cell, href) => {
			const review: ReviewDocument = {
				...REVIEW_EN,
				title: named,
				form: { ...REVIEW_EN.form, body: named, number: named, place: said, recipients: [said] },
				sources: [{ text: said, url: href }],
				permalink: href,
				sections: [
					{
						id: said,
						heading: named,
						isAnnex: false,
						blocks: [
							{
								type: 'paragraph',
								runs: [
									{ type: 'text', text: said, href },
									{ type: 'citation', numbers: [1, 9] },
									{ type: 'reference', to: 'a' }
								]
							},
							list(true, said, cell),
							note(cell),
							table('a', named, [said, `@${cell}`], [[cell, said], [cell]], said),
							table('b', named, [], [], '')
						]
					},
					{ id: 'x', heading: named, isAnnex: true, blocks: [] }
				]
			};
			const opened = openPackage(await reviewDocx(review, new Map(), words));
			expect(packageFaults(opened)).toEqual([]);
			const document = opened.xml('word/document.xml');
			expect(orderFaults(document)).toEqual([]);
			expect(document.text).toContain(legalText(cell));
		}),
		{ numRuns: 15, seed: 20200305 }
	);
});

test('a word without end leaves pages open, and holds nobody up', async () => {
	const review = { ...REVIEW_EN, sources: [{ text: 'x'.repeat(20_000), url: null }], sections: [] };
	const opened = openPackage(await reviewDocx(review, new Map(), words));
	expect(packageFaults(opened)).toEqual([]);
	const elements = everyElement(opened.xml('word/document.xml'));
	expect(elements.filter(({ attributes }) => attributes.has('w:dirty'))).toEqual([]);
});
