import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine, Row } from '$lib/engine/query-engine';
import { airing, component, figure, loadTiny, provinces } from '../fixtures/tiny-record';
import { prepareTables } from '../prepare';
import { askSources } from '../sources';
import { layDatasets } from './lay-datasets';
import type { LaidDataset, LocalDataset } from './local-dataset';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await startNodeEngine();
}, 60_000);
afterAll(() => engine.close());

const RECORD = {
	areas: provinces('01', '04'),
	components: [component('TOTAL'), component('D1')],
	scores: [
		figure('D1', 2020, '04', { score: 5.1, note: 'cũ' }),
		figure('D1', 2020, '01', { score: 6 }),
		figure('D1', 2021, '04', { score: 5.2 })
	],
	missing: [
		{ index: 'PAPI', component: '*', area_code: '04', year_from: 2020, reason: 'not_published' }
	],
	episodes: [airing('2020-07-03')]
};

beforeEach(() => loadTiny(engine, RECORD));

function dataset(id: string, more: Partial<LocalDataset> = {}): LocalDataset {
	return {
		id,
		kind: 'scores',
		file: { name: 'papi "2020".csv', sheet: null },
		loadedAt: '2026-11-22T18:30:00.000Z',
		publisher: 'CECODES',
		document: '',
		url: '',
		...more
	};
}

function rows(...lines: string[]): Uint8Array<ArrayBuffer> {
	return new TextEncoder().encode(`${lines.join('\n')}\n`);
}

const HEADER = 'index,year,area_code,component,score,basis,line,missing_reason';

async function laid(...datasets: LaidDataset[]): Promise<void> {
	await layDatasets(engine, datasets);
	await prepareTables(engine);
}

const ask = (sql: string): Promise<Row[]> => engine.query(sql);
const scores = (): Promise<Row[]> =>
	ask(`SELECT area_code, year, score::DOUBLE AS score, note, source_id, source_line FROM scores
		ORDER BY year, area_code`);

describe('rows of a dataset', () => {
	test('replace the row of their key, or are added, with their source and line', async () => {
		const csv = rows(
			HEADER,
			'PAPI,2020,04,D1,5.5,published,12,',
			'PAPI,2019,04,D1,4,published,13,'
		);
		await laid({ dataset: dataset('local-a'), rows: csv });
		const own = { note: null, source_id: 'local-a' };
		const record = { note: null, source_id: 'source', source_line: null };
		expect(await scores()).toEqual([
			{ area_code: '04', year: 2019, score: 4, ...own, source_line: 13 },
			{ area_code: '01', year: 2020, score: 6, ...record },
			{ area_code: '04', year: 2020, score: 5.5, ...own, source_line: 12 },
			{ area_code: '04', year: 2021, score: 5.2, ...record }
		]);
		expect(
			await ask(`SELECT source_id FROM points WHERE area_code = '04' AND year = 2020
			AND component = 'D1'`)
		).toEqual([{ source_id: 'local-a' }]);
	});

	test('of a later dataset replace those of an earlier one', async () => {
		const of = (score: number) => new Blob([rows(HEADER, `PAPI,2020,04,D1,${score},published,2,`)]);
		await laid(
			{ dataset: dataset('local-a'), rows: of(1) },
			{ dataset: dataset('local-b'), rows: of(2) }
		);
		const found = (await scores()).filter(
			(row) => row['year'] === 2020 && row['area_code'] === '04'
		);
		expect(found).toMatchObject([{ score: 2, source_id: 'local-b' }]);
	});

	test('of another kind have no key part that an empty cell would lose', async () => {
		const csv = rows(
			'aired_on,minutes,title,topic,channel,status,reference,line',
			'2020-07-03,14,Kỳ 2020-07-03,,CRTV,aired,,2',
			'2020-07-10,14,,,,aired,,3'
		);
		const log = { dataset: dataset('local-c', { kind: 'episodes' }), rows: csv };
		await laid(log, log);
		expect(
			await ask('SELECT aired_on, minutes::DOUBLE AS minutes, source_line FROM episodes ORDER BY 1')
		).toEqual([
			{ aired_on: '2020-07-03', minutes: 14, source_line: 2 },
			{ aired_on: '2020-07-10', minutes: 14, source_line: 3 }
		]);
	});
});

