import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './targets.sql?raw';

const SHAPE = {
	index: 'text',
	year: 'number',
	component: 'text',
	measure: 'text',
	op: 'text',
	value: 'number',
	source_id: 'text',
	score: 'number?',
	gap: 'number?',
	rank: 'number?',
	missing_reason: 'text?'
} as const;

const QUESTION = { name: 'targets', sql, shape: SHAPE };

export type TargetRow = RowOf<typeof SHAPE>;

/** Published targets of an area beside the scores reached. */
export function askTargets(engine: QueryEngine, area: string): Promise<TargetRow[]> {
	return ask(engine, QUESTION, [area]);
}
