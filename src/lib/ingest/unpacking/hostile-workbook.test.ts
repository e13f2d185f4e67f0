import { describe, expect, test } from 'vitest';
import { readSheet } from './read-workbook';
import { TABLE, textCell, workbook } from '../../../../tests/fixtures/xlsx/made-workbook';
import { UNPACK_LIMITS } from './unpack-limits';

async function refusal(file: Blob, limits = UNPACK_LIMITS) {
	const read = await readSheet(file, 'S', { limits });
	return read.kind === 'refused' ? read.breach.rule : `read ${read.rows.length} rows`;
}

describe('a hostile or broken workbook is refused', () => {
	const ONE = `<row r="1">${textCell('A1', 'x')}</row>`;

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
