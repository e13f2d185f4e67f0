import { describe, expect, it } from 'vitest';
import { recogniseRows, tableFromRows } from './sheet-table';
import { rowsOf } from './testing/write-table';

const SHEET = [
	['UBND TỈNH CAO BẰNG', '', '', ''],
	['', '', '', ''],
	['STT', 'Đơn vị', 'Năm 2020', ''],
	['', '', 'Điểm', 'Hạng'],
	['1', 'Sở Nội\u00a0vụ', '12.5', '1'],
	['2', 'Sở "Y, tế"', '11', ''],
	['', '', '', ''],
	['3', 'Sở Tư pháp', '10.25', '3'],
	['Nguồn: Sở Nội vụ', '', '', '']
].map((cells, at) => ({ line: at + 1, cells }));

describe('a sheet', () => {
	it('is found out as a text file is', () => {
		const recognition = recogniseRows(SHEET);
		expect(recognition.plan).toMatchObject({
			encoding: null,
			headerLines: [3, 4],
			firstLine: 5,
			lastLine: 8
		});
		expect(recognition.columns).toEqual(['STT', 'Đơn vị', 'Năm 2020 Điểm', 'Năm 2020 Hạng']);
		expect(recognition.asides.map(({ line }) => line)).toEqual([1, 9]);
	});

	it('is read by its plan, rows that end early filled up', async () => {
		const short = SHEET.map(({ line, cells }) => ({
			line,
			cells: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)
		}));
		for (const rows of [SHEET, short]) {
			const table = tableFromRows(rows, recogniseRows(rows).plan);
			expect(table.strays).toEqual([]);
			expect(await rowsOf(table)).toEqual([
				{ line: 5, cells: ['1', 'Sở Nội vụ', '12.5', '1'] },
				{ line: 6, cells: ['2', 'Sở "Y, tế"', '11', ''] },
				{ line: 8, cells: ['3', 'Sở Tư pháp', '10.25', '3'] }
			]);
		}
	});

	it('without anything in it is an empty table', () => {
		const { plan } = recogniseRows([]);
		expect(tableFromRows([], plan)).toMatchObject({ columns: [], strays: [], blankLines: 0 });
	});
});
