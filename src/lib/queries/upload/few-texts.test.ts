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
	expect((await distinctTexts(engine, 2, 20))[1]).toHaveLength(20);
});

test('are told of each column of a wide file', async () => {
	const cells = (row: number) =>
		Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? at : `${at}.${row}`));
	const wide = Array.from({ length: 6000 }, (_, row) => `${cells(row).join()}\n`);
	await stageUpload(engine, fileTable(`${cells(0).join()}\n${wide.join('')}`));
	for (const position of [0, 15, 16, 31, 32, 38, 39]) {
		const found = await fewTexts(engine, position);
		expect(found, `${position}`).toBe(position % 2 === 0 ? `upload_few_${position}` : null);
	}
	const texts = await distinctTexts(engine, 40, 2);
	expect(texts.map(({ length }) => length)).toEqual(
		Array.from({ length: 40 }, (_, at) => 1 + (at % 2))
	);
	expect([texts[16], texts[38]]).toEqual([['16'], ['38']]);
});

test('are those of the upload that is staged now', async () => {
	await stageUpload(engine, fileTable('a,b\n1,x\n'));
	expect(await distinctTexts(engine, 1, 5)).toEqual([['1']]);
	await stageUpload(engine, fileTable('a,b\n2,x\n'));
	expect(await distinctTexts(engine, 1, 5)).toEqual([['2']]);
});
