import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine, TextPiece } from '$lib/engine/query-engine';
import type { Mapping } from '$lib/ingest/mapping/mapping';
import type { FileTable } from '$lib/ingest/reading/file-table';
import { component, figure, loadTiny, provinces } from '../fixtures/tiny-record';
import { layDatasets } from '../local/lay-datasets';
import { prepareTables } from '../prepare';
import { acceptedRows } from './accepted-rows';
import { changedRows } from './changed-rows';
import type { Choice } from './changes-found';
import { checkStagedUpload } from './check-staged-upload';
import type { CheckedUpload } from './checked-upload';
import { stageUpload } from './stage-upload';
import { fileTable, tallMapping } from './testing/file-table';
import { uploadChanges } from './upload-changes';
import { askUploadContext } from './upload-context';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await startNodeEngine();
}, 60_000);
afterAll(() => engine.close());

beforeEach(() =>
	loadTiny(engine, {
		areas: provinces('01', '04'),
		indices: [{ index: 'PAPI', name_vi: 'PAPI', name_en: 'PAPI' }],
		components: ['D1', 'D2', 'D3', 'D4'].map((name) => component(name)),
		sources: [{ source_id: 'source', kind: 'primary', cite_vi: 'Bảng gốc', cite_en: 'Original' }],
		scores: [
			figure('D1', 2018, '04', { score: 5 }),
			figure('D1', 2020, '04', { score: 5, note: 'ghi chú' }),
			figure('D2', 2020, '04', { score: 6, rank: 3, rank_of: 63, rank_basis: 'published' }),
			figure('D3', 2020, '04', { rank: 7, rank_of: 63, rank_basis: 'published' }),
			figure('D4', 2020, '04', { score: 7 })
		],
		missing: [
			{ index: 'PAPI', component: 'D1', area_code: '01', year_from: 2019, reason: 'withheld' },
			{ index: 'PAPI', component: 'D2', area_code: '01', year_from: 2019, reason: 'withheld' }
		]
	})
);

const HEADER = 'Chỉ số,Năm,Tỉnh,Thành phần,Điểm';
const FIELDS = ['index', 'year', 'area_code', 'component', 'score'];

async function check(table: FileTable, more: Partial<Mapping> = {}): Promise<CheckedUpload> {
	await stageUpload(engine, table);
	const mapping = tallMapping(FIELDS, { missing: { '-': 'not_published' }, ...more });
	return checkStagedUpload(engine, table, mapping, await askUploadContext(engine));
}

const SCORES_CSV = `${HEADER}\nPAPI,2020,04,D1,5.0\nPAPI,2020,04,D2,6.5\nPAPI,2020,04,D3,8\nPAPI,2021,04,D1,5.1\n`;
const SCORES = fileTable(SCORES_CSV);

async function accepted(checked: CheckedUpload, all: Choice, byKey: [string, Choice][] = []) {
	const pieces: TextPiece[] = [];
	const choices = { all, byKey: new Map(byKey) };
	const { counts } = await acceptedRows(engine, checked, choices, (one) => void pieces.push(one));
	const csv = new Blob(pieces);
	return { counts, csv, lines: (await csv.text()).trimEnd().split('\n') };
}

describe('what an upload changes', () => {
	test('is counted by the fields that the file gives', async () => {
		expect(await uploadChanges(engine, await check(SCORES))).toEqual({
			added: 1,
			// D1 has a note that the file does not give, and is not compared by it.
			unchanged: 1,
			changed: 2,
			// Replacing D2 and D3 would lose their ranks.
			conflicts: 2
		});
	});

	test('is told field by field, with where the loaded value came from', async () => {
		const checked = await check(SCORES);
		await uploadChanges(engine, checked);
		const changes = await changedRows(engine, checked, { kind: 'changed', first: 0, count: 10 });
		expect(changes.map(({ keyFields, line }) => [keyFields['component'], line])).toEqual([
			['D2', 3],
			['D3', 4]
		]);
		expect(changes[0]).toMatchObject({
			key: 'PAPI\u001f2020\u001f04\u001fD2',
			conflict: true,
			fields: [
				{ field: 'score', loaded: '6', uploaded: '6.5', lost: false },
				{ field: 'rank', loaded: '3', uploaded: null, lost: true },
				{ field: 'rank_of', loaded: '63', uploaded: null, lost: true },
				{ field: 'rank_basis', loaded: 'published', uploaded: null, lost: true }
			],
			from: { sourceId: 'source', kind: 'primary', citeVi: 'Bảng gốc', line: null }
		});
		const second = await changedRows(engine, checked, { kind: 'changed', first: 1, count: 1 });
		expect(second.map(({ line }) => line)).toEqual([4]);
		const added = await changedRows(engine, checked, { kind: 'added', first: 0, count: 9 });
		expect(added).toMatchObject([
			{ line: 5, from: null, fields: [{ field: 'score', loaded: null, uploaded: '5.1' }, {}] }
		]);
	});

	test('a value that only fills an empty field is no conflict', async () => {
		const fields = [...FIELDS, 'rank', 'rank_of', 'rank_basis'];
		const csv = `${HEADER},h,n,c\nPAPI,2020,04,D3,8,7,63,published\n`;
		const mapping = tallMapping(fields);
		const checked = await check(fileTable(csv), mapping);
		expect(await uploadChanges(engine, checked)).toMatchObject({ changed: 1, conflicts: 0 });
	});

	test('a reason stands against a score, or another reason', async () => {
		const csv = `${HEADER}\nPAPI,2020,04,D4,-\nPAPI,2019,01,D1,-\nPAPI,2018,01,D1,-\n`;
		const checked = await check(fileTable(csv));
		expect(await uploadChanges(engine, checked)).toEqual({
			added: 1,
			changed: 2,
			unchanged: 0,
			conflicts: 2
		});
		const rows = await changedRows(engine, checked, { kind: 'changed', first: 0, count: 9 });
		const reason = { field: 'missing_reason', uploaded: 'not_published' };
		expect(rows.map(({ fields }) => fields)).toMatchObject([
			[{ field: 'score', loaded: '7', uploaded: null }, reason],
			[{ ...reason, loaded: 'withheld' }]
		]);
		const same = await check(fileTable(csv), { missing: { '-': 'withheld' } });
		expect(await uploadChanges(engine, same)).toMatchObject({ unchanged: 1 });
	});
});

