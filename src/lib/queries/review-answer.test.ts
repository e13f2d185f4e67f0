import { beforeAll, expect, test } from 'vitest';
import type { QueryEngine } from '$lib/engine/query-engine';
import { recordEngine } from './record.server';
import {
	askReview,
	packReview,
	reviewSourceIds,
	unpackReview,
	type ReviewAnswer
} from './review-answer';
import { askSources } from './sources';

let engine: QueryEngine;
let answer: ReviewAnswer;
beforeAll(async () => {
	engine = await recordEngine();
	answer = await askReview(engine, '04', 'R1');
}, 120_000);

test('has every list, and travels as it is', async () => {
	expect(unpackReview(JSON.parse(JSON.stringify(packReview(answer))) as never)).toEqual(answer);
	const ids = reviewSourceIds(answer);
	expect(await askSources(engine, ids)).toHaveLength(ids.length);
	expect(answer.parts.every(({ level }) => level === 'component')).toBe(true);
});

test('the place within the region counts those with a score, the best first', () => {
	const papi = answer.regionTotals.filter(({ index, year }) => index === 'PAPI' && year === 2023);
	const own = papi.find(({ area_code }) => area_code === '04');
	expect(papi).toHaveLength(14);
	const scored = papi.filter(({ score }) => score !== null);
	expect(own?.region_n).toBe(scored.length);
	const better = scored.filter(({ score }) => (score ?? 0) > (own?.score ?? 0));
	expect(own?.region_place).toBe(better.length + 1);
});

test('of a few provinces no place is told', () => {
	const parIndex = answer.regionTotals.filter(({ index }) => index === 'PAR_INDEX');
	expect(parIndex.length).toBeGreaterThan(0);
	expect(parIndex.every(({ region_place }) => region_place === null)).toBe(true);
});

test('the campaign has a row for the year of the plan, and nothing aired without a log', () => {
	expect(answer.campaign).toMatchObject([
		{
			year: 2020,
			planned_episodes: 26,
			planned_low: 312,
			planned_high: 390,
			aired_episodes: null,
			missed_weeks: null,
			log_from: null
		}
	]);
});
