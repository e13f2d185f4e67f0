import type { QueryEngine } from '$lib/engine/query-engine';
import sql from './campaign_years.sql?raw';
import { ask, type RowOf } from './question';

const SHAPE = {
	year: 'number',
	planned_episodes: 'number?',
	planned_low: 'number?',
	planned_high: 'number?',
	/** First and last day of the plan in the year. */
	planned_from: 'text?',
	planned_to: 'text?',
	aired_episodes: 'number?',
	/** Null where the length of no airing is known. */
	aired_minutes: 'number?',
	reruns: 'number?',
	rerun_minutes: 'number?',
	/** Planned weeks that the log covers without an airing; null without a log. */
	missed_weeks: 'number?',
	/** Weeks of which a row could not be read: above zero, what was aired is at least so much. */
	unread_weeks: 'number',
	/** The part of the year that the log covers; null without one. */
	log_from: 'text?',
	log_to: 'text?',
	plan_source_id: 'text?',
	log_source_id: 'text?'
} as const;

const QUESTION = { name: 'campaign_years', sql, shape: SHAPE };

export type CampaignYearRow = RowOf<typeof SHAPE>;

/** Year by year: the plan, the log and how they agree; years of which neither says anything are left out. */
export function askCampaignYears(engine: QueryEngine): Promise<CampaignYearRow[]> {
	return ask(engine, QUESTION);
}
