import type { QueryEngine } from '$lib/engine/query-engine';
import { CELLS } from './upload-tables';

/** In so many rows it is seen whether a column has few texts; */
const ROWS_TRIED = 20_000;
/** with more than these in them, each row is looked at instead. */
const MANY = 5_000;

/** Tables that were made, by the column's position; null where there are too many texts for one. */
const known = new WeakMap<QueryEngine, Map<number, Promise<string | null>>>();

/** To be called when another upload is staged. */
export function forgetFewTexts(engine: QueryEngine): void {
	known.delete(engine);
}

/**
 * A table of the different texts of the column at `position` of the staged upload: `text` (null for
 * empty cells), `n` rows that have it, `first` of them by rowid. Most columns of a large file repeat few
 * texts, and what is asked of them costs next to nothing. Null where the texts are nearly as many as rows.
 */
export function fewTexts(engine: QueryEngine, position: number): Promise<string | null> {
	const tables = known.get(engine) ?? new Map<number, Promise<string | null>>();
	known.set(engine, tables);
	const found = tables.get(position) ?? makeTable(engine, Math.trunc(position));
	tables.set(position, found);
	return found;
}

async function makeTable(engine: QueryEngine, position: number): Promise<string | null> {
	const column = `c${position}`;
	const [tried] = await engine.query(
		`SELECT count(DISTINCT ${column}) AS n FROM (SELECT ${column} FROM ${CELLS} LIMIT ${ROWS_TRIED})`
	);
	if (Number(tried?.['n']) > MANY) return null;
	const table = `upload_few_${position}`;
	await engine.query(
		`CREATE OR REPLACE TABLE ${table} AS
		SELECT ${column} AS text, count(*) AS n, min(rowid) AS first FROM ${CELLS} GROUP BY ${column}`
	);
	return table;
}
