import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './gaps.sql?raw';

const SHAPE = {
	index: 'text',
	year: 'number',
	scope: 'text',
	basis: 'text',
	n: 'number',
	gap: 'number'
} as const;

const QUESTION = { name: 'gaps', sql, shape: SHAPE };

export type GapRow = RowOf<typeof SHAPE>;

/** Distance of an area to the nation and its region; positive is above. */
export function askGaps(engine: QueryEngine, area: string): Promise<GapRow[]> {
	return ask(engine, QUESTION, [area]);
}
