import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine } from '$lib/engine/query-engine';
import { stageAhead, stageUpload } from './stage-upload';
import { fileTable } from './testing/file-table';
import { CELLS } from './upload-tables';

let engine: QueryEngine;
/** How often rows were brought in. */
let loads = 0;
beforeAll(async () => {
	const whole = await startNodeEngine();
	engine = {
		...whole,
		loadText: (...given) => {
			loads += 1;
			return whole.loadText(...given);
		}
	};
});
afterAll(() => engine.close());

const CSV = 'Năm,Tỉnh\n2020,04\n2021,01\n';
const FILE = new Blob([CSV]);
const SPAN = { from: new Blob(['Năm,Tỉnh\n']).size, to: FILE.size };
const COLUMNS = { width: 2, delimiter: ',' };
const cells = () => engine.query(`SELECT c0, c1 FROM ${CELLS} ORDER BY rowid`);
const ROWS = [
	{ c0: '2020', c1: '04' },
	{ c0: '2021', c1: '01' }
];

test('rows that came ahead are those of the table, and are not brought in again', async () => {
	await stageAhead(engine, FILE, SPAN, COLUMNS);
	loads = 0;
	await stageUpload(engine, fileTable(CSV, { span: SPAN }), {}, SPAN);
	expect(loads).toBe(0);
	expect(await cells()).toEqual(ROWS);
});

test.each([
	['lie elsewhere', fileTable(CSV, { span: { from: SPAN.from, to: SPAN.to - 8 } })],
	['were written anew', fileTable(CSV)],
	['are fewer', fileTable('Năm,Tỉnh\n2020,04\n', { span: SPAN })]
])('rows that %s than those that came ahead are brought in', async (_, table) => {
	await stageAhead(engine, FILE, SPAN, COLUMNS);
	loads = 0;
	await stageUpload(engine, table, {}, SPAN);
	expect(loads).toBe(1);
	expect(await cells()).toEqual(ROWS.slice(0, table.lines.length));
});

test('rows of another width are refused, and nothing is there', async () => {
	const ahead = stageAhead(engine, FILE, SPAN, { width: 1, delimiter: ',' });
	await expect(ahead).rejects.toMatchObject({ name: 'UploadError', kind: 'engine' });
	await stageUpload(engine, fileTable(CSV));
	expect(await cells()).toEqual(ROWS);
});
