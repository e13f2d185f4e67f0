import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine } from '$lib/engine/query-engine';
import { askDistribution } from './distribution';
import { component, figure, loadTiny, provinces, type TinyRow } from './fixtures/tiny-record';
import { askSeries } from './series';
import type { PointRow } from './point-shape';

let engine: QueryEngine;
let rows: PointRow[];

/** Invented: scores of four provinces in two years, of some with what is known of their error. */
const SCORES: readonly TinyRow[] = [
	figure('D1', 2020, '01', { score: 6 }),
	figure('D1', 2020, '02', { score: 5, score_se: 0.3 }),
	figure('D1', 2020, '04', { score: 4.5 }),
	figure('D1', 2021, '01', { score: 6, interval_low: 5.7, interval_high: 6.2, interval_level: 90 }),
	figure('D1', 2021, '02', { score: 5.5, score_se: 0.4 }),
	figure('D1', 2021, '04', { score: 5, interval_low: 4.9, interval_high: 5.1 }),
	figure('D1', 2021, '06', { score: 2, score_se: 0.1 })
];

beforeAll(async () => {
	engine = await startNodeEngine();
	await loadTiny(engine, {
		areas: provinces('01', '02', '04', '06'),
		components: [component('TOTAL'), component('D1')],
		scores: SCORES
	});
	rows = await askSeries(engine, 'PAPI', 'D1', ['01', '02', '04', '06']);
}, 60_000);
afterAll(() => engine.close());

const at = (area: string, year: number) =>
	rows.find((row) => row.area_code === area && row.year === year);

describe('the interval of a score', () => {
	test('is that of the source, with its level where one is given', () => {
		expect(at('01', 2021)).toMatchObject({
			interval_low: 5.7,
			interval_high: 6.2,
			interval_level: 90,
			interval_basis: 'published'
		});
		expect(at('04', 2021)).toMatchObject({ interval_level: null, interval_basis: 'published' });
	});

	test('is 1.96 standard errors to both sides where there is nothing else', () => {
		expect(at('02', 2021)).toMatchObject({
			interval_low: expect.closeTo(5.5 - 1.96 * 0.4, 9) as number,
			interval_high: expect.closeTo(5.5 + 1.96 * 0.4, 9) as number,
			interval_level: 95,
			interval_basis: 'computed'
		});
	});

	test('is null, not the score, where nothing is known', () => {
		expect(at('01', 2020)).toMatchObject({
			interval_low: null,
			interval_high: null,
			interval_level: null,
			interval_basis: null,
			tie_low: null
		});
	});
});

describe('a tie', () => {
	test('reaches from the best to the worst rank whose interval meets that of a province', () => {
		// 5.7–6.2, 4.716–6.284, 4.9–5.1 and 1.804–2.196.
		expect(at('01', 2021)).toMatchObject({ rank: 1, tie_low: 1, tie_high: 2 });
		expect(at('02', 2021)).toMatchObject({ rank: 2, tie_low: 1, tie_high: 3 });
		expect(at('04', 2021)).toMatchObject({ rank: 3, tie_low: 2, tie_high: 3 });
	});

	test('is none where no other interval meets it, or none is known', () => {
		expect(at('06', 2021)).toMatchObject({ rank: 4, tie_low: null, tie_high: null });
		expect(at('02', 2020)).toMatchObject({ tie_low: null, tie_high: null });
	});

	test('comes along with the provinces of a year', async () => {
		const found = await askDistribution(engine, 'PAPI', 'D1', 2021);
		expect(found.map(({ area_code: area, tie_low: low }) => [area, low])).toEqual([
			['01', 1],
			['02', 1],
			['04', 2],
			['06', null]
		]);
	});
});

test('a change has a margin only where both years have a standard error', () => {
	expect(at('02', 2021)).toMatchObject({
		score_change: 0.5,
		change_margin: expect.closeTo(1.96 * Math.sqrt(0.3 ** 2 + 0.4 ** 2), 9) as number
	});
	expect(at('01', 2021)).toMatchObject({ score_change: 0, change_margin: null });
	expect(at('04', 2021)).toMatchObject({ change_margin: null });
	expect(at('06', 2021)).toMatchObject({ score_change: null, change_margin: null });
});
