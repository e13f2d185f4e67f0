import { expect, test } from 'vitest';
import { primeEngine } from './prime-engine';
import { stageUpload } from './stage-upload';
import { fileTable } from './testing/file-table';
import { changeCounts } from './upload';
import { CELLS, CHANGES } from './upload-tables';
import { scoresEngine } from './testing/scores-engine';

const engine = await scoresEngine();

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
