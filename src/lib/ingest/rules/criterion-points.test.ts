import { describe, expect, test } from 'vitest';
import type { TableRow } from '../table-row';
import { criterionWithin } from './criterion-points';

function broken(
	self: number | null,
	appraised: number | null,
	maximum: number | null
): (readonly [string, string | null])[] {
	const values = { self_score: self, appraised_score: appraised, maximum };
	const row: TableRow = { line: 2, values, written: {} };
	return criterionWithin(row).map(({ rule, column }) => [rule, column] as const);
}

describe('the points of a criterion', () => {
	test.each([
		[0, 0.5, 1],
		[1, 1, 1],
		[null, 0.25, 1],
		[1.5, null, null],
		[0, -0.5, 0]
	])('may be %s and %s of %s', (self, appraised, maximum) => {
		expect(broken(self, appraised, maximum)).toEqual([]);
	});

	test('are not more than its maximum', () => {
		expect(broken(1.5, 1.25, 1)).toEqual([
			['criterion.above_maximum', 'self_score'],
			['criterion.above_maximum', 'appraised_score']
		]);
		expect(broken(null, 0.5, 0)).toEqual([['criterion.above_maximum', 'appraised_score']]);
	});

	test('are below zero only where it takes points away', () => {
		expect(broken(1, -0.5, 1)).toEqual([['criterion.negative', 'appraised_score']]);
		expect(broken(-1, null, null)).toEqual([['criterion.negative', 'self_score']]);
	});

	test('are there at all', () => {
		expect(broken(null, null, 1)).toEqual([['criterion.nothing', 'appraised_score']]);
	});
});
