import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine } from '$lib/engine/query-engine';
import { askExposure } from './exposure';
import {
	airing,
	component,
	figure,
	loadTiny,
	PLAN,
	provinces,
	type TinyRow
} from './fixtures/tiny-record';

const unknown = { index: 'PAPI', component: '*', source_id: 'source' };
const WINDOWS: readonly TinyRow[] = [
	{ ...unknown, year: 2010 },
	{ ...unknown, year: 2019, published_on: '2020-04-28' },
	{ ...unknown, year: 2020, reference_start: '2020-01-01', reference_end: '2020-12-31' },
	{
		...unknown,
		year: 2021,
		fieldwork_start: '2020-05',
		start_precision: 'month',
		fieldwork_end: '2020-09',
		end_precision: 'month',
		note: 'known by month',
		note_vi: 'biết theo tháng'
	},
	{ ...unknown, year: 2022, fieldwork_start: '2022-09', start_precision: 'not_before' },
	{ ...unknown, year: 2023, component: 'D1', fieldwork_end: '2023-01-01', end_precision: 'day' },
	{ ...unknown, year: 2024, fieldwork_end: '2024-12-31', end_precision: 'day' }
];

let engine: QueryEngine;
beforeAll(async () => {
	engine = await startNodeEngine();
}, 60_000);
afterAll(() => engine.close());

const logged = (...episodes: TinyRow[]) =>
	loadTiny(engine, {
		areas: provinces('04'),
		components: [component('TOTAL'), component('D1')],
		scores: [2016, 2024].map((year) => figure('TOTAL', year, '04', { score: 5 })),
		plans: [PLAN],
		windows: WINDOWS,
		episodes
	});

const edition = async (year: number, windows = '') =>
	(await askExposure(engine, windows)).find((row) => row.year === year);

describe('without a log', () => {
	beforeAll(() => logged());

	test('every edition in the record has one row, and no other has', async () => {
		const years = (await askExposure(engine)).map((row) => row.year);
		expect(years).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
	});

	test('an unknown window counts nothing: null, not zero', async () => {
		expect(await edition(2023)).toMatchObject({
			window: 'unknown',
			is_before_campaign: null,
			planned_episodes: null,
			planned_minutes_low: null,
			planned_minutes_high: null,
			aired_episodes: null,
			unknown_from: null
		});
	});

	test('how well an end is known comes along, of a reference year to the day', async () => {
		expect(await edition(2021)).toMatchObject({ start_precision: 'month', end_precision: 'month' });
		expect(await edition(2022)).toMatchObject({
			start_precision: 'not_before',
			end_precision: null
		});
		expect(await edition(2020)).toMatchObject({ start_precision: 'day', end_precision: 'day' });
		expect(await edition(2023)).toMatchObject({ start_precision: null, end_precision: null });
		expect(await edition(2021, 'PAPI:2021:2020-01-01:2020-06-30')).toMatchObject({
			start_precision: 'day',
			end_precision: 'day',
			window_note_vi: null
		});
	});

	test('the note of a window comes along in both languages', async () => {
		expect(await edition(2021)).toMatchObject({
			window_note_vi: 'biết theo tháng',
			window_note_en: 'known by month'
		});
	});

	test('a start alone is partly known and counts nothing', async () => {
		expect(await edition(2022)).toMatchObject({
			window: 'partly_known',
			starts: '2022-09-01',
			ends: null,
			planned_episodes: null
		});
	});

	test('an end alone is partly known and counts what came before it', async () => {
		expect(await edition(2024)).toMatchObject({
			window: 'partly_known',
			planned_episodes: 26,
			unknown_from: '2021-01-01'
		});
	});

	test('a reference year counts the campaign of that year; what aired is unknown', async () => {
		expect(await edition(2020)).toMatchObject({
			window: 'known',
			is_reference: true,
			is_before_campaign: false,
			planned_episodes: 26,
			planned_minutes_low: 312,
			planned_minutes_high: 390,
			aired_episodes: null,
			aired_minutes: null,
			unknown_from: null
		});
	});

	test('a month ends on its last day', async () => {
		expect(await edition(2021)).toMatchObject({
			window: 'known',
			starts: '2020-05-01',
			ends: '2020-09-30',
			planned_episodes: 13
		});
	});

	test.each([2016, 2018, 2019])(
		'%d was measured before the campaign: zero, and flagged',
		async (year) => {
			expect(await edition(year)).toMatchObject({
				is_before_campaign: true,
				planned_episodes: 0,
				planned_minutes_low: 0
			});
		}
	);
});

