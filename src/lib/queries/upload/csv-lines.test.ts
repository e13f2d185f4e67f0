import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exportBlob } from '$lib/engine/export-blob';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine } from '$lib/engine/query-engine';
import { csvLine, csvLineSql } from './csv-lines';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await startNodeEngine();
});
afterAll(() => engine.close());

const cell = fc.option(
	fc.string({ unit: fc.constantFrom('a', 'ộ', ',', '"', '\n', '\r', "'", ';', ' '), maxLength: 6 }),
	{ nil: null }
);

test('rows that SQL writes are read back as they were', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 }),
			async (rows) => {
				const source = [rows.map(([a, b], at) => csvLine([at, a, b])).join('')];
				await engine.loadText('cells', 3, { parts: source, delimiter: ',' });
				const cells = ['c1', 'c2'].map((sql) => ({ sql, isText: true }));
				const line = csvLineSql([{ sql: 'c0', isText: false }, ...cells]);
				const written = await exportBlob(engine, `SELECT ${line} FROM cells ORDER BY rowid`);
				await engine.loadText('again', 3, { parts: [written], delimiter: ',' });
				const all = 'SELECT c0, c1, c2 FROM';
				const [first, second] = [
					await engine.query(`${all} cells`),
					await engine.query(`${all} again`)
				];
				expect(first.map(({ c1, c2 }) => [c1, c2])).toEqual(
					rows.map((row) => row.map((text) => (text === '' ? null : text)))
				);
				expect(second).toEqual(first);
			}
		),
		{ numRuns: 60 }
	);
});
