import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellText, dateText, numberText } from './cell-text';

test.each([
	['41.33', '41.33'],
	['41.330000000000005', '41.33'],
	['0.30000000000000004', '0.3'],
	['1.1000000000000001', '1.1'],
	['44', '44'],
	['0.8698', '0.8698'],
	['-0.5', '-0.5'],
	['1.5E-7', '0.00000015'],
	['-1.5E-07', '-0.00000015'],
	['1.25E+21', '1250000000000000000000'],
	['1E+22', '10000000000000000000000'],
	['12345678901234567', '12345678901234567'],
	['004', '004'],
	['1E+300', '1e+300'],
	['', ''],
	['what', 'what']
])('the number %s is %s', (stored, text) => {
	expect(numberText(stored)).toBe(text);
});

test('a number of up to 15 digits comes back as it was written', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -1e9, max: 1e9 }),
			fc.integer({ min: 0, max: 6 }),
			(whole, places) => {
				const number = whole / 10 ** places;
				expect(Number(numberText(String(number)))).toBe(number);
				expect(numberText(String(number))).not.toMatch(/e/);
			}
		)
	);
});

describe('a date', () => {
	test.each([
		['2020-07-03T00:00:00.000Z', '2020-07-03'],
		['2020-07-03T20:15:00.000Z', '2020-07-03T20:15'],
		['2020-07-03T20:14:59.999Z', '2020-07-03T20:15'],
		['2020-07-03T20:15:30.000Z', '2020-07-03T20:15:30'],
		['2020-07-02T23:59:59.999Z', '2020-07-03'],
		['1899-12-30T20:15:00.000Z', '20:15'],
		['1899-12-30T00:00:00.000Z', '00:00']
	])('%s is %s', (moment, text) => {
		expect(dateText(new Date(moment))).toBe(text);
	});

	test('that is none is nothing', () => {
		expect(dateText(new Date(Number.NaN))).toBe('');
	});
});

test('texts, logical values and nothing', () => {
	expect([' a ', true, false, null].map(cellText)).toEqual([' a ', 'TRUE', 'FALSE', '']);
});