describe('a window set by the reader', () => {
	beforeAll(() => logged());

	test.each([
		['2020-07-02', 0],
		['2020-07-03', 1],
		['2020-07-04', 1],
		['2020-12-25', 26]
	])('that ends on %s has %d planned airings before its end', async (end, episodes) => {
		expect(await edition(2023, `PAPI:2023:2020-01-01:${end}`)).toMatchObject({
			window: 'person',
			is_reference: false,
			planned_episodes: episodes
		});
	});

	test('stands before what is published, the last one said', async () => {
		const said = 'PAPI:2020:2020-01-01:2020-06-30;PAPI:2020:2020-01-01:2020-07-10';
		expect(await edition(2020, said)).toMatchObject({ window: 'person', planned_episodes: 2 });
		expect(await askExposure(engine, said)).toHaveLength(9);
	});

	test.each([
		'nonsense',
		'PAPI:2023',
		'PAPI:2023::2023-12-31',
		'PAPI:2023:2023-01-01:2023-13-01',
		'PAPI:2023:2023-02-30:2023-12-01',
		'PAPI:2023:2023-12-31:2023-01-01',
		'PAPI:soon:2023-01-01:2023-12-31',
		'PAPI:2023:2023-01-01:2023-12-31:more',
		'PAPI:2023:2023-01-01:2023-12-31 or so',
		"PAPI:2023:2023-01-01:2023-12-31'); DROP TABLE scores; --",
		';;;'
	])('is passed over when it is none: %s', async (said) => {
		expect(await edition(2023, said)).toMatchObject({ window: 'unknown', planned_episodes: null });
		expect(await askExposure(engine, said)).toHaveLength(9);
	});
});

describe('with a log from the first week to the end of September 2020', () => {
	beforeAll(() =>
		logged(
			airing('2020-07-03T20:15', 12.5),
			airing('2020-09-25', 14),
			airing('2020-09-26', 14, 'rerun'),
			airing('2020-09-30', 13)
		)
	);

	test('an airing on the last day counts, a rerun does not', async () => {
		expect(await edition(2021)).toMatchObject({
			aired_episodes: 3,
			aired_minutes: 39.5,
			is_fully_logged: true,
			log_from: '2020-07-03',
			log_to: '2020-09-30'
		});
	});

	test('an airing on the day after does not', async () => {
		expect(await edition(2023, 'PAPI:2023:2020-01-01:2020-09-29')).toMatchObject({
			aired_episodes: 2
		});
	});

	test('a window that ends after the log is not fully logged', async () => {
		expect(await edition(2020)).toMatchObject({ aired_episodes: 3, is_fully_logged: false });
	});

	test('before the campaign nothing aired', async () => {
		expect(await edition(2019)).toMatchObject({ aired_episodes: 0, is_fully_logged: true });
	});
});

describe('with a log that begins late', () => {
	beforeAll(() => logged(airing('2022-01-07'), airing('2022-06-03')));

	test('what aired before it is unknown: null, not zero', async () => {
		expect(await edition(2020)).toMatchObject({ aired_episodes: null, planned_episodes: 26 });
	});

	test('the time between plan and log stays unknown', async () => {
		expect(await edition(2024)).toMatchObject({
			aired_episodes: 2,
			is_fully_logged: false,
			unknown_from: '2021-01-01'
		});
	});
});

test('a log that goes on from the plan moves the unknown to its end', async () => {
	await logged(airing('2020-07-03'), airing('2021-01-01'), airing('2021-03-05'));
	expect(await edition(2024)).toMatchObject({ aired_episodes: 3, unknown_from: '2021-03-06' });
});
