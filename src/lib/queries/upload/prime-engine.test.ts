import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine } from '$lib/engine/query-engine';
import { primeEngine } from './prime-engine';
import { stageUpload } from './stage-upload';
import { loadScores } from './testing/check-tiny';
import { fileTable } from './testing/file-table';
import { changeCounts } from './upload';
import { CELLS, CHANGES } from './upload-tables';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await startNodeEngine();
	await loadScores(engine);
}, 60_000);
afterAll(() => engine.close());

const scores = () => engine.query('SELECT * FROM scores ORDER BY ALL');

test('touches nothing when it is cancelled', async () => {
	await stageUpload(engine, fileTable('a\n1\n'));
	const signal = AbortSignal.abort();
	await expect(primeEngine(engine, { signal })).rejects.toMatchObject({ kind: 'cancelled' });
	expect(await engine.query(`SELECT * FROM ${CELLS}`)).toEqual([{ c0: '1' }]);
});

test('asks everything, changes nothing and leaves no checked upload', async () => {
	const before = await scores();
	const changes = `SELECT * FROM ${CHANGES}`;
	await expect(engine.query(changes)).rejects.toThrow();
	await primeEngine(engine);
	expect(await engine.query(changes)).toEqual([]);
	expect(await scores()).toEqual(before);
	expect(() => changeCounts(engine)).toThrow('no upload was checked');
});

test('asks an engine once, so that an upload stays', async () => {
	await stageUpload(engine, fileTable('a\n1\n'));
	await primeEngine(engine);
	expect(await engine.query(`SELECT * FROM ${CELLS}`)).toEqual([{ c0: '1' }]);
});
