import { expect, test } from 'vitest';
import type { QueryEngine } from '$lib/engine/query-engine';
import type { ReadPlan, Recognition } from '$lib/ingest/reading/read-plan';
import { recogniseFile } from '$lib/ingest/reading/recognise-file';
import { CELLS, CHANGES } from '$lib/queries/upload/upload-tables';
import { StagedRows } from './staged-rows';
import { scoresEngine } from '$lib/queries/upload/testing/scores-engine';

const engine = await scoresEngine();

/** One question after the other, as the engine of a tab takes them. */
function access() {
	let last: Promise<unknown> = Promise.resolve();
	return <T>(question: (engine: QueryEngine) => Promise<T>): Promise<T> => {
		const turn = last.then(() => question(engine));
		last = turn.catch(() => undefined);
		return turn;
	};
}

const upload = (text: string, isPlainText = true) => ({
	file: new File([text], 'diem.csv'),
	isPlainText
});
const recognise = (file: File, plan?: Partial<ReadPlan>): Promise<Recognition> =>
	recogniseFile(file, plan === undefined ? {} : { plan });
const rows = () => engine.query(`SELECT * FROM ${CELLS}`);
const tables = () =>
	engine.query(`SELECT table_name FROM duckdb_tables() WHERE starts_with(table_name, 'upload_')`);

const TEXT = 'Tỉnh;Điểm, thô\n04;5,1\n01;6,2\n';

test('come into an engine that is made ready when a file is chosen', async () => {
	const staged = new StagedRows(access());
	staged.start();
	// The last thing that is asked of an upload.
	await expect
		.poll(async () => (await tables()).map(({ table_name: name }) => name), { timeout: 20_000 })
		.toContain(CHANGES);
});

test('are there before they are asked for', async () => {
	const staged = new StagedRows(access());
	const given = upload(TEXT);
	const recognition = await recognise(given.file);
	staged.prepare(given, recognition);
	await expect
		.poll(async () => (await tables()).length > 0 && rows(), { timeout: 20_000 })
		.toEqual([
			{ c0: '04', c1: '5,1' },
			{ c0: '01', c1: '6,2' }
		]);
	const span = await staged.takeAhead(given, recognition, undefined);
	expect(span?.to).toBe(given.file.size);
}, 60_000);

test('are those of the reading that was chosen last', async () => {
	const staged = new StagedRows(access());
	const given = upload(TEXT);
	staged.prepare(given, await recognise(given.file));
	const other = await recognise(given.file, { delimiter: ',' });
	expect(other.columns).toHaveLength(2);
	expect(await staged.takeAhead(given, other, undefined)).not.toBeNull();
	expect(await rows()).toEqual([
		{ c0: '04;5', c1: '1' },
		{ c0: '01;6', c1: '2' }
	]);
});

test('are brought in anew when they are asked for again', async () => {
	const staged = new StagedRows(access());
	const given = upload(TEXT);
	const recognition = await recognise(given.file);
	await staged.takeAhead(given, recognition, undefined);
	await engine.run(`UPDATE ${CELLS} SET c1 = 'x'`);
	await staged.takeAhead(given, recognition, undefined);
	expect((await rows()).map(({ c1 }) => c1)).toEqual(['5,1', '6,2']);
});

test('of one file do not go with those of the file before', async () => {
	const staged = new StagedRows(access());
	const before = upload(TEXT);
	await staged.takeAhead(before, await recognise(before.file), undefined);
	staged.drop();
	const large = `08,${'7'.repeat(2 ** 20)}`;
	const given = upload(`Tỉnh,Điểm\n${large}\n`);
	await staged.takeAhead(given, await recognise(given.file), undefined);
	expect((await rows()).map((row) => Object.values(row).join())).toEqual([large]);
	staged.drop();
	await expect.poll(tables).toEqual([]);
});

test('are none where a file is not read as it is, and a cancellation is heard', async () => {
	const staged = new StagedRows(access());
	const packed = upload(TEXT, false);
	const recognition = await recognise(packed.file);
	expect(await staged.takeAhead(packed, recognition, undefined)).toBeNull();
	const plain = upload(TEXT);
	const taken = staged.takeAhead(plain, await recognise(plain.file), AbortSignal.abort());
	await expect(taken).rejects.toThrow();
});
