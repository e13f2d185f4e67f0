import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine } from '$lib/engine/query-engine';
import { askBenchmarkTotals } from './benchmark-totals';
import { askDistribution } from './distribution';
import {
	component,
	figure,
	loadTiny,
	provinces,
	seriesBreak,
	type TinyRow
} from './fixtures/tiny-record';
import { askNextPlace } from './next-place';
import { askSeries } from './series';

const CODES = ['01', '02', '04', '06', '08', '10', '11', '12'];

let engine: QueryEngine;
beforeAll(async () => {
	engine = await startNodeEngine();
}, 60_000);
afterAll(() => engine.close());

const scored = (year: number, scores: Readonly<Record<string, number>>): TinyRow[] =>
	Object.entries(scores).map(([area, score]) => figure('TOTAL', year, area, { score }));

const load = (scores: readonly TinyRow[], areas: readonly TinyRow[] = provinces(...CODES)) =>
	loadTiny(engine, {
		areas,
		scores,
		components: [component('TOTAL'), component('D1')],
		breaks: [seriesBreak('*', 2025, 'units')]
	});

const ranks = async (year = 2020) =>
	Object.fromEntries(
		(await askDistribution(engine, 'PAPI', 'TOTAL', year)).map((row) => [
			row.area_code,
			[row.rank, row.rank_of, row.quartile]
		])
	);

describe('ranks computed from scores', () => {
	test('share the better place and the better quarter at a tie', async () => {
		await load(
			scored(2020, { '01': 9, '02': 8, '04': 8, '06': 7, '08': 6, '10': 6, '11': 5, '12': 4 })
		);
		expect(await ranks()).toEqual({
			'01': [1, 8, 1],
			'02': [2, 8, 1],
			'04': [2, 8, 1],
			'06': [4, 8, 2],
			'08': [5, 8, 3],
			'10': [5, 8, 3],
			'11': [7, 8, 4],
			'12': [8, 8, 4]
		});
	});

	test('count those with a score: three quarters are enough', async () => {
		await load(scored(2020, { '01': 9, '02': 8, '04': 7, '06': 6, '08': 5, '10': 4 }));
		expect(await ranks()).toMatchObject({ '10': [6, 6, 4], '11': [null, null, null] });
	});

	test('are not made of fewer', async () => {
		await load(scored(2020, { '01': 9, '02': 8, '04': 7, '06': 6, '08': 5 }));
		expect(await ranks()).toMatchObject({ '01': [null, null, null], '08': [null, null, null] });
	});

	test('give way to a rank that was published', async () => {
		const published = { score: 8, rank: 5, rank_of: 63, rank_basis: 'published' };
		await load([
			...scored(2020, { '01': 9, '06': 6, '08': 5, '10': 4, '11': 3, '12': 2 }),
			figure('TOTAL', 2020, '02', published)
		]);
		expect(await ranks()).toMatchObject({ '01': [1, 7, 1], '02': [5, 63, 1], '06': [3, 7, 2] });
	});
});

describe('means', () => {
	const mean = async () =>
		(await askBenchmarkTotals(engine, 'R1')).filter((row) => row.year === 2020);

	test('are of the provinces with a score, with their number', async () => {
		await load(scored(2020, { '01': 9, '02': 8, '04': 7, '06': 6, '08': 5, '10': 4 }));
		expect(await mean()).toMatchObject([
			{ scope: 'R1', mean: 6.5, basis: 'computed', n: 6, n_areas: 8, highest_area: '01' },
			{ scope: 'VN', mean: 6.5, basis: 'computed', n: 6, n_areas: 8 }
		]);
	});

	test('are not made of a few', async () => {
		await load(scored(2020, { '01': 9, '02': 8 }));
		expect(await mean()).toMatchObject([
			{ mean: null, basis: 'too_few', n: 2, highest: null, highest_area: null },
			{ mean: null, basis: 'too_few', n: 2 }
		]);
	});

	test('give way to a published figure, which needs no province', async () => {
		await load([figure('TOTAL', 2020, 'VN', { score: 7.5 })]);
		expect(await mean()).toMatchObject([
			{ scope: 'R1', mean: null, basis: 'none', n: 0 },
			{ scope: 'VN', mean: 7.5, basis: 'published', source_id: 'source' }
		]);
	});
});

test('the next place is that of the next better score; of equals the first code', async () => {
	await load(scored(2020, { '01': 9, '02': 8, '04': 7, '06': 8, '08': 5, '10': 4 }));
	expect(await askNextPlace(engine, '04')).toMatchObject([
		{ next_area: '02', next_score: 8, gap: 1, next_rank: 2 }
	]);
	expect(await askNextPlace(engine, '01')).toEqual([]);
});

describe('two years with the same rank base', () => {
	const six = { '01': 9, '02': 8, '04': 7, '06': 6, '08': 5, '10': 4 };
	const { '10': _last, ...five } = six;

	test.each([
		['the same provinces', six, false],
		['other provinces', { ...five, '12': 1 }, true]
	])('of %s: set differs %s', async (_, now, differs) => {
		await load([...scored(2020, six), ...scored(2021, now)]);
		const rows = await askSeries(engine, 'PAPI', 'TOTAL', ['04']);
		expect(rows.at(-1)).toMatchObject({ rank_places: 0, rank_set_differs: differs });
	});
});

describe('the merger of 2025', () => {
	// 02 went into 08, which keeps its code; 06 went into 19; 04 did not change.
	const merged = { valid_to: '2025-06-30', unchanged_2025: 'false' };
	const units: Readonly<Record<string, TinyRow>> = {
		'02': { ...merged, area_code_2025: '08' },
		'04': { unchanged_2025: 'true', area_code_2025: '04' },
		'06': { ...merged, area_code_2025: '19' },
		'08': { ...merged, area_code_2025: '08' },
		'19': { ...merged, area_code_2025: '19' }
	};
	const areas = provinces(...Object.keys(units)).map((row) => ({
		...row,
		...units[String(row['area_code'])]
	}));

	beforeAll(() =>
		load(
			[
				...scored(2024, { '02': 5, '04': 6, '06': 7, '08': 8, '19': 9 }),
				...scored(2025, { '04': 6.5, '08': 8, '19': 9 })
			],
			areas
		)
	);

	test('leaves the units of 2025', async () => {
		expect(await ranks(2025)).toEqual({ '04': [3, 3, 3], '08': [2, 3, 2], '19': [1, 3, 1] });
	});

	test('ranks are not compared, for the base changed', async () => {
		const [, now] = await askSeries(engine, 'PAPI', 'TOTAL', ['04']);
		expect(now).toMatchObject({ rank_places: null, rank_refusal: 'rank_base_changed' });
	});

	test('an unchanged province is compared with itself, a merged unit is not', async () => {
		const [, same] = await askSeries(engine, 'PAPI', 'TOTAL', ['04']);
		const [, merged] = await askSeries(engine, 'PAPI', 'TOTAL', ['08']);
		expect(same).toMatchObject({
			score_change: 0.5,
			break_kind: 'units',
			comparability: 'comparable'
		});
		expect(merged).toMatchObject({
			score_change: null,
			score_refusal: 'level_break',
			comparability: 'refused'
		});
	});
});
