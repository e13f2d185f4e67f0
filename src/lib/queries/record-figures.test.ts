import { group } from 'd3';
import { beforeAll, describe, expect, test } from 'vitest';
import type { QueryEngine } from '$lib/engine/query-engine';
import { numberIn, textIn } from '$lib/ingest/table-row';
import { askBenchmarkTotals } from './benchmark-totals';
import { recordRegions, recordRows } from './fixtures/record-rows';
import type { PointRow } from './point-shape';
import { askPublishedChanges } from './published-changes';
import { recordEngine } from './record.server';
import { askSeries } from './series';
import { askTargets } from './targets';

let engine: QueryEngine;
beforeAll(async () => {
	engine = await recordEngine();
}, 120_000);

const total = async (index: 'PAPI' | 'PCI' | 'SIPAS' | 'PAR_INDEX', year: number) =>
	(await askSeries(engine, index, 'TOTAL', ['04'])).find((row) => row.year === year);

const shown = (row: PointRow | undefined) =>
	`${row?.score?.toFixed(2) ?? '-'} ${row?.rank ?? '-'}/${row?.rank_of ?? '-'}`;

describe('Cao Bằng as domain.md has it', () => {
	test.each([
		['PAPI', 2018, '44.08 31/61'],
		['PAPI', 2019, '44.81 15/63'],
		['PAPI', 2020, '43.37 19/63'],
		['PAPI', 2021, '39.19 58/60'],
		['PAPI', 2022, '38.80 61/61'],
		['PAPI', 2023, '41.66 38/61'],
		['PAPI', 2024, '41.33 51/61'],
		['PCI', 2017, '58.89 58/63'],
		['PCI', 2018, '60.67 57/63'],
		['PCI', 2019, '63.69 54/63'],
		['PCI', 2020, '62.20 54/63'],
		['PCI', 2021, '56.29 63/63'],
		['PCI', 2022, '59.58 63/63'],
		['PAR_INDEX', 2024, '- 63/63'],
		['SIPAS', 2024, '- 57/63']
	] as const)('%s %d: %s', async (index, year, figure) => {
		expect(shown(await total(index, year))).toBe(figure);
	});

	test('differences are exact decimals', async () => {
		expect((await total('PAPI', 2024))?.score_change).toBe(-0.32267);
	});

	test('31/61 and 15/63 are not subtracted', async () => {
		expect(await total('PAPI', 2019)).toMatchObject({
			rank_places: null,
			rank_refusal: 'rank_base_changed',
			score_change: 0.73636
		});
	});

	test.each([
		[2023, true],
		[2024, true]
	])('PAPI %d ranks as many provinces as the year before, but others', async (year, differs) => {
		expect(await total('PAPI', year)).toMatchObject({ rank_of: 61, rank_set_differs: differs });
	});

	test('PAPI 2020 ranks the same 63 as 2019', async () => {
		expect(await total('PAPI', 2020)).toMatchObject({ rank_places: -4, rank_set_differs: false });
	});
});

describe('a change that the publisher printed', () => {
	const printed = async (index: string, year: number) =>
		(await askPublishedChanges(engine, '04')).find(
			(row) => row.index === index && row.year === year
		);

	test('stands beside our refusal: PCI 2022', async () => {
		expect(await printed('PCI', 2022)).toMatchObject({ change: 3.29 });
		expect(await total('PCI', 2022)).toMatchObject({
			score_change: null,
			score_refusal: 'level_break',
			rank_places: 0,
			comparability: 'refused'
		});
	});

	test.each([
		['PAPI', -13],
		['PAR_INDEX', -3],
		['SIPAS', 4]
	] as const)('agrees with ours: %s 2024, %d places', async (index, places) => {
		expect(await printed(index, 2024)).toMatchObject({ rank_places: places });
		expect(await total(index, 2024)).toMatchObject({ rank_places: places });
	});
});

const scores = recordRows('scores').filter((row) => numberIn(row, 'score') !== null);
const regions = recordRegions();
const byEdition = group(
	scores.filter((row) => regions.has(textIn(row, 'area_code'))),
	(row) => [textIn(row, 'index'), textIn(row, 'component'), numberIn(row, 'year')].join('|')
);

test('means of the nation and of region R1 are those of the CSV text', async () => {
	const rows = (await askBenchmarkTotals(engine, 'R1')).filter((row) => row.basis === 'computed');
	expect(rows.length).toBeGreaterThan(50);
	for (const { index, year, scope, mean, n } of rows) {
		const edition = byEdition.get(`${index}|TOTAL|${year}`) ?? [];
		const own = edition
			.filter((row) => scope === 'VN' || regions.get(textIn(row, 'area_code')) === scope)
			.map((row) => numberIn(row, 'score') ?? NaN);
		expect(n).toBe(own.length);
		expect(mean).toBeCloseTo(own.reduce((sum, score) => sum + score, 0) / own.length, 9);
	}
});

test('the published national figures of the Ministry are used and named', async () => {
	const rows = await askBenchmarkTotals(engine, 'R1');
	const national = rows.find(
		(row) => row.index === 'PAR_INDEX' && row.year === 2024 && row.scope === 'VN'
	);
	expect(national).toMatchObject({ basis: 'published' });
	expect(national?.source_id).not.toBeNull();
});

test('computed ranks are one more than the provinces with a better score', async () => {
	const rows = await engine.query(
		`SELECT index, component, year, area_code, rank, rank_of FROM changes
		WHERE rank_basis = 'computed' AND is_province`
	);
	expect(rows.length).toBeGreaterThan(25_000);
	const scoreOf = (edition: string) =>
		new Map(
			byEdition
				.get(edition)
				?.map((row) => [textIn(row, 'area_code'), numberIn(row, 'score') ?? NaN])
		);
	const scoresOf = new Map([...byEdition.keys()].map((edition) => [edition, scoreOf(edition)]));
	const wrong = rows.filter(({ index, component, year, area_code, rank, rank_of }) => {
		const edition = scoresOf.get([index, component, year].join('|')) ?? new Map<string, number>();
		const own = edition.get(String(area_code)) ?? NaN;
		const better = [...edition.values()].filter((score) => score > own).length;
		return rank !== better + 1 || rank_of !== edition.size;
	});
	expect(wrong).toEqual([]);
}, 30_000);

test('targets stand beside the reason why no score is known', async () => {
	const targets = await askTargets(engine, '04');
	expect(targets).toHaveLength(7);
	for (const target of targets) {
		expect(target).toMatchObject({ index: 'PCI', score: null, missing_reason: 'not_in_data' });
	}
});