describe('the rows that go in', () => {
	test('are new ones, and changed ones as the person chose', async () => {
		const checked = await check(SCORES);
		await uploadChanges(engine, checked);
		const D2 = 'PAPI\u001f2020\u001f04\u001fD2';
		const all = await accepted(checked, 'replace');
		expect(all.counts).toEqual({ added: 1, replaced: 2, unchanged: 1, kept: 0 });
		expect(all.lines).toEqual([
			'index,year,area_code,component,score,score_low,score_high,rank,rank_low,rank_high,rank_of,basis,rank_basis,note,score_se,interval_low,interval_high,interval_level,line,missing_reason',
			'PAPI,2020,04,D2,6.5,,,,,,,published,,,,,,,3,',
			'PAPI,2020,04,D3,8,,,,,,,published,,,,,,,4,',
			'PAPI,2021,04,D1,5.1,,,,,,,published,,,,,,,5,'
		]);
		const butOne = await accepted(checked, 'replace', [[D2, 'keep']]);
		expect(butOne.counts).toEqual({ added: 1, replaced: 1, unchanged: 1, kept: 1 });
		const onlyOne = await accepted(checked, 'keep', [[D2, 'replace']]);
		expect(onlyOne.counts).toEqual({ added: 1, replaced: 1, unchanged: 1, kept: 1 });
		expect(onlyOne.lines.map((line) => line.split(',')[3])).toEqual(['component', 'D2', 'D1']);
	});

	test('carry the lines of a file whose rows take several', async () => {
		const table = fileTable(SCORES_CSV, {
			lines: Uint32Array.of(2, 7, 8, 20)
		});
		const checked = await check(table);
		await uploadChanges(engine, checked);
		const { lines } = await accepted(checked, 'replace');
		expect(lines.slice(1).map((line) => line.split(',').at(-2))).toEqual(['7', '8', '20']);
	});

	test('lie over what is loaded, and then change nothing any more', async () => {
		const csv = `${HEADER}\nPAPI,2020,04,D2,6.50000\nPAPI,2021,04,D1,1.00001\nPAPI,2020,04,D4,-\n`;
		const table = fileTable(csv);
		const checked = await check(table);
		await uploadChanges(engine, checked);
		const rows = (await accepted(checked, 'replace')).csv;
		const dataset = {
			id: 'local-a',
			kind: 'scores',
			file: { name: 'papi.csv', sheet: null },
			loadedAt: '2026-11-23T00:00:00Z',
			publisher: '',
			document: '',
			url: ''
		} as const;
		await layDatasets(engine, [{ dataset, rows }]);
		await prepareTables(engine);
		const again = await check(table);
		expect(await uploadChanges(engine, again)).toEqual({
			added: 0,
			changed: 0,
			unchanged: 3,
			conflicts: 0
		});
		const other = await check(fileTable(`${HEADER}\nPAPI,2020,04,D2,6.4\n`));
		await uploadChanges(engine, other);
		const [change] = await changedRows(engine, other, { kind: 'changed', first: 0, count: 1 });
		expect(change?.from).toEqual({
			sourceId: 'local-a',
			kind: 'local',
			citeVi: 'Tệp papi.csv, nạp 23/11/2026',
			citeEn: 'File papi.csv, loaded 23 November 2026',
			line: 2
		});
	});
});
