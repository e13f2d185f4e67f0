import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './editions.sql?raw';

const SHAPE = {
	index: 'text',
	year: 'number',
	n_scored: 'number',
	n_known: 'number',
	n_areas: 'number'
} as const;

const QUESTION = { name: 'editions', sql, shape: SHAPE };

export type EditionRow = RowOf<typeof SHAPE>;

/** The editions in the record and how many provinces each covers. */
export function askEditions(engine: QueryEngine): Promise<EditionRow[]> {
	return ask(engine, QUESTION);
}
