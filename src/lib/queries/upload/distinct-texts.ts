import type { QueryEngine } from '$lib/engine/query-engine';
import { ask } from '../question';
import { CELLS } from './upload-tables';

/** The different texts of a column. Empty cells are none. */
export interface DistinctTexts {
	/** The most frequent first. */
	readonly texts: readonly { readonly text: string; readonly count: number }[];
	/** Whether there are more than were asked for, or than were looked at. */
	readonly more: boolean;
}

const SHAPE = { text: 'text', count: 'number' } as const;

/** Of a column with more different texts than this, every row is not looked at. */
const MANY = 20_000;
const ROWS_LOOKED_AT = 50_000;

/**
 * The texts of the column at `position` (from 0) of the staged upload, at most `most` of them. Where
 * nearly every row has a text of its own, only rows at equal distances over the file are looked at.
 */
export async function distinctTexts(
	engine: QueryEngine,
	position: number,
	most: number
): Promise<DistinctTexts> {
	const column = `c${Math.trunc(position)}`;
	const [size] = await engine.query(
		`SELECT approx_count_distinct(${column}) AS different, count(*) AS n FROM ${CELLS}`
	);
	const isMany = Number(size?.['different']) > MANY;
	const step = isMany ? Math.ceil(Number(size?.['n']) / ROWS_LOOKED_AT) : 1;
	const sql = `SELECT ${column} AS text, count(*) AS count FROM ${CELLS}
		WHERE ${column} IS NOT NULL AND rowid % ${step} = 0
		GROUP BY ${column} ORDER BY count DESC, min(rowid) LIMIT ?`;
	const rows = await ask(engine, { name: 'distinct_texts', sql, shape: SHAPE }, [most + 1]);
	return { texts: rows.slice(0, most), more: step > 1 || rows.length > most };
}
