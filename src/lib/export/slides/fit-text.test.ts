import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutTo, fits, fittingSize, heightPt, pagesOf, type TextSetting } from './fit-text';
import { points } from './slide-size';

const SETTING: TextSetting = { sizePt: 14, weight: 400, gapPt: 5, indentPt: 14 };
const BOX = { x: 0, y: 0, w: 60, h: 40 };
const LONG = 'Công khai danh sách hộ nghèo, ngân sách cấp xã và giá đất trước tháng bảy';

describe('a text in a box', () => {
	test('needs a line for every width that it has', () => {
		expect(heightPt(['Giảm 0,32 điểm'], 60, SETTING)).toBeCloseTo(14 * 1.2);
		expect(heightPt([LONG], 60, SETTING)).toBeGreaterThan(2 * 14 * 1.2);
	});

	test('is broken within a word that is wider than the box', () => {
		const lines = heightPt(['ơ'.repeat(60)], 30, SETTING) / (14 * 1.2);
		expect(lines).toBeGreaterThan(5);
	});

	test('is set as large as it fits', () => {
		expect(fittingSize(['Giảm 0,32 điểm'], BOX, SETTING, [18, 14])).toBe(18);
		expect(fittingSize([LONG, LONG], { ...BOX, h: 50 }, SETTING, [18, 14])).toBe(14);
		expect(fittingSize([LONG, LONG, LONG, LONG], BOX, SETTING, [18, 14])).toBeNull();
	});

	test('is cut at the last line that there is', () => {
		const cut = cutTo(LONG, 2, 60, SETTING);
		expect(cut).toMatch(/^Công khai danh sách.*…$/);
		expect(heightPt([cut], 60, SETTING)).toBeCloseTo(2 * 14 * 1.2);
		expect(cutTo('Giảm', 2, 60, SETTING)).toBe('Giảm');
	});
});

test('pages hold every word in its order, and no page is too full', () => {
	const word = fc.oneof(
		fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
		fc.constantFrom('Bằng', 'ngân', 'W'.repeat(80), '👩‍🏫', 'ệ')
	);
	const paragraph = fc
		.array(word, { minLength: 1, maxLength: 60 })
		.map((words) => words.join(' ').normalize('NFC').replace(/\s+/gu, ' ').trim())
		.filter((text) => text !== '');
	fc.assert(
		fc.property(fc.array(paragraph, { maxLength: 12 }), (paragraphs) => {
			const pages = pagesOf(paragraphs, BOX, SETTING);
			const letters = (texts: readonly string[]) => texts.join('').replace(/\s/gu, '');
			expect(letters(pages.flat())).toBe(letters(paragraphs));
			for (const page of pages) {
				expect(fits(page, BOX, SETTING), page.join(' | ')).toBe(true);
				expect(heightPt(page, BOX.w, SETTING)).toBeLessThanOrEqual(points(BOX.h));
			}
		}),
		{ seed: 20241123 }
	);
});
