import { readFileSync } from 'node:fs';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { ReadingCancelled } from '../reading/read-control';
import { readSheet, sheetNames } from './read-workbook';
import { UNPACK_LIMITS } from './unpack-limits';

const TABLE = new Blob([readFileSync('tests/fixtures/xlsx/table.xlsx')]);

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook with one sheet `S` of the given markup; parts may be replaced or, with null, left out. */
function workbook(sheetData: string, parts: Readonly<Record<string, string | null>> = {}): Blob {
	const all: Record<string, string | null> = {
		'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`,
		...parts
	};
	const files: Zippable = {};
	for (const [path, text] of Object.entries(all)) if (text !== null) files[path] = strToU8(text);
	return new Blob([zipSync(files)]);
}

function text(address: string, content: string): string {
	return `<c r="${address}" t="inlineStr"><is><t>${content}</t></is></c>`;
}

async function cellsOf(file: Blob, sheet = 'S') {
	const read = await readSheet(file, sheet);
	if (read.kind === 'refused') throw new Error(`refused: ${read.breach.rule}`);
	return read.rows.map(({ cells }) => cells);
}

async function refusal(file: Blob, limits = UNPACK_LIMITS) {
	const read = await readSheet(file, 'S', { limits });
	return read.kind === 'refused' ? read.breach.rule : `read ${read.rows.length} rows`;
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
		const row = `<row r="1">${text('A1', '&lt;img src=x onerror=alert(1)&gt;')}${text('B1', '=1+1')}</row>`;
		expect(await cellsOf(workbook(row))).toEqual([['<img src=x onerror=alert(1)>', '=1+1']]);
	});

	test('none of many texts is cut or lost, whatever the size of the pieces it is read in', async () => {
		const texts = Array.from(
			{ length: 4000 },
			(_, at) => `dòng ${at} &amp; ${'x'.repeat(at % 211)}`
		);
		const rows = texts.map((it, at) => `<row r="${at + 1}">${text(`A${at + 1}`, it)}</row>`);
		const read = await cellsOf(workbook(rows.join('')));
		expect(read.map(([cell]) => cell)).toEqual(texts.map((it) => it.replace('&amp;', '&')));
	});

	test('a text of 10 MB is read', async () => {
		const row = `<row r="1">${text('A1', 'x'.repeat(10_000_000))}</row>`;
		expect((await cellsOf(workbook(row)))[0]?.[0]?.length).toBe(10_000_000);
	});

	test('a slow machine reads a long text and many rows too', async () => {
		const rows = Array.from(
			{ length: 20_000 },
			(_, at) => `<row r="${at + 2}">${text(`A${at + 2}`, `dòng ${at}`)}</row>`
		);
		const row = `<row r="1">${text('A1', 'x'.repeat(2_000_000))}</row>`;
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
		const file = workbook(`<row r="1">${text('A1', 'x')}</row>`, {
			'xl/workbook.xml': `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="constructor" sheetId="1" r:id="rId1"/></sheets></workbook>`
		});
		expect(await cellsOf(file, 'constructor')).toEqual([['x']]);
	});
});

describe('a hostile or broken workbook is refused', () => {
	const ONE = `<row r="1">${text('A1', 'x')}</row>`;

	test.each([
		['a row out of the sheet', '<row r="999999999"><c r="A999999999"><v>1</v></c></row>'],
		['a column out of the sheet', '<row r="1"><c r="ZZZZZZZ1"><v>1</v></c></row>'],
		['a column in small letters', '<row r="1"><c r="zzzzz1"><v>1</v></c></row>'],
		['an address behind a prefix', '<row r="1"><c r="A1" x:r="ZZZZZ1"><v>1</v></c></row>'],
		[
			'an address in character references',
			'<row r="1"><c r="&#90;&#90;&#90;&#90;&#90;1"><v>1</v></c></row>'
		],
		['an address behind a closing sign', '<row x=">" r="999999999"><c r="A1"><v>1</v></c></row>'],
		['no address', '<row><c><v>1</v></c></row>'],
		['a tag that is not closed', '<row r="1"><c r="A1"><v>1</v></row>'],
		['a text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>']
	])('%s', async (_, sheetData) => {
		expect(await refusal(workbook(sheetData))).toBe('file.workbook_broken');
	});

	test.each([
		['no workbook part that can be read', { 'xl/workbook.xml': '<workbook' }],
		['no list of parts', { 'xl/_rels/workbook.xml.rels': null }],
		['no sheet part', { 'xl/worksheets/sheet1.xml': null }],
		[
			'a sheet cut off',
			{ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"' }
		]
	])('%s', async (_, parts) => {
		expect(await refusal(workbook(ONE, parts))).toBe('file.workbook_broken');
	});

	test('no sheets', async () => {
		const file = workbook(ONE, { 'xl/workbook.xml': '<workbook><sheets/></workbook>' });
		expect(await refusal(file)).toBe('file.no_sheets');
	});

	test('tags in tags without end are no harm', async () => {
		const deep = '<a>'.repeat(100_000) + '</a>'.repeat(100_000);
		expect(await refusal(workbook(ONE + deep))).toBe('read 1 rows');
	});

	test('one that unpacks to more than it may', async () => {
		const file = workbook(ONE + ' '.repeat(3_000_000));
		expect(file.size).toBeLessThan(20_000);
		const limits = { ...UNPACK_LIMITS, workbookBytes: 1_000_000 };
		expect(await refusal(file, limits)).toBe('file.workbook_large');
	});

	test('one that unpacks to more than it claims', async () => {
		const bytes = new Uint8Array(await workbook(ONE + ' '.repeat(3_000_000)).arrayBuffer());
		const view = new DataView(bytes.buffer);
		const longest = 3_000_000;
		for (let at = 0; at < bytes.length - 46; at += 1) {
			const isEntry = view.getUint32(at, true) === 0x02014b50;
			if (isEntry && view.getUint32(at + 24, true) > longest) view.setUint32(at + 24, 100, true);
		}
		const limits = { ...UNPACK_LIMITS, workbookBytes: 1_000_000 };
		expect(await refusal(new Blob([bytes]), limits)).toBe('file.workbook_broken');
	});

	test('two cells in far corners', async () => {
		const far = `${ONE}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
		expect(await refusal(workbook(far))).toBe('file.workbook_large');
	});

	test('a far cell that is empty is no harm', async () => {
		const far = `${ONE}<row r="1048576"><c r="XFD1048576" s="0"/></row>`;
		expect(await refusal(workbook(far))).toBe('read 1 rows');
	});

	test('one long text in many cells', async () => {
		const cells = Array.from(
			{ length: 100 },
			(_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`
		);
		const file = workbook(cells.join(''), {
			'xl/sharedStrings.xml': `<sst><si><t>${'x'.repeat(100_000)}</t></si></sst>`
		});
		expect(await refusal(file, { ...UNPACK_LIMITS, textLength: 5_000_000 })).toBe(
			'file.workbook_large'
		);
		expect(await refusal(file)).toBe('read 100 rows');
	});

	test('cut off anywhere, or with any byte changed, it never throws', async () => {
		const bytes = new Uint8Array(await TABLE.arrayBuffer());
		for (let at = 0; at < bytes.length; at += 97) {
			const cut = await readSheet(new Blob([bytes.subarray(0, at)]), 'Điểm 2024');
			expect(cut.kind).toBe('refused');
			const changed = bytes.slice();
			changed[at] = (changed[at] ?? 0) ^ 0xff;
			const read = await readSheet(new Blob([changed]), 'Điểm 2024');
			expect(['rows', 'refused']).toContain(read.kind);
		}
	});
});
