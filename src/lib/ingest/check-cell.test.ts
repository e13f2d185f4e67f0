import { describe, expect, it } from 'vitest';
import { checkCell } from './check-cell';
import type { Field } from './table-schema';
import { fieldOf } from './testing/field';

function reading(text: string, field: Field): unknown {
	const found = checkCell(text, field);
	return found.ok ? found.value : found.breach.rule;
}

describe('a cell', () => {
	it('is empty where it may be', () => {
		expect(reading('', fieldOf('number'))).toBeNull();
		expect(reading('', fieldOf('string', { required: true }))).toBe('required');
	});

	it('is a number with a point', () => {
		const number = fieldOf('number');
		expect(reading('81.25', number)).toBe(81.25);
		expect(reading('-3', number)).toBe(-3);
		expect(reading('81,25', number)).toBe('number.comma');
		expect(reading('1.250,5', number)).toBe('number.comma');
		for (const text of ['1e3', ' 81', '81 ', '0x10', 'NaN', 'Infinity', '.5', '5.', '--1', '%']) {
			expect(reading(text, number)).toBe('number.invalid');
		}
	});

	it('is a whole number, a year, a truth', () => {
		expect(reading('57', fieldOf('integer'))).toBe(57);
		expect(reading('57.0', fieldOf('integer'))).toBe('integer.invalid');
		expect(reading('2020', fieldOf('year'))).toBe(2020);
		expect(reading('20', fieldOf('year'))).toBe('year.invalid');
		expect(reading('1', fieldOf('boolean'))).toBe(true);
		expect(reading('có', fieldOf('boolean'))).toBe('boolean.invalid');
	});

	it('is a day that the calendar has', () => {
		expect(reading('2020-02-29', fieldOf('date'))).toBe('2020-02-29');
		expect(reading('2021-02-29', fieldOf('date'))).toBe('date.invalid');
		expect(reading('03/07/2020', fieldOf('date'))).toBe('date.invalid');
	});

	it('is a date as fine as it is known', () => {
		const window = fieldOf('string', {}, { calendar: 'month_or_day' });
		expect(reading('2020-05', window)).toBe('2020-05');
		expect(reading('2020-05-31', window)).toBe('2020-05-31');
		expect(reading('2020-13', window)).toBe('date.month_or_day');
		const airing = fieldOf('string', {}, { calendar: 'day_or_minute' });
		expect(reading('2020-07-03', airing)).toBe('2020-07-03');
		expect(reading('2020-07-03T20:15', airing)).toBe('2020-07-03T20:15');
		expect(reading('2020-07-03T24:15', airing)).toBe('date.day_or_minute');
		expect(reading('2020-06-31T20:15', airing)).toBe('date.day_or_minute');
	});

	it('keeps the constraints of its field', () => {
		expect(reading('x', fieldOf('string', { enum: ['a', 'b'] }))).toBe('enum');
		expect(reading('a', fieldOf('string', { enum: ['a', 'b'] }))).toBe('a');
		expect(reading('004', fieldOf('string', { pattern: '[0-9]{2}' }))).toBe('pattern');
		expect(reading('-1', fieldOf('number', { minimum: 0 }))).toBe('number.minimum');
		expect(reading('101', fieldOf('number', { maximum: 100 }))).toBe('number.maximum');
		expect(reading('0', fieldOf('number', { exclusiveMinimum: 0 }))).toBe('number.not_above');
	});
});
