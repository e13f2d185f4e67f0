import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportBlob } from './export-blob';
import { startNodeEngine } from './node-engine.server';
import type { QueryControl, QueryEngine } from './query-engine';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await startNodeEngine();
}, 60_000);
afterAll(() => engine.close());

async function loaded(csv: string, columns: number, delimiter = ','): Promise<unknown[][]> {
	await engine.loadText('upload_cells', columns, { parts: [csv], delimiter });
	const rows = await engine.query('SELECT rowid, * FROM upload_cells ORDER BY rowid');
	return rows.map((row) => Object.values(row));
}

describe('loading texts', () => {
	test('numbers rows from 0 and leaves every text as it is', async () => {
		const csv = 'NULL,"Bà Rịa, ""Vũng"" Tàu"\n 1.0 ,#x\n=1+1,<img src=x>\n';
		expect(await loaded(csv, 2)).toEqual([
			[0, 'NULL', 'Bà Rịa, "Vũng" Tàu'],
			[1, ' 1.0 ', '#x'],
			[2, '=1+1', '<img src=x>']
		]);
	});

	test('an empty cell is null, quoted or not', async () => {
		expect(await loaded('a,,""\n,,\n', 3)).toEqual([
			[0, 'a', null, null],
			[1, null, null, null]
		]);
	});

	test.each([
		['LF', '\n'],
		['CRLF', '\r\n']
	])('a line end in a cell of the first row is kept: rows end with %s', async (_, end) => {
		const csv = `a,"b\nc"${end}d,"e\r\nf"${end}g,h`;
		expect(await loaded(csv, 2)).toEqual([
			[0, 'a', 'b\nc'],
			[1, 'd', 'e\r\nf'],
			[2, 'g', 'h']
		]);
	});

	test('parts are put together, wherever they are cut', async () => {
		const bytes = new TextEncoder().encode('x;Cao Bằng\ny;Đắk Lắk\n');
		const parts = [bytes.slice(0, 7), bytes.slice(7, 8), bytes.slice(8)];
		await engine.loadText('upload_cells', 2, { parts, delimiter: ';' });
		const rows = await engine.query('SELECT c1 FROM upload_cells ORDER BY rowid');
		expect(rows).toEqual([{ c1: 'Cao Bằng' }, { c1: 'Đắk Lắk' }]);
	});

	test('a cell of ten megabytes is a cell', async () => {
		const csv = `a,"${'x'.repeat(10_000_000)}"\nb,c\n`;
		await engine.loadText('upload_cells', 2, { parts: [csv], delimiter: ',' });
		const rows = await engine.query('SELECT len(c1) AS long FROM upload_cells ORDER BY rowid');
		expect(rows).toEqual([{ long: 10_000_000 }, { long: 1 }]);
	});

	test('any rows come back as they were written', async () => {
		const cell = fc.string({
			unit: fc.constantFrom('a', 'ắ', '"', ',', '\n', ' ', '\\', "'", '#')
		});
		const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 });
		const written = (text: string) => `"${text.replaceAll('"', '""')}"`;
		await fc.assert(
			fc.asyncProperty(rows, fc.constantFrom('\n', '\r\n'), async (table, end) => {
				const csv = table.map((cells) => cells.map(written).join(',') + end).join('');
				const expected = table.map((cells, at) => [at, ...cells.map((text) => text || null)]);
				expect(await loaded(csv, 2)).toEqual(expected);
			}),
			{ numRuns: 60 }
		);
	}, 30_000);

	test('rows of another width are refused, and the engine goes on', async () => {
		await expect(loaded('a,b\nc\n', 2)).rejects.toMatchObject({ kind: 'query' });
		expect(await engine.query('SELECT 1 AS one')).toEqual([{ one: 1 }]);
	});
});

async function exported(sql: string, control?: QueryControl): Promise<string> {
	return (await exportBlob(engine, sql, control)).text();
}

describe('exporting', () => {
	test('gives the texts of all rows, one behind the other', async () => {
		const sql = `SELECT nullif(concat('ằ', i, chr(10)), concat('ằ7', chr(10))) FROM range(9000) AS t(i)`;
		const rows = Array.from({ length: 9000 }, (_, i) => (i === 7 ? '' : `ằ${i}\n`));
		expect(await exported(sql)).toBe(rows.join(''));
		expect(await exported(`${sql} LIMIT 0`)).toBe('');
	});

	test('refuses an answer that is not one column of text', async () => {
		const refused = { kind: 'shape' };
		await expect(exported('SELECT 1 AS one')).rejects.toMatchObject(refused);
		await expect(exported(`SELECT 'a' AS a, 'b' AS b`)).rejects.toMatchObject(refused);
	});

	test('says what is wrong with a query', async () => {
		await expect(exported('SELECT nothing')).rejects.toMatchObject({ kind: 'query' });
	});
});

describe('integers', () => {
	test('come as one array a column', async () => {
		const sql =
			'SELECT i::UINTEGER AS a, (i * 2)::UINTEGER AS b FROM range(5000) AS t(i) ORDER BY i';
		const [a, b] = await engine.integers(sql);
		expect(a).toHaveLength(5000);
		expect([a?.[4999], b?.[4999]]).toEqual([4999, 9998]);
		expect(await engine.integers(`${sql} LIMIT 0`)).toEqual([new Uint32Array(), new Uint32Array()]);
	});

	test('another type is refused', async () => {
		await expect(engine.integers(`SELECT 'a' AS a`)).rejects.toMatchObject({ kind: 'shape' });
	});
});

test('a signal stops before the statement', async () => {
	const control = { signal: AbortSignal.abort() };
	const stopped = { name: 'EngineError', kind: 'cancelled' };
	await expect(engine.query('SELECT 1', [], control)).rejects.toMatchObject(stopped);
	await expect(engine.run('DROP TABLE upload_cells', control)).rejects.toMatchObject(stopped);
	await expect(exported('SELECT 1', control)).rejects.toMatchObject(stopped);
	expect(await engine.query('SELECT count(*) > 0 AS there FROM upload_cells')).toEqual([
		{ there: true }
	]);
});
