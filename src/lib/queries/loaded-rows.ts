import type { IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './loaded_rows.sql?raw';

const SHAPE = {
	/** The kind of data: `scores`, `episodes`, `windows`, `targets`. */
	kind: 'text',
	source_id: 'text',
	index: 'text?',
	component: 'text?',
	year: 'number?',
	/** Null for an airing, for a window, and for a part of an index in a province not asked for. */
	area_code: 'text?',
	is_province: 'flag',
	/** ISO day of an airing. */
	date: 'text?',
	/** Lines of the file, both among them. */
	first_line: 'number',
	last_line: 'number'
} as const;

const QUESTION = { name: 'loaded_rows', sql, shape: SHAPE };

/** A row of a loaded file, or several that say the same kind of thing on lines that follow one another. */
export type LoadedRow = RowOf<typeof SHAPE>;

/** What the tables hold of some loaded files, as far as pages about these indices and area show it. */
export function askLoadedRows(
	engine: QueryEngine,
	datasets: readonly string[],
	indices: readonly IndexCode[],
	area: string
): Promise<LoadedRow[]> {
	return ask(engine, QUESTION, [datasets.join(','), area, indices.join(',')]);
}
