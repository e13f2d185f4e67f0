import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine } from '$lib/engine/query-engine';
import type { UnreadRow } from '$lib/ingest/unread-rows';
import { askCampaignMonths } from './campaign-months';
import { askCampaignWeeks } from './campaign-weeks';
import { askExposure } from './exposure';
import { component, figure, loadTiny, PLAN, provinces } from './fixtures/tiny-record';
import { layDatasets } from './local/lay-datasets';
import type { LaidDataset } from './local/local-dataset';
import { prepareTables } from './prepare';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await startNodeEngine();
}, 60_000);
afterAll(() => engine.close());

const RECORD = {
	areas: provinces('04'),
	components: [component('TOTAL')],
	scores: [figure('TOTAL', 2020, '04', { score: 5 })],
	plans: [PLAN],
	windows: [
		{
			index: 'PAPI',
			component: '*',
			year: 2020,
			reference_start: '2020-01-01',
			reference_end: '2020-12-31',
			source_id: 'source'
		}
	]
};

function log(id: string, days: readonly string[], unread: readonly UnreadRow[]): LaidDataset {
	const lines = days.map((day, at) => `${day},13,Kỳ,,CRTV,aired,,${at + 2}\n`).join('');
	const dated = [...days, ...unread.flatMap(({ airedOn }) => airedOn ?? [])].sort();
	return {
		dataset: {
			id,
			kind: 'episodes',
			file: { name: `${id}.csv`, sheet: null },
			loadedAt: '2026-11-22T18:30:00.000Z',
			publisher: '',
			document: '',
			url: '',
			...(unread.length === 0
				? {}
				: { unread: { firstDay: dated[0] ?? null, lastDay: dated.at(-1) ?? null, rows: unread } })
		},
		rows: new TextEncoder().encode(
			`aired_on,minutes,title,topic,channel,status,reference,line\n${lines}`
		)
	};
}

async function laid(...datasets: LaidDataset[]): Promise<void> {
	await loadTiny(engine, RECORD);
	await layDatasets(engine, datasets);
	await prepareTables(engine);
}

const week = async (friday: string) =>
	(await askCampaignWeeks(engine)).find((row) => row.planned_on === friday);
const month = async (name: string) =>
	(await askCampaignMonths(engine)).find((row) => row.month === name);
const edition = async (windows = '') =>
	(await askExposure(engine, windows)).find((row) => row.year === 2020);

const READ = ['2020-07-03', '2020-08-07'];

describe('a row whose day can be read', () => {
	beforeAll(() => laid(log('local-a', READ, [{ line: 12, airedOn: '2020-07-18' }])));

	test('leaves its week unknown, with file and line, and no other', async () => {
		expect(await week('2020-07-17')).toMatchObject({
			is_missed: false,
			is_logged: false,
			unread_file: 'local-a.csv',
			unread_line: 12,
			unread_rows: 1,
			unread_has_day: true
		});
		expect(await week('2020-07-24')).toMatchObject({ is_missed: true, unread_line: null });
	});

	test('makes the counts of its month and of the windows after it lower bounds', async () => {
		expect(await month('2020-07')).toMatchObject({ aired_episodes: 1, unread_weeks: 1 });
		expect(await month('2020-08')).toMatchObject({ aired_episodes: 1, unread_weeks: 0 });
		expect(await edition()).toMatchObject({ aired_episodes: 2, unread_weeks: 1 });
		expect(await edition('PAPI:2020:2020-01-01:2020-07-17')).toMatchObject({
			aired_episodes: 1,
			unread_weeks: 0
		});
	});

	test('of a later file that airs in the week, the week is known', async () => {
		const first = log('local-a', READ, [{ line: 12, airedOn: '2020-07-18' }]);
		await laid(first, log('local-b', ['2020-07-18'], []));
		expect(await week('2020-07-17')).toMatchObject({ aired_on: '2020-07-18', unread_line: null });
		expect(await edition()).toMatchObject({ aired_episodes: 3, unread_weeks: 0 });
	});
});

describe('a row whose day cannot be read', () => {
	beforeAll(() => laid(log('local-a', READ, [{ line: 9, airedOn: null }])));

	test('leaves every week of its file without an airing unknown', async () => {
		for (const friday of ['2020-07-10', '2020-07-17', '2020-07-24', '2020-07-31']) {
			expect(await week(friday)).toMatchObject({
				is_missed: false,
				unread_line: 9,
				unread_has_day: false
			});
		}
		expect(await week('2020-07-03')).toMatchObject({ unread_line: null });
		expect(await edition()).toMatchObject({ aired_episodes: 2, unread_weeks: 4 });
	});

	test('says nothing of weeks outside its file', async () => {
		expect(await week('2020-08-14')).toMatchObject({ unread_line: null, is_missed: false });
		expect(await month('2020-09')).toMatchObject({ aired_episodes: null, unread_weeks: 0 });
	});

	test('makes an empty month between others unknown, not zero', async () => {
		await laid(log('local-a', ['2020-07-03', '2020-10-02'], [{ line: 9, airedOn: null }]));
		expect(await month('2020-08')).toMatchObject({ aired_episodes: null, aired_minutes: null });
	});
});

test('rows of two files may be of one week: the row with its day is named, all are counted', async () => {
	await laid(
		log('local-a', READ, [{ line: 9, airedOn: null }]),
		log('local-b', READ, [{ line: 4, airedOn: '2020-07-10' }])
	);
	expect(await week('2020-07-10')).toMatchObject({
		unread_file: 'local-b.csv',
		unread_line: 4,
		unread_rows: 2
	});
});

test('before the log begins a row with its day says why nothing is known', async () => {
	await laid(log('local-a', ['2020-07-17', '2020-08-07'], [{ line: 2, airedOn: '2020-07-03' }]));
	expect(await week('2020-07-03')).toMatchObject({ unread_line: 2, is_missed: false });
});

test('the record loaded anew knows no such row', async () => {
	await laid(log('local-a', READ, [{ line: 9, airedOn: null }]));
	await loadTiny(engine, RECORD);
	expect((await askCampaignWeeks(engine)).every((row) => row.unread_line === null)).toBe(true);
});
