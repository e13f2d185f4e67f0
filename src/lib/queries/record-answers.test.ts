import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import { askAirings } from './airing-list';
import { askBenchmarkTotals } from './benchmark-totals';
import { askBreaks } from './breaks';
import { askCampaignMonths } from './campaign-months';
import { askCampaignWeeks } from './campaign-weeks';
import { askComponentExposure } from './component-exposure';
import { askComponents } from './components';
import { askDistribution } from './distribution';
import { askEditions } from './editions';
import { askExposure } from './exposure';
import { askIndices } from './indices';
import { askNextPlace } from './next-place';
import { askOverview } from './overview';
import { askPlan } from './plan';
import { askProvinces } from './provinces';
import { askPublishedChanges } from './published-changes';
import { recordEngine } from './record.server';
import { askSeries } from './series';
import { askSources } from './sources';
import { askTargets } from './targets';
import { askTotals } from './totals';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await recordEngine();
}, 120_000);

// Each answer is held against the shape of its question while it is asked.
describe.each(['04', '01', '79'])('area %s', (area) => {
	test.each(INDEX_CODES)(
		'has its series and parts in %s',
		async (index) => {
			const series = await askSeries(engine, index, 'TOTAL', [area, 'VN']);
			expect(series.filter((row) => row.area_code === area).length).toBeGreaterThan(5);
			const parts = await askComponents(engine, index, area);
			expect(parts.every((row) => row.level !== 'total')).toBe(true);
		},
		30_000
	);

	test('has an overview', async () => {
		const overview = await askOverview(engine, area, 'R1');
		expect(new Set(overview.totals.map((row) => row.index))).toEqual(new Set(INDEX_CODES));
		expect(overview.distribution).toHaveLength(63);
	}, 30_000);
});

test('every other question has an answer of its shape', async () => {
	const answers = await Promise.all([
		askAirings(engine),
		askBenchmarkTotals(engine, 'R1'),
		askBreaks(engine, 'PAPI'),
		askCampaignMonths(engine),
		askCampaignWeeks(engine),
		askComponentExposure(engine, { halfLifeDays: 30 }),
		askEditions(engine),
		askExposure(engine),
		askIndices(engine),
		askPlan(engine),
		askProvinces(engine),
		askSources(engine, ['plan_1487_2020'])
	]);
	for (const rows of answers) expect(rows.length).toBeGreaterThan(0);
}, 30_000);

test('63 provinces can be chosen; Hà Tây is none of them', async () => {
	const provinces = await askProvinces(engine);
	expect(provinces).toHaveLength(63);
	expect(provinces.some((row) => row.area_code === '28')).toBe(false);
});

test('PCI weights are given for the years whose totals they reproduce', async () => {
	const rows = await askComponents(engine, 'PCI', '01');
	const years = rows.filter((row) => row.weight_pct !== null).map((row) => row.year);
	expect([Math.min(...years), Math.max(...years)]).toEqual([2013, 2021]);
});

describe.each(['ZZ', '', "04'; DROP TABLE scores; --", '04,79'])('the area %j', (area) => {
	test('is unknown and has nothing', async () => {
		expect(await askTotals(engine, area)).toEqual([]);
		expect(await askComponents(engine, 'PAPI', area)).toEqual([]);
		expect(await askNextPlace(engine, area)).toEqual([]);
		expect(await askTargets(engine, area)).toEqual([]);
		expect(await askPublishedChanges(engine, area)).toEqual([]);
		expect(await askDistribution(engine, 'PAPI', area, 2024)).toEqual([]);
		expect((await askOverview(engine, area, area)).totals).toEqual([]);
	}, 30_000);
});

test('the record survives what was asked', async () => {
	expect(await engine.query('SELECT count(*) > 39000 AS there FROM scores')).toEqual([
		{ there: true }
	]);
});
