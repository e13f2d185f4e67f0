import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine } from '$lib/engine/query-engine';
import { readCsv } from '$lib/ingest/read-csv';
import type { FileTable } from '$lib/ingest/reading/file-table';
import { component, loadTiny, provinces } from '../fixtures/tiny-record';
import { withGuardSql, withoutGuardSql } from './cell-guard';
import { checkStagedUpload } from './check-staged-upload';
import { writeRejected } from './rejected-csv';
import { stageUpload } from './stage-upload';
import { fileTable, tallMapping } from './testing/file-table';
import { askUploadContext } from './upload-context';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await startNodeEngine();
	await loadTiny(engine, {
		areas: provinces('01', '04'),
		indices: [{ index: 'PAPI', name_vi: 'PAPI', name_en: 'PAPI' }],
		components: [component('D1'), component('D2')]
	});
}, 60_000);
afterAll(() => engine.close());

const HEADER = 'Chỉ số,Năm,Tỉnh,Thành phần,Điểm,Ghi chú';
const FIELDS = ['index', 'year', 'area_code', 'component', 'score', 'note'];

async function rejected(table: FileTable): Promise<readonly (readonly string[])[]> {
	await stageUpload(engine, table);
	const context = await askUploadContext(engine);
	const checked = await checkStagedUpload(engine, table, tallMapping(FIELDS), context);
	const file = await writeRejected(engine, checked, 'vi');
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
	expect(text.startsWith('\ufeff')).toBe(true);
	return readCsv(text.slice(1)).map(({ cells }) => cells);
}

describe('the file of rejected rows', () => {
	test('has the rows as they were written, their lines and all that was wrong', async () => {
		const csv = `${HEADER}\nPAPI,2020,04,D1,5,\nPAPI,2020,04,D2,x,"a, ""b"""\nPAPI,20,99,D1,y,\n`;
		const [names, ...rows] = await rejected(fileTable(csv));
		expect(names).toEqual([...HEADER.split(','), '_dong', '_loi']);
		expect(rows.map((cells) => cells.slice(0, -1))).toEqual([
			['PAPI', '2020', '04', 'D2', 'x', 'a, "b"', '3'],
			['PAPI', '20', '99', 'D1', 'y', '', '4']
		]);
		expect(rows[0]?.at(-1)).toMatch(/^Điểm: .*“x”/);
		expect(rows[1]?.at(-1)).toMatch(/Năm: .*Điểm: .*“y”/);
	});

	test('keeps every cell of a row that was too wide or too narrow', async () => {
		const breach = { rule: 'row.ragged', column: null, params: { expected: 6, found: 8 } } as const;
		const wide = { line: 3, cells: ['a', 'b', 'c', 'd', 'e', 'f', 'g', '=h'], breach };
		const narrow = { line: 4, cells: ['a'], breach };
		const rows = await rejected(
			fileTable(`${HEADER}\nPAPI,2020,04,D1,5,\n`, { strays: [wide, narrow] })
		);
		expect(rows[1]?.slice(0, 7)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', '3']);
		expect(rows[1]?.slice(8)).toEqual(['g', "'=h"]);
		expect(rows[2]?.slice(0, 7)).toEqual(['a', '', '', '', '', '', '4']);
	});

	test('is harmless in a spreadsheet, and is itself again when it comes back', async () => {
		const cells = ['=HYPERLINK("http://x")', '+1', '@a', '-5', "-1+cmd|' /C calc'!A0", "'=a", '-'];
		const written = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`);
		const csv = `${HEADER}\n${written.map((cell) => `PAPI,2020,04,D1,x,${cell}\n`).join('')}`;
		const [names = [], ...rows] = await rejected(fileTable(csv));
		const shown = rows.map((row) => row[5]);
		expect(shown).toEqual([
			`'=HYPERLINK("http://x")`,
			"'+1",
			"'@a",
			'-5',
			"'-1+cmd|' /C calc'!A0",
			"''=a",
			'-'
		]);
		const line = (row: readonly string[]) =>
			`${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`;
		const back = fileTable(`${names.join(',')}\n${rows.map(line).join('')}`);
		await stageUpload(engine, back);
		const staged = await engine.query('SELECT c5 AS note FROM upload_cells ORDER BY rowid');
		expect(staged.map(({ note }) => note)).toEqual(cells);
		expect((await rejected(back))[0]).toEqual(names);
	});

	test('the mark of any text comes off again, and no text is computed', async () => {
		const unit = fc.constantFrom(
			"'",
			'=',
			'+',
			'-',
			'@',
			'1',
			'.',
			'a',
			'\t',
			'\r',
			'\n',
			' ',
			'ắ'
		);
		await fc.assert(
			fc.asyncProperty(fc.array(fc.string({ unit }), { minLength: 20 }), async (texts) => {
				const values = texts.map(() => '(?)').join(', ');
				const rows = await engine.query(
					`SELECT g, ${withoutGuardSql('g')} AS back FROM (SELECT ${withGuardSql('t')} AS g FROM (VALUES ${values}) v(t))`,
					texts
				);
				expect(rows.map(({ back }) => back)).toEqual(texts);
				for (const { g } of rows) expect(String(g)).not.toMatch(/^(?:[=+@\t\r\n]|-.*[^-\d., ])/s);
			}),
			{ numRuns: 40 }
		);
	}, 30_000);
});
