import { expect, test } from 'vitest';
import { slopeYears } from './slope-years';

test.each([
	{ years: [2018, 2019, 2020], from: 2018, to: 2020, pair: [2018, 2020] },
	{ years: [2018, 2019, 2020], from: 2020, to: 2020, pair: [2019, 2020] },
	{ years: [2018, 2020], from: 2018, to: 2018, pair: [2018, 2020] },
	{ years: [2020], from: 2020, to: 2020, pair: null }
])('$from to $to of $years are $pair', ({ years, from, to, pair }) => {
	expect(slopeYears(years, from, to)).toEqual(pair);
});
