import { expect, test } from 'vitest';
import { packRows, unpackRows } from './packed-rows';

const ROWS = [
	{ index: 'PAPI', year: 2023, score: 41.65515, note: null },
	{ index: 'PAPI', year: 2024, score: null, note: null }
];

test('rows come back as they were', () => {
	expect(unpackRows(packRows(ROWS))).toEqual(ROWS);
	expect(unpackRows(JSON.parse(JSON.stringify(packRows(ROWS))) as never)).toEqual(ROWS);
});

test('a column with one value travels once', () => {
	expect(packRows(ROWS)).toMatchObject({
		same: { index: 'PAPI', note: null },
		columns: ['year', 'score'],
		cells: [
			[2023, 41.65515],
			[2024, null]
		]
	});
});

test('no rows are no rows', () => {
	expect(unpackRows(packRows([]))).toEqual([]);
});
