import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine, TextPiece } from '$lib/engine/query-engine';
import { component, figure, loadTiny, provinces } from '../fixtures/tiny-record';
import { stageAhead, stageUpload } from './stage-upload';
import { fileTable, tallMapping } from './testing/file-table';
import {
	acceptedRows,
	changeCounts,
	changedRows,
	checkUpload,
	rejectedCsv,
	resumeUpload
} from './upload';
import { CELLS } from './upload-tables';

/** The engine that a file was checked in, and the one that took its place. */
let first: QueryEngine;
let second: QueryEngine;
beforeAll(async () => {
	[first, second] = await Promise.all([startedEngine(), startedEngine()]);
}, 60_000);
afterAll(() => Promise.all([first.close(), second.close()]));

async function startedEngine(): Promise<QueryEngine> {
	const engine = await startNodeEngine();
	await loadTiny(engine, {
		areas: provinces('01', '04'),
		indices: [{ index: 'PAPI', name_vi: 'PAPI', name_en: 'PAPI' }],
		components: ['D1', 'D2'].map((name) => component(name)),
		sources: [{ source_id: 'source', kind: 'primary', cite_vi: 'Bảng gốc', cite_en: 'Original' }],
		scores: [figure('D1', 2020, '04', { score: 5 })]
	});
	return engine;
}

const CSV =
	'Chỉ số,Năm,Tỉnh,Thành phần,Điểm\nPAPI,2020,04,D1,5.5\nPAPI,2020,04,D2,sáu\nPAPI,2021,04,D1,6\n';
const TABLE = fileTable(CSV);
const MAPPING = tallMapping(['index', 'year', 'area_code', 'component', 'score']);

async function accepted(engine: QueryEngine): Promise<string> {
	const pieces: TextPiece[] = [];
	const choices = { all: 'replace', byKey: new Map() } as const;
	await acceptedRows(engine, choices, (piece) => void pieces.push(piece));
	return new Blob(pieces).text();
}

test('another engine is brought to where the upload stood, with the same rows', async () => {
	await stageUpload(first, TABLE);
	const checked = await checkUpload(first, TABLE, MAPPING);
	const counts = await changeCounts(first);
	const before = await accepted(first);
	const rejected = await (await rejectedCsv(first, checked, 'vi')).text();

	expect(() => changeCounts(second)).toThrow('no upload was checked');
	await resumeUpload(second, { table: TABLE, checked, isCompared: false });
	expect(await (await rejectedCsv(second, checked, 'vi')).text()).toBe(rejected);
	await resumeUpload(second, { table: TABLE, checked, isCompared: true });
	expect(await changedRows(second, 0, 10)).toEqual(await changedRows(first, 0, 10));
	expect(await accepted(second)).toBe(before);
	expect(await changeCounts(second)).toEqual(counts);
});

test('an engine in which it stands is left as it is', async () => {
	const checked = await checkUpload(first, TABLE, MAPPING);
	await changeCounts(first);
	const stand = { table: TABLE, checked, isCompared: true };
	// What stops before the first statement does not come up where there is none.
	await resumeUpload(first, stand, { signal: AbortSignal.abort() });
});

test('rows that came ahead into an engine that died are brought in again', async () => {
	const file = new Blob([CSV]);
	const ahead = { from: new Blob([CSV.slice(0, CSV.indexOf('PAPI'))]).size, to: file.size };
	await stageAhead(first, file, ahead, { width: 5, delimiter: ',' });
	await stageUpload(second, fileTable(CSV, { span: ahead }), {}, ahead);
	const [row] = await second.query(`SELECT count(*) AS n FROM ${CELLS}`);
	expect(row).toEqual({ n: 3 });
});
