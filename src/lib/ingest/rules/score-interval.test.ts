import { describe, expect, test } from 'vitest';
import type { TableRow } from '../table-row';
import { intervalHolds } from './score-interval';

function row(values: Readonly<Record<string, number>>): TableRow {
	return { line: 2, values, written: {} };
}

const told = (values: Readonly<Record<string, number>>) =>
	intervalHolds(row(values)).map(({ rule, column }) => `${rule} ${column ?? ''}`);

describe('an interval', () => {
	test.each([
		['nothing of it', { score: 41 }],
		['nothing at all', {}],
		['a standard error alone', { score: 41, score_se: 0.8 }],
		['both ends', { score: 41, interval_low: 40, interval_high: 42.5 }],
		[
			'both ends and a level',
			{ score: 41, interval_low: 40, interval_high: 42, interval_level: 90 }
		],
		['an error beside it', { score: 41, score_se: 0, interval_low: 41, interval_high: 41 }]
	])('may be %s', (_, values) => {
		expect(told(values)).toEqual([]);
	});

	test.each([
		['one end', { score: 41, interval_low: 40 }, 'interval.one_end interval_high'],
		[
			'the other end',
			{ score: 41, score_se: 1, interval_high: 42 },
			'interval.one_end interval_low'
		],
		[
			'a score below it',
			{ score: 39, interval_low: 40, interval_high: 42 },
			'interval.order interval_low'
		],
		[
			'a score above it',
			{ score: 43, interval_low: 40, interval_high: 42 },
			'interval.order interval_high'
		],
		[
			'ends upside down',
			{ score: 41, interval_low: 42, interval_high: 40 },
			'interval.order interval_low'
		],
		['no score', { interval_low: 40, interval_high: 42 }, 'interval.no_score interval_low'],
		['an error without a score', { score_se: 0.5, rank: 3 }, 'interval.no_score score_se'],
		[
			'a level without ends',
			{ score: 41, interval_level: 95 },
			'interval.lone_level interval_level'
		],
		[
			'a level beside an error',
			{ score: 41, score_se: 1, interval_level: 90 },
			'interval.lone_level interval_level'
		]
	])('may not have %s', (_, values, finding) => {
		expect(told(values)).toEqual([finding]);
	});
});
