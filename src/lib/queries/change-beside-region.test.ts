import { beforeAll, describe, expect, test } from 'vitest';
import type { QueryEngine } from '$lib/engine/query-engine';
import { askChangesBesideRegion, type ChangeBesideRegionRow } from './change-beside-region';
import { askExplore } from './explore';
import { useEngine } from './fixtures/tiny-engine';
import { component, figure, loadTiny, provinces, seriesBreak } from './fixtures/tiny-record';
import { askProvinces } from './provinces';
import { recordEngine } from './record.server';

const START_MS = 120_000;

/** How the others of the region moved, in a few words. */
function regionOf(rows: readonly ChangeBesideRegionRow[], name: string, year: number) {
	const row = rows.find((one) => one.component === name && one.year === year);
	if (!row) throw new Error(`no ${name} ${year}`);
	const { region_n: n, region_areas: areas, region_mean: mean } = row;
	return [n, areas, mean, row.region_low, row.region_high, row.region_ahead];
}

describe('a few provinces', () => {
	const engine = useEngine();
	const scores = (year: number, ...of: readonly (number | null)[]) =>
		of.flatMap((score, at) =>
			score === null ? [] : [figure('D1', year, `0${4 + at}`, { score })]
		);
	const ask = async (more: Parameters<typeof loadTiny>[1]) => {
		await loadTiny(engine(), {
			areas: provinces('04', '05', '06', '07', '08'),
			components: [component('TOTAL'), component('D1')],
			...more
		});
		return askChangesBesideRegion(engine(), 'PAPI', '04', 2019);
	};

	test('are counted without the own one, with the places of those that rose more', async () => {
		const rows = await ask({
			scores: [...scores(2019, 5, 5, 5, 5, 5), ...scores(2020, 6, 7, 4, 5, 6.004)]
		});
		// 6.004 is printed as 6.00, like the own change of 1.00: not ahead of it.
		expect(regionOf(rows, 'D1', 2020)).toEqual([4, 4, expect.closeTo(0.501, 9), -1, 2, 1]);
	});

	test('have no mean where fewer than three quarters are known', async () => {
		const known = await ask({
			scores: [...scores(2019, 5, 5, 5, 5, null), ...scores(2020, 6, 7, 4, 5, 6)]
		});
		expect(regionOf(known, 'D1', 2020).slice(0, 3)).toEqual([3, 4, expect.closeTo(1 / 3, 9)]);
		const few = await ask({
			scores: [...scores(2019, 5, 5, 5, null, null), ...scores(2020, 6, 7, 4, 5, 6)]
		});
		expect(regionOf(few, 'D1', 2020)).toEqual([2, 4, null, null, null, null]);
	});

	test('are compared with nobody across a break', async () => {
		const rows = await ask({
			scores: [...scores(2019, 5, 5, 5, 5, 5), ...scores(2020, 6, 7, 4, 5, 6)],
			breaks: [seriesBreak('D1', 2020, 'level')]
		});
		expect(regionOf(rows, 'D1', 2020)).toEqual([0, 4, null, null, null, null]);
	});

	test('tell of the region where the own change is not known', async () => {
		const rows = await ask({
			scores: [...scores(2019, null, 5, 5, 5, 5), ...scores(2020, 6, 7, 4, 5, 6)]
		});
		expect(regionOf(rows, 'D1', 2020)).toEqual([4, 4, 0.5, -1, 2, null]);
	});
});

describe('the record', () => {
	let engine: QueryEngine;
	beforeAll(async () => {
		engine = await recordEngine();
	}, START_MS);

	test.each(['TOTAL', 'D4'])(
		'agrees with the changes of all provinces in PAPI %s',
		async (part) => {
			const areas = await askProvinces(engine);
			const region = areas.find((row) => row.area_code === '04')?.region;
			const others = new Set(
				areas
					.filter((row) => row.region === region && row.area_code !== '04')
					.map((row) => row.area_code)
			);
			const all = await askExplore(engine, 'PAPI', part);
			const rows = await askChangesBesideRegion(engine, 'PAPI', '04', 2019);
			const own = rows.filter((row) => row.component === part);
			expect(own.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
			for (const row of own) {
				const changes = all.flatMap((one) =>
					one.year === row.year && others.has(one.area_code) ? (one.score_change ?? []) : []
				);
				expect(row.region_n).toBe(changes.length);
				expect(row.region_areas).toBe(others.size);
				if (row.region_mean === null) {
					expect(changes.length).toBeLessThan(0.75 * others.size);
					continue;
				}
				const mean = changes.reduce((sum, one) => sum + one, 0) / changes.length;
				expect(row.region_mean).toBeCloseTo(mean, 9);
				expect(row.region_low).toBe(Math.min(...changes));
				expect(row.region_high).toBe(Math.max(...changes));
			}
		}
	);

	test('leaves parts of parts out, and years before', async () => {
		const rows = await askChangesBesideRegion(engine, 'PAPI', '04', 2023);
		expect(new Set(rows.map(({ level }) => level))).toEqual(new Set(['total', 'component']));
		expect(Math.min(...rows.map(({ year }) => year))).toBe(2023);
	});
});
