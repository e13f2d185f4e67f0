import { expect, test } from 'vitest';
import type { TableRow } from '../table-row';
import { deadlineWithin } from './action-deadline';

function task(deadline: string | null): TableRow {
	return { line: 2, values: { year: 2025, deadline }, written: {} };
}

test.each([['2025-01-01'], ['2026-06-30'], ['2035-12-31'], [null]])('%s can be met', (deadline) => {
	expect(deadlineWithin(task(deadline))).toEqual([]);
});

test.each([['2024-12-31'], ['2036-01-01'], ['1925-06-30']])('%s is a slip', (deadline) => {
	expect(deadlineWithin(task(deadline))).toEqual([
		{
			rule: 'action.deadline',
			column: 'deadline',
			params: { first: '2025-01-01', last: '2035-12-31', year: '2025' }
		}
	]);
});
