import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './campaign_months.sql?raw';

const SHAPE = {
	month: 'text',
	planned_episodes: 'number?',
	planned_low: 'number?',
	planned_high: 'number?',
	aired_episodes: 'number?',
	aired_minutes: 'number?',
	rerun_minutes: 'number?',
	/** Weeks without an airing that a row which could not be read may be of. */
	unread_weeks: 'number'
} as const;

const QUESTION = { name: 'campaign_months', sql, shape: SHAPE };

export type CampaignMonthRow = RowOf<typeof SHAPE>;

/** Minutes a month by plan and by log. */
export function askCampaignMonths(engine: QueryEngine): Promise<CampaignMonthRow[]> {
	return ask(engine, QUESTION);
}
