import { beforeAll, describe, expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import { askComponentList } from './component-list';
import { askExploreAnswer, exploreSourceIds, packExplore, unpackExplore } from './explore-answer';
import { recordEngine } from './record.server';
import { askSeries } from './series';
import { askSimilarAreas } from './similar-areas';
import { askSources } from './sources';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await recordEngine();
}, 120_000);

describe('one component of all provinces', () => {
	test.each(INDEX_CODES)(
		'is known of every component of %s, and travels as it is',
		async (index) => {
			const components = (await askComponentList(engine)).filter((row) => row.index === index);
			expect(components.map(({ component }) => component)).toContain('TOTAL');
			for (const { component, first_year: first, last_year: last } of components) {
				const answer = await askExploreAnswer(engine, index, component);
				const known = answer.rows.filter((row) => row.state !== 'missing');
				expect(Math.min(...known.map((row) => row.year))).toBe(first);
				expect(Math.max(...known.map((row) => row.year))).toBe(last);
				expect(unpackExplore(packExplore(answer))).toEqual(answer);
				const ids = exploreSourceIds(answer);
				expect(await askSources(engine, ids)).toHaveLength(ids.length);
			}
		},
		120_000
	);

	test('says the same as the series of an area', async () => {
		const { rows } = await askExploreAnswer(engine, 'PAPI', 'D4');
		for (const area of ['04', '79']) {
			const series = await askSeries(engine, 'PAPI', 'D4', [area]);
			const same = rows.filter((row) => row.area_code === area);
			expect(same).toHaveLength(series.length);
			for (const [at, row] of series.entries()) expect(same[at]).toMatchObject(row);
		}
	});

	test('has the distance to the mean that stands beside it', async () => {
		const { rows, means } = await askExploreAnswer(engine, 'PAPI', 'TOTAL');
		const nation = new Map(
			means.filter(({ scope }) => scope === 'VN').map(({ year, mean }) => [year, mean])
		);
		for (const row of rows) {
			const mean = nation.get(row.year) ?? null;
			if (row.score === null || mean === null) expect(row.nation_gap).toBeNull();
			else expect(row.nation_gap).toBeCloseTo(row.score - mean, 3);
		}
	});
});

describe('provinces with a similar past profile', () => {
	test('are five of the years before, the nearest first, never the area itself', async () => {
		const rows = await askSimilarAreas(engine, 'PAPI', '04');
		const before = rows.filter((row) => row.before_year === 2024);
		expect(before).toHaveLength(5);
		expect(before.map(({ distance }) => distance)).toEqual(
			before.map(({ distance }) => distance).sort((a, b) => a - b)
		);
		expect(before.every((row) => row.from_year === 2021 && row.cells <= 24)).toBe(true);
		expect(rows.some((row) => row.area_code === '04')).toBe(false);
	});

	test('are those that a count by hand finds', async () => {
		const parts = new Map<string, Map<string, number>>();
		for (const component of ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8']) {
			const { rows } = await askExploreAnswer(engine, 'PAPI', component);
			for (const { area_code: area, year, share } of rows) {
				if (share === null || year < 2021 || year > 2023) continue;
				const ofArea = parts.get(area) ?? new Map<string, number>();
				parts.set(area, ofArea.set(`${component} ${year}`, share));
			}
		}
		const own = parts.get('04') ?? new Map<string, number>();
		const distances = [...parts].flatMap(([area, shares]) => {
			const squares = [...own].flatMap(([key, share]) => {
				const other = shares.get(key);
				return other === undefined ? [] : [(share - other) ** 2];
			});
			if (area === '04' || squares.length < 0.75 * own.size) return [];
			return [{ area, distance: Math.sqrt(squares.reduce((a, b) => a + b, 0) / squares.length) }];
		});
		distances.sort((a, b) => a.distance - b.distance);
		const asked = (await askSimilarAreas(engine, 'PAPI', '04')).filter(
			(row) => row.before_year === 2024
		);
		expect(asked.map((row) => row.area_code)).toEqual(
			distances.slice(0, 5).map(({ area }) => area)
		);
		for (const [at, row] of asked.entries()) {
			expect(row.distance).toBeCloseTo(distances[at]?.distance ?? NaN, 2);
		}
	});

	test('are not looked for across a level break, nor where no part is known', async () => {
		const papi = await askSimilarAreas(engine, 'PAPI', '04');
		expect(papi.find((row) => row.before_year === 2019)?.from_year).toBe(2018);
		expect(await askSimilarAreas(engine, 'SIPAS', '04')).toEqual([]);
	});
});
