import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './campaign_weeks.sql?raw';

const SHAPE = {
	monday: 'text',
	planned_on: 'text?',
	aired_on: 'text?',
	minutes: 'number?',
	title: 'text?',
	minutes_min: 'number?',
	minutes_max: 'number?',
	is_logged: 'flag',
	is_missed: 'flag',
	/** A row that could not be read and may be of this week, which has no airing; else null. */
	unread_file: 'text?',
	unread_line: 'number?',
	/** How many such rows there are, this one counted. */
	unread_rows: 'number?',
	/** Whether that row says its day. */
	unread_has_day: 'flag?',
	is_wrong_weekday: 'flag',
	is_wrong_length: 'flag',
	is_outside_plan: 'flag'
} as const;

const QUESTION = { name: 'campaign_weeks', sql, shape: SHAPE };

export type CampaignWeekRow = RowOf<typeof SHAPE>;

/** Week by week: the plan, the log and how they agree. */
export function askCampaignWeeks(engine: QueryEngine): Promise<CampaignWeekRow[]> {
	return ask(engine, QUESTION);
}
