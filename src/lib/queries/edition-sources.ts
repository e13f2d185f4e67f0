import type { IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './edition_sources.sql?raw';

const SHAPE = { source_id: 'text' } as const;

const QUESTION = { name: 'edition_sources', sql, shape: SHAPE };

export type EditionSourceRow = RowOf<typeof SHAPE>;

/** The sources behind the totals of the provinces in one edition. */
export function askEditionSources(
	engine: QueryEngine,
	index: IndexCode,
	year: number
): Promise<EditionSourceRow[]> {
	return ask(engine, QUESTION, [index, year]);
}
