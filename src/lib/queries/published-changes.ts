import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './published_changes.sql?raw';

const SHAPE = {
	index: 'text',
	year: 'number',
	component: 'text',
	change: 'number?',
	rank_places: 'number?',
	source_id: 'text'
} as const;

const QUESTION = { name: 'published_changes', sql, shape: SHAPE };

export type PublishedChangeRow = RowOf<typeof SHAPE>;

/** Changes that publishers printed for an area. */
export function askPublishedChanges(
	engine: QueryEngine,
	area: string
): Promise<PublishedChangeRow[]> {
	return ask(engine, QUESTION, [area]);
}
