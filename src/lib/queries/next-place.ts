import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './next_place.sql?raw';

const SHAPE = {
	index: 'text',
	year: 'number',
	next_score: 'number',
	gap: 'number',
	next_area: 'text',
	next_rank: 'number?'
} as const;

const QUESTION = { name: 'next_place', sql, shape: SHAPE };

export type NextPlaceRow = RowOf<typeof SHAPE>;

/** Points missing to the next better province, a row an index in which there is one. */
export function askNextPlace(engine: QueryEngine, area: string): Promise<NextPlaceRow[]> {
	return ask(engine, QUESTION, [area, area]);
}
