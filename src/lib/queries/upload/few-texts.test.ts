import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine } from '$lib/engine/query-engine';
import { distinctTexts } from './distinct-texts';
import { fewTexts } from './few-texts';
import { stageUpload } from './stage-upload';
import { fileTable } from './testing/file-table';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await startNodeEngine();
});
afterAll(() => engine.close());

const rows = Array.from({ length: 8000 }, (_, at) => `${at % 3 === 0 ? '' : at % 7},số ${at}\n`);

test('are told of a column that repeats them, with how often and where first', async () => {
	await stageUpload(engine, fileTable(`a,b\n${rows.slice(0, 6).join('')}`));
	const table = await fewTexts(engine, 0);
	expect(await engine.query(`SELECT * FROM ${table ?? ''} ORDER BY first`)).toEqual([
		{ text: null, n: 2, first: 0 },
		{ text: '1', n: 1, first: 1 },
		{ text: '2', n: 1, first: 2 },
		{ text: '4', n: 1, first: 4 },
		{ text: '5', n: 1, first: 5 }
	]);
});

test('are none where nearly every row has its own', async () => {
	await stageUpload(engine, fileTable(`a,b\n${rows.join('')}`));
	expect(await fewTexts(engine, 0)).not.toBeNull();
	expect(await fewTexts(engine, 1)).toBeNull();
	expect((await distinctTexts(engine, 1, 20)).texts).toHaveLength(20);
});

test('are those of the upload that is staged now', async () => {
	await stageUpload(engine, fileTable('a,b\n1,x\n'));
	expect((await distinctTexts(engine, 0, 5)).texts).toEqual([{ text: '1', count: 1 }]);
	await stageUpload(engine, fileTable('a,b\n2,x\n'));
	expect((await distinctTexts(engine, 0, 5)).texts).toEqual([{ text: '2', count: 1 }]);
});