describe('a reason instead of a score', () => {
	const withheld = rows(HEADER, 'PAPI,2021,04,D1,,,7,withheld', 'PAPI,2020,04,TOTAL,,,8,withheld');
	const points = () =>
		ask(`SELECT component, year, state, missing_reason, missing_note_vi, source_id FROM points
			WHERE area_code = '04' AND component || year IN ('D12021', 'TOTAL2020') ORDER BY year`);
	const reason = {
		state: 'missing',
		missing_reason: 'withheld',
		missing_note_vi: 'Tệp papi "2020".csv, nạp 23/11/2026',
		source_id: 'local-a'
	};

	test('takes the place of the score and goes before the rules of the record', async () => {
		await laid({ dataset: dataset('local-a'), rows: withheld });
		expect(await points()).toEqual([
			{ component: 'TOTAL', year: 2020, ...reason },
			{ component: 'D1', year: 2021, ...reason }
		]);
	});

	test('gives way to a score of a later file', async () => {
		const score = rows(HEADER, 'PAPI,2021,04,D1,5.9,published,2,');
		await laid(
			{ dataset: dataset('local-a'), rows: withheld },
			{ dataset: dataset('local-b'), rows: score }
		);
		expect((await points())[1]).toMatchObject({ state: 'score', source_id: 'local-b' });
		expect(await ask(`SELECT count(*) AS n FROM missing WHERE year_from = 2021`)).toEqual([
			{ n: 0 }
		]);
	});
});

test('a dataset is a source with its file and its day', async () => {
	const sheet = dataset('local-a', { file: { name: 'a.xlsx', sheet: 'PAPI 2020' } });
	await laid({ dataset: sheet, rows: rows(HEADER) });
	expect(await askSources(engine, ['local-a'])).toEqual([
		{
			source_id: 'local-a',
			kind: 'local',
			title: 'a.xlsx',
			cite_vi: 'Tệp a.xlsx (trang PAPI 2020), nạp 23/11/2026',
			cite_en: 'File a.xlsx (sheet PAPI 2020), loaded 23 November 2026',
			publisher: 'CECODES',
			url: null
		}
	]);
});

test('names that look like commands are only names', async () => {
	const name = `'); DROP TABLE scores; --.csv`;
	await laid({ dataset: dataset('local-a', { file: { name, sheet: null } }), rows: rows(HEADER) });
	expect((await askSources(engine, ['local-a']))[0]?.title).toBe(name);
	expect(await scores()).toHaveLength(3);
});

test('rows that are no rows are refused with a typed error', async () => {
	const broken = { dataset: dataset('local-a'), rows: new TextEncoder().encode('index') };
	await expect(layDatasets(engine, [broken])).rejects.toMatchObject({ kind: 'shape' });
	const text = rows(HEADER, 'PAPI,2020,04,D1,năm,published,2,');
	await expect(
		layDatasets(engine, [{ dataset: dataset('local-a'), rows: text }])
	).rejects.toMatchObject({ name: 'EngineError', kind: 'query' });
});

test('the record loaded anew is the record alone, and answers as before', async () => {
	const tables = ['scores', 'missing', 'sources', 'points', 'changes', 'benchmarks', 'airings'];
	const contents = () =>
		Promise.all(tables.map((table) => ask(`SELECT * FROM ${table} ORDER BY ALL`)));
	const alone = await contents();
	const csv = rows(HEADER, 'PAPI,2021,04,D1,,,7,withheld', 'PAPI,2020,01,D1,9,published,2,');
	await laid({ dataset: dataset('local-a'), rows: csv });
	expect(await contents()).not.toEqual(alone);
	await loadTiny(engine, RECORD);
	expect(await contents()).toEqual(alone);
});
