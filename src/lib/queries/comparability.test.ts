import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RANK_REFUSALS, SCORE_REFUSALS } from '$lib/domain/refusal-code';
import { startNodeEngine } from '$lib/engine/node-engine.server';
import type { QueryEngine } from '$lib/engine/query-engine';
import {
	component,
	figure,
	loadTiny,
	provinces,
	seriesBreak,
	type TinyRow
} from './fixtures/tiny-record';
import type { PointRow } from './point-shape';
import { askSeries } from './series';

interface Case {
	readonly name: string;
	readonly before: TinyRow | null;
	readonly now: TinyRow | null;
	readonly breakKind?: string;
	/** Scale of the year after where it is another. */
	readonly scale?: number;
	readonly firstYear?: number;
	readonly score: string | null;
	readonly rank: string | null;
}

const score = { score: 5.25 };
const rank = { rank: 3, rank_of: 63, rank_basis: 'published' };
const both = { ...score, ...rank };
const band = { rank_low: 59, rank_high: 63, rank_of: 63, basis: 'band', rank_basis: 'band' };

const CASES: readonly Case[] = [
	{ name: 'plain', before: both, now: { ...both, score: 6, rank: 1 }, score: null, rank: null },
	{ name: 'missing', before: both, now: null, score: 'missing_now', rank: 'missing_now' },
	{ name: 'gap', before: null, now: both, score: 'missing_before', rank: 'missing_before' },
	{ name: 'ranked', before: both, now: rank, score: 'rank_only', rank: null },
	{ name: 'was_ranked', before: rank, now: both, score: 'rank_only_before', rank: null },
	{ name: 'banded', before: both, now: band, score: 'band_only', rank: 'band_only' },
	{ name: 'was_banded', before: band, now: both, score: 'band_before', rank: 'band_before' },
	{ name: 'score_band', before: both, now: { ...band, ...score }, score: null, rank: 'band_only' },
	{
		name: 'was_score_band',
		before: { ...band, ...score },
		now: both,
		score: null,
		rank: 'band_before'
	},
	{ name: 'unranked', before: both, now: score, score: null, rank: 'no_rank' },
	{ name: 'was_unranked', before: score, now: both, score: null, rank: 'no_rank_before' },
	{
		name: 'rebased',
		before: { ...both, rank_of: 61 },
		now: both,
		score: null,
		rank: 'rank_base_changed'
	},
	{
		name: 'baseless',
		before: { ...both, rank_of: null },
		now: { ...both, rank_of: null },
		score: null,
		rank: 'rank_base_changed'
	},
	{ name: 'level', before: both, now: both, breakKind: 'level', score: 'level_break', rank: null },
	{ name: 'scale', before: both, now: both, scale: 2.5, score: 'scale_changed', rank: null },
	{ name: 'minor', before: both, now: both, breakKind: 'minor', score: null, rank: null },
	{
		name: 'unconfirmed',
		before: both,
		now: both,
		breakKind: 'unconfirmed',
		score: null,
		rank: null
	},
	{
		name: 'publication',
		before: both,
		now: both,
		breakKind: 'publication',
		score: null,
		rank: null
	},
	{
		name: 'new',
		before: null,
		now: both,
		firstYear: 2021,
		score: 'first_edition',
		rank: 'first_edition'
	},
	{
		name: 'new_with_break',
		before: null,
		now: both,
		firstYear: 2021,
		breakKind: 'level',
		score: 'first_edition',
		rank: 'first_edition'
	}
];

const componentsOf = ({ name, scale, firstYear }: Case): TinyRow[] =>
	scale === undefined
		? [component(name, { valid_from: firstYear ?? 2011 })]
		: [
				component(name, { valid_to: 2020 }),
				component(name, { valid_from: 2021, scale_max: scale })
			];

const figuresOf = ({ name, before, now }: Case): TinyRow[] => [
	...(before === null ? [] : [figure(name, 2020, '04', before)]),
	...(now === null ? [] : [figure(name, 2021, '04', now)])
];

let engine: QueryEngine;
const answers = new Map<string, PointRow>();

beforeAll(async () => {
	engine = await startNodeEngine();
	await loadTiny(engine, {
		areas: provinces('04', '06', '08', '11'),
		components: [component('TOTAL'), ...CASES.flatMap(componentsOf)],
		scores: CASES.flatMap(figuresOf),
		breaks: CASES.flatMap(({ name, breakKind }) =>
			breakKind === undefined ? [] : [seriesBreak(name, 2021, breakKind)]
		)
	});
	for (const { name } of CASES) {
		const rows = await askSeries(engine, 'PAPI', name, ['04']);
		for (const row of rows) if (row.year === 2021) answers.set(name, row);
	}
}, 60_000);
afterAll(() => engine.close());

test.each(CASES)('$name: points $score, places $rank', (one) => {
	const row = answers.get(one.name);
	expect([row?.score_refusal, row?.rank_refusal]).toEqual([one.score, one.rank]);
	expect(row?.score_change === null).toBe(one.score !== null);
	expect(row?.rank_places === null).toBe(one.rank !== null);
});

test('every refusal has a case', () => {
	expect(new Set(CASES.map((one) => one.score))).toEqual(new Set([null, ...SCORE_REFUSALS]));
	expect(new Set(CASES.map((one) => one.rank))).toEqual(new Set([null, ...RANK_REFUSALS]));
});

describe('what is computed', () => {
	test('points are a difference, places are positive when the rank number falls', () => {
		expect(answers.get('plain')).toMatchObject({ score_change: 0.75, rank_places: 2 });
	});

	test.each(['level', 'scale'])('places across a break of kind %s are marked', (name) => {
		expect(answers.get(name)).toMatchObject({ rank_places: 0, comparability: 'refused' });
	});

	test.each(['minor', 'unconfirmed'])('a %s break is named', (name) => {
		expect(answers.get(name)).toMatchObject({ comparability: name, break_note_en: 'reason' });
	});

	test('a change of publication does not touch comparability', () => {
		expect(answers.get('publication')).toMatchObject({
			comparability: 'comparable',
			break_kind: null
		});
	});
});
