import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LARGEST_SPOKEN, spokenNumber } from './spoken-number';

describe('a number read aloud', () => {
	test.each<[number, string, string, string]>([
		[0, '', 'không', 'zero'],
		[5, '', 'năm', 'five'],
		[10, '', 'mười', 'ten'],
		[11, '', 'mười một', 'eleven'],
		[15, '', 'mười lăm', 'fifteen'],
		[21, '', 'hai mươi mốt', 'twenty-one'],
		[24, '', 'hai mươi bốn', 'twenty-four'],
		[55, '', 'năm mươi lăm', 'fifty-five'],
		[63, '', 'sáu mươi ba', 'sixty-three'],
		[100, '', 'một trăm', 'one hundred'],
		[105, '', 'một trăm linh năm', 'one hundred and five'],
		[115, '', 'một trăm mười lăm', 'one hundred and fifteen'],
		[390, '', 'ba trăm chín mươi', 'three hundred and ninety'],
		[1005, '', 'một nghìn không trăm linh năm', 'one thousand and five'],
		[
			1250,
			'5',
			'một nghìn hai trăm năm mươi phẩy năm',
			'one thousand two hundred and fifty point five'
		],
		[2024, '', 'hai nghìn không trăm hai mươi bốn', 'two thousand and twenty-four'],
		[1_000_000, '', 'một triệu', 'one million'],
		[41, '33', 'bốn mươi mốt phẩy ba mươi ba', 'forty-one point three three'],
		[0, '05', 'không phẩy không năm', 'zero point zero five'],
		[-1, '44', 'âm một phẩy bốn mươi bốn', 'minus one point four four'],
		[-0, '32', 'âm không phẩy ba mươi hai', 'minus zero point three two'],
		[4, '125', 'bốn phẩy một hai năm', 'four point one two five']
	])('%d,%s is "%s" and "%s"', (whole, digits, vi, en) => {
		expect(spokenNumber('vi', whole, digits)).toBe(vi);
		expect(spokenNumber('en', whole, digits)).toBe(en);
	});

	test('no two numbers are read alike', () => {
		for (const language of ['vi', 'en'] as const) {
			const read = Array.from({ length: 20_000 }, (_, value) => spokenNumber(language, value));
			expect(new Set(read).size).toBe(read.length);
		}
	});

	test('is words alone, however large it is', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -LARGEST_SPOKEN, max: LARGEST_SPOKEN }),
				fc.stringMatching(/^\d{0,4}$/),
				(whole, digits) => {
					for (const language of ['vi', 'en'] as const) {
						const text = spokenNumber(language, whole, digits);
						expect(text).not.toMatch(/\d|\s{2}|^\s|\s$/);
					}
				}
			)
		);
	});

	test('what is no number is refused', () => {
		expect(() => spokenNumber('vi', 1.5)).toThrow(RangeError);
		expect(() => spokenNumber('vi', LARGEST_SPOKEN + 1)).toThrow(RangeError);
		expect(() => spokenNumber('vi', 1, 'x')).toThrow(RangeError);
	});
});
