import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './indices.sql?raw';

const SHAPE = {
	index: 'text',
	name_vi: 'text',
	name_en: 'text',
	publisher: 'text',
	unit_vi: 'text',
	unit_en: 'text',
	respondents: 'text?',
	url: 'text?'
} as const;

const QUESTION = { name: 'indices', sql, shape: SHAPE };

export type IndexRow = RowOf<typeof SHAPE>;

/** The four indices as their publishers describe them. */
export function askIndices(engine: QueryEngine): Promise<IndexRow[]> {
	return ask(engine, QUESTION);
}
