import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askComponentExposure, type ComponentExposureRow } from './component-exposure';
import {
	CAMPAIGNS,
	logRows,
	outputsOf,
	possibleEnds,
	STARTS,
	TOPIC_MAP,
	windowRow,
	type Known,
	type Shown
} from './fixtures/drawn-campaigns';
import { loadCampaign } from './fixtures/exposure-record';
import { useEngine } from './fixtures/tiny-engine';

const engine = useEngine();

const COUNTS = [
	...(['episodes', 'minutes', 'adstock_minutes'] as const),
	...(['since_previous_episodes', 'since_previous_minutes'] as const)
] as const;
type Count = (typeof COUNTS)[number];

/** What an airing adds to a count on a day on which a window can have ended. */
type Weigh = (one: Shown, end: number) => number;

/** Airings that speak to a component for sure, and those that may for all that is known. */
const isSure = (component: string, { topic }: Shown) =>
	component === 'TOTAL' || topic === `of ${component}`;
const isPossible = (component: string, one: Shown) =>
	isSure(component, one) || one.topic === null || one.topic === 'off the map';

/** 1970-01-05 was a Monday. */
const weekOf = (day: number): number => Math.floor((day - 4) / 7);

/** A day before the campaign need not be covered. */
function isCovered(day: number, { from, to, weekly }: Known): boolean {
	const place = weekly ? weekOf : (one: number) => one;
	return day < STARTS || (place(day) >= place(from) && place(day) <= place(to));
}

function areCovered(from: number, to: number, known: Known): boolean {
	for (let day = from; day <= to; day += 1) if (!isCovered(day, known)) return false;
	return true;
}

/** Every value that a count takes as the windows end on this day or that; `before` null counts from the beginning. */
function* values(
	shown: readonly Shown[],
	weigh: Weigh,
	ends: readonly number[],
	before: readonly number[] | null
): Generator<number> {
	const upTo = (end: number) =>
		shown.reduce((sum, one) => sum + (one.day <= end ? weigh(one, end) : 0), 0);
	const starts = new Set(before === null ? [0] : before.map(upTo));
	for (const all of new Set(ends.map(upTo))) {
		for (const start of starts) yield Math.max(0, all - start);
	}
}

function least(all: Iterable<number>): number {
	let found = Infinity;
	for (const one of all) found = Math.min(found, one);
	return found;
}

function most(all: Iterable<number>): number {
	let found = -Infinity;
	for (const one of all) found = Math.max(found, one);
	return found;
}

/** Low and high of a count as they have to be. */
function recount(
	count: Count,
	component: string,
	[shown, known]: readonly [readonly Shown[], Known | null],
	[before, ends]: readonly [readonly number[], readonly number[]],
	halfLifeDays: number | null
): readonly [number | null, number | null] {
	const isSince = count.startsWith('since_');
	const [last, since] = [Math.max(...ends), Math.min(...before) + 1];
	const isBefore = last < STARTS;
	if (known === null || (!isBefore && known.from > last)) return [null, null];
	const isAfterAll = since > known.to && !(known.weekly && weekOf(since) <= weekOf(known.to));
	if (isSince && !isBefore && isAfterAll) return [null, null];

	const kept = ({ day }: Shown, end: number) =>
		count !== 'adstock_minutes' || halfLifeDays === null ? 1 : 0.5 ** ((end - day) / halfLifeDays);
	const weigh =
		(minutes: (one: Shown) => number): Weigh =>
		(one, end) =>
			count.endsWith('episodes') ? 1 : minutes(one) * kept(one, end);
	const sure = shown.filter((one) => isSure(component, one));
	const possible = shown.filter((one) => isPossible(component, one));
	const starts = isSince ? before : null;
	const low = least(
		values(
			sure,
			weigh((one) => one.low),
			ends,
			starts
		)
	);
	const high = most(
		values(
			possible,
			weigh((one) => one.high),
			ends,
			starts
		)
	);
	return [low, areCovered(isSince ? since : STARTS, last, known) ? high : null];
}

test('both ends are the least and the most over every day on which the windows can have ended', async () => {
	let bounded = 0;
	await fc.assert(
		fc.asyncProperty(CAMPAIGNS, async (drawn) => {
			const { halfLifeDays, facts } = drawn;
			await loadCampaign(engine(), {
				windows: [windowRow(2020, facts[0]), windowRow(2021, facts[1])],
				topics: TOPIC_MAP,
				episodes: logRows(drawn)
			});
			const rows = await askComponentExposure(engine(), { halfLifeDays });
			const days = [possibleEnds(2020, facts[0]), possibleEnds(2021, facts[1])] as const;
			for (const [output, shown, known] of outputsOf(drawn)) {
				for (const component of ['TOTAL', 'D1']) {
					const row = rows.find(
						(one) => one.year === 2021 && one.output === output && one.component === component
					);
					for (const count of COUNTS) {
						const [low, high] = recount(count, component, [shown, known], days, halfLifeDays);
						const told = `${component} ${output} ${count}`;
						holds(row, `${count}_low`, low, told);
						holds(row, `${count}_high`, high, told);
						if (high !== null) bounded += 1;
					}
				}
			}
			for (const row of rows) {
				for (const count of COUNTS) {
					const [low, high] = [row[`${count}_low`], row[`${count}_high`]];
					if (high !== null) expect(low).toBeLessThanOrEqual(high);
				}
			}
		}),
		{ numRuns: 40 }
	);
	// Enough cases must have something to compare.
	expect(bounded).toBeGreaterThan(100);
}, 120_000);

function holds(
	row: ComponentExposureRow | undefined,
	column: `${Count}_low` | `${Count}_high`,
	wanted: number | null,
	told: string
): void {
	if (wanted === null) expect(row?.[column], told).toBeNull();
	else expect(row?.[column], told).toBeCloseTo(wanted, 6);
}
