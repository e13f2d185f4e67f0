import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './component_exposure.sql?raw';

const SHAPE = {
	index: 'text',
	year: 'number',
	/** `TOTAL` is the whole index. */
	component: 'text',
	/** `planned`, `aired` or `rerun`. */
	output: 'text',
	/** What is known of the window: `known`, `partly_known`, `unknown`, or set by a `person`. */
	window: 'text',
	is_reference: 'flag',
	/** The window ended before the first airing, on whichever day it did: nothing to count, and known. */
	is_before_campaign: 'flag',
	/** The window ended on a day from the one to the other; equal where the day is known. */
	ends_earliest: 'text',
	ends_latest: 'text',
	/** The same of the edition before; null where the record has none. */
	previous_ends_earliest: 'text?',
	previous_ends_latest: 'text?',
	/** Airings up to the end of the window. `*_low` null: unknown; `*_high` null: not bounded by what is known. */
	episodes_low: 'number?',
	episodes_high: 'number?',
	minutes_low: 'number?',
	minutes_high: 'number?',
	/** Of these, airings after the end of the window before. */
	since_previous_episodes_low: 'number?',
	since_previous_episodes_high: 'number?',
	since_previous_minutes_low: 'number?',
	since_previous_minutes_high: 'number?',
	/** Minutes at the end of the window, each airing halved for every half-life that has passed since. */
	adstock_minutes_low: 'number?',
	adstock_minutes_high: 'number?',
	/** In the upper ends only: airings up to the latest end whose topic is given to no component of the index. */
	untopiced_episodes: 'number?',
	untopiced_minutes: 'number?',
	/** Rows of the log that could not be read and may be of a day up to the latest end. */
	unread_rows: 'number',
	/** From this day to the latest end the output is unknown. */
	unknown_from: 'text?'
} as const;

const QUESTION = { name: 'component_exposure', sql, shape: SHAPE };

export type ComponentExposureRow = RowOf<typeof SHAPE>;

export interface ComponentExposureChoices {
	/** Set by the reader, as `INDEX:YEAR:START:END` joined by semicolons; what is no such window is passed over. */
	readonly windows?: string;
	/** Days in which the weight of an airing halves; null keeps all of it, so that adstock is the minutes. */
	readonly halfLifeDays?: number | null;
}

/**
 * Exposure to the campaign for each edition and component, a row each for what was planned, aired and
 * rerun. Numbers are ranges, exact where both ends are equal; the file of the query says what bounds them.
 *
 * Adstock is geometric: `minutes * 0.5 ^ (days / halfLifeDays)`, after S. Broadbent, "One way TV
 * advertisements work", Journal of the Market Research Society 21 (1979), 139-166.
 *
 * @throws RangeError when the half-life is not a positive number of days.
 */
export async function askComponentExposure(
	engine: QueryEngine,
	{ windows = '', halfLifeDays = null }: ComponentExposureChoices = {}
): Promise<ComponentExposureRow[]> {
	if (halfLifeDays !== null && !(halfLifeDays > 0 && Number.isFinite(halfLifeDays))) {
		throw new RangeError(`a half-life of ${halfLifeDays} days`);
	}
	return ask(engine, QUESTION, [windows, halfLifeDays]);
}
