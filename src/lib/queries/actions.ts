import type { QueryEngine } from '$lib/engine/query-engine';
import sql from './actions.sql?raw';
import { ask, type RowOf } from './question';

const SHAPE = {
	index: 'text',
	/** Of the edition that the task is to improve. */
	year: 'number',
	component: 'text',
	cause: 'text?',
	task: 'text',
	unit: 'text?',
	deadline: 'text?',
	note: 'text?',
	source_id: 'text?'
} as const;

const QUESTION = { name: 'actions', sql, shape: SHAPE };

export type ActionRow = RowOf<typeof SHAPE>;

/** The tasks that an area has set itself, as they were loaded. */
export function askActions(engine: QueryEngine, area: string): Promise<ActionRow[]> {
	return ask(engine, QUESTION, [area]);
}
