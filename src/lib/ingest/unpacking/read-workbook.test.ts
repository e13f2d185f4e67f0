import { describe, expect, test, vi } from 'vitest';
import { ReadingCancelled } from '../reading/read-control';
import { readSheet, sheetNames } from './read-workbook';
import {
	RELATIONS,
	TABLE,
	textCell,
	workbook
} from '../../../../tests/fixtures/xlsx/made-workbook';

async function cellsOf(file: Blob, sheet = 'S') {
	const read = await readSheet(file, sheet);
	if (read.kind === 'refused') throw new Error(`refused: ${read.breach.rule}`);
	return read.rows.map(({ cells }) => cells);
}

describe('a workbook of LibreOffice', () => {
	test('has its sheets in order', async () => {
		expect(await sheetNames(TABLE)).toEqual({ kind: 'sheets', sheets: ['Điểm 2024', 'Ghi chú'] });
	});

	test('reads as a person would write it', async () => {
		const read = await readSheet(TABLE, 'Điểm 2024');
		expect(read).toEqual({
			kind: 'rows',
			rows: [
				{ line: 1, cells: ['Bảng tổng hợp & xếp hạng', '', '', '', '', '', '', ''] },
				{ line: 2, cells: ['', '', '', '', '', '', '', ''] },
				{
					line: 3,
					cells: ['Tỉnh', 'Điểm', 'Tỷ lệ', 'Ngày', 'Phát lúc', 'Giờ', 'Đạt', 'Công thức']
				},
				{
					line: 4,
					cells: [
						'Cao Bằng',
						'41.33',
						'86.98%',
						'2020-07-03',
						'2020-07-03T20:15',
						'20:15',
						'1',
						'82.66'
					]
				},
				{ line: 5, cells: [' Đắk Lắk\n(dòng hai)', '0.1', '', '', '', '', '0', '#DIV/0!'] },
				{ line: 6, cells: ['=HYPERLINK("x")', '#N/A', '0.3', '', '', '', '', ''] }
			]
		});
	});

	test('reads another sheet', async () => {
		expect(await cellsOf(TABLE, 'Ghi chú')).toEqual([['Nguồn: Sở Nội vụ']]);
	});

	test('says which sheet it has not', async () => {
		const read = await readSheet(TABLE, 'Sheet1');
		expect(read).toMatchObject({ breach: { rule: 'file.sheet_missing', value: 'Sheet1' } });
	});

	test('can be stopped', async () => {
		const signal = AbortSignal.abort();
		await expect(readSheet(TABLE, 'Ghi chú', { signal })).rejects.toThrow(ReadingCancelled);
	});
});

describe('cells', () => {
	test('logical values, errors, empty and far ones', async () => {
		const row = `<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="b"><v>0</v></c><c t="e" r="C3"><v>#N/A</v></c><c r="E3"><v>41.330000000000005</v></c></row>`;
		expect(await cellsOf(workbook(row))).toEqual([
			['', '', '', '', ''],
			['', '', '', '', ''],
			['TRUE', 'FALSE', '#N/A', '', '41.33']
		]);
	});

	test('markup and formulas in a text stay text', async () => {
		const row = `<row r="1">${textCell('A1', '&lt;img src=x onerror=alert(1)&gt;')}${textCell('B1', '=1+1')}</row>`;
		expect(await cellsOf(workbook(row))).toEqual([['<img src=x onerror=alert(1)>', '=1+1']]);
	});

	test('none of many texts is cut or lost, whatever the size of the pieces it is read in', async () => {
		const texts = Array.from(
			{ length: 4000 },
			(_, at) => `dòng ${at} &amp; ${'x'.repeat(at % 211)}`
		);
		const rows = texts.map((it, at) => `<row r="${at + 1}">${textCell(`A${at + 1}`, it)}</row>`);
		const read = await cellsOf(workbook(rows.join('')));
		expect(read.map(([cell]) => cell)).toEqual(texts.map((it) => it.replace('&amp;', '&')));
	});

	test('a text of 10 MB is read', async () => {
		const row = `<row r="1">${textCell('A1', 'x'.repeat(10_000_000))}</row>`;
		expect((await cellsOf(workbook(row)))[0]?.[0]?.length).toBe(10_000_000);
	});

	test('a slow machine reads a long text and many rows too', async () => {
		const rows = Array.from(
			{ length: 20_000 },
			(_, at) => `<row r="${at + 2}">${textCell(`A${at + 2}`, `dòng ${at}`)}</row>`
		);
		const row = `<row r="1">${textCell('A1', 'x'.repeat(2_000_000))}</row>`;
		const file = workbook(row + rows.join(''));
		let now = Date.now();
		const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 100));
		try {
			const read = await cellsOf(file);
			expect(read[0]?.[0]?.length).toBe(2_000_000);
			expect(read.at(-1)).toEqual(['dòng 19999']);
			expect(read.length).toBe(20_001);
		} finally {
			clock.mockRestore();
		}
	});

	test('dates count from 1904 where the workbook says so', async () => {
		const file = workbook('<row r="1"><c r="A1" s="0"><v>42553</v></c></row>', {
			'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
			'xl/styles.xml':
				'<styleSheet><cellXfs><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'
		});
		expect(await cellsOf(file)).toEqual([['2020-07-03']]);
	});

	test('a name of the prototype is a sheet like any other', async () => {
		const file = workbook(`<row r="1">${textCell('A1', 'x')}</row>`, {
			'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="constructor" sheetId="1" r:id="rId1"/></sheets></workbook>`
		});
		expect(await cellsOf(file, 'constructor')).toEqual([['x']]);
	});
});
