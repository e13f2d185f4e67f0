import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './sources.sql?raw';

const SHAPE = {
	source_id: 'text',
	kind: 'text',
	title: 'text',
	cite_vi: 'text',
	cite_en: 'text',
	publisher: 'text?',
	url: 'text?'
} as const;

const QUESTION = { name: 'sources', sql, shape: SHAPE };

export type SourceRow = RowOf<typeof SHAPE>;

/** The sources with the given ids. */
export function askSources(engine: QueryEngine, ids: readonly string[]): Promise<SourceRow[]> {
	return ask(engine, QUESTION, [ids.join(',')]);
}
