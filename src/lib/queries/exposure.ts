import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './exposure.sql?raw';

const SHAPE = {
	index: 'text',
	year: 'number',
	window: 'text',
	is_reference: 'flag',
	starts: 'text?',
	ends: 'text?',
	/** How well each end is known: `day`, `month`, or `not_before`; null where it is not known. */
	start_precision: 'text?',
	end_precision: 'text?',
	window_note_vi: 'text?',
	window_note_en: 'text?',
	published_on: 'text?',
	source_id: 'text?',
	is_before_campaign: 'flag?',
	planned_episodes: 'number?',
	planned_minutes_low: 'number?',
	planned_minutes_high: 'number?',
	aired_episodes: 'number?',
	aired_minutes: 'number?',
	/** Weeks before the end of which a row could not be read: above zero, `aired_*` are lower bounds. */
	unread_weeks: 'number',
	is_fully_logged: 'flag',
	log_from: 'text?',
	log_to: 'text?',
	unknown_from: 'text?'
} as const;

const QUESTION = { name: 'exposure', sql, shape: SHAPE };

export type ExposureRow = RowOf<typeof SHAPE>;

/**
 * Editions with their windows and the output before the end of each. `windows`: set by the reader,
 * as `INDEX:YEAR:START:END` joined by semicolons; what is no such window is passed over. Counts are
 * null, not zero, where the end of a window is unknown.
 */
export function askExposure(engine: QueryEngine, windows = ''): Promise<ExposureRow[]> {
	return ask(engine, QUESTION, [windows]);
}
