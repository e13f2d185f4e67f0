import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './airing_list.sql?raw';

const SHAPE = {
	date: 'text',
	status: 'text',
	minutes_low: 'number',
	minutes_high: 'number',
	title: 'text?',
	topic: 'text?',
	source_id: 'text?'
} as const;

const QUESTION = { name: 'airing_list', sql, shape: SHAPE };

export type AiringRow = RowOf<typeof SHAPE>;

/** Planned and logged airings in order of time; minutes as a range. */
export function askAirings(engine: QueryEngine): Promise<AiringRow[]> {
	return ask(engine, QUESTION);
}
