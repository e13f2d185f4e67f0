import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './plan.sql?raw';

const SHAPE = {
	plan_id: 'text',
	title_vi: 'text',
	programme_vi: 'text',
	channel_vi: 'text',
	weekday: 'text',
	starts_on: 'text',
	ends_on: 'text',
	minutes_min: 'number',
	minutes_max: 'number',
	source_id: 'text'
} as const;

const QUESTION = { name: 'plan', sql, shape: SHAPE };

export type PlanRow = RowOf<typeof SHAPE>;

/** The campaign as it was planned. */
export function askPlan(engine: QueryEngine): Promise<PlanRow[]> {
	return ask(engine, QUESTION);
}
