import { expect, test } from 'vitest';
import type { AnswerTable } from '$lib/queries/analyst/answer';
import { nextOrder, orderedRows } from './answer-order';

const answer: AnswerTable = {
	columns: [
		{ name: 'name', type: 'VARCHAR', kind: 'text' },
		{ name: 'n', type: 'HUGEINT', kind: 'integer' }
	],
	rows: [
		['Đồng Nai', 10],
		['Đà Nẵng', null],
		['Ấ', 9],
		['An Giang', '12345678901234567890'],
		['Ă', -2],
		['Dak', 9],
		[null, 3]
	],
	isCut: false
};

const names = (column: number, way: 'ascending' | 'descending') =>
	orderedRows(answer, { column, way }).map(([name]) => name);

test('names stand in the Vietnamese order, null last either way', () => {
	expect(names(0, 'ascending')).toEqual(['An Giang', 'Ă', 'Ấ', 'Dak', 'Đà Nẵng', 'Đồng Nai', null]);
	expect(names(0, 'descending')).toEqual([
		'Đồng Nai',
		'Đà Nẵng',
		'Dak',
		'Ấ',
		'Ă',
		'An Giang',
		null
	]);
});

test('numbers stand as numbers, equals as asked', () => {
	expect(names(1, 'ascending')).toEqual(['Ă', null, 'Ấ', 'Dak', 'Đồng Nai', 'An Giang', 'Đà Nẵng']);
	expect(names(1, 'descending')).toEqual([
		'An Giang',
		'Đồng Nai',
		'Ấ',
		'Dak',
		null,
		'Ă',
		'Đà Nẵng'
	]);
});

test('a column goes up, down and back to the order of the statement', () => {
	const first = nextOrder(null, 1);
	expect(first).toEqual({ column: 1, way: 'ascending' });
	expect(nextOrder(first, 1)).toEqual({ column: 1, way: 'descending' });
	expect(nextOrder(nextOrder(first, 1), 1)).toBeNull();
	expect(nextOrder(first, 0)).toEqual({ column: 0, way: 'ascending' });
	expect(orderedRows(answer, null)).toBe(answer.rows);
});
