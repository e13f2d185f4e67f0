import type { QueryEngine } from '$lib/engine/query-engine';
import { ask } from '../question';
import { CELLS } from './upload-tables';

/** The different texts of a column. Empty cells are none. */
export interface DistinctTexts {
	/** The most frequent first. */
	readonly texts: readonly { readonly text: string; readonly count: number }[];
	/** Whether there are more than were asked for. */
	readonly more: boolean;
}

const SHAPE = { text: 'text', count: 'number' } as const;

/** The texts of the column at `position` (from 0) of the staged upload, at most `most` of them. */
export async function distinctTexts(
	engine: QueryEngine,
	position: number,
	most: number
): Promise<DistinctTexts> {
	const column = `c${Math.trunc(position)}`;
	const sql = `SELECT ${column} AS text, count(*) AS count FROM ${CELLS} WHERE ${column} IS NOT NULL
		GROUP BY ${column} ORDER BY count DESC, min(rowid) LIMIT ?`;
	const rows = await ask(engine, { name: 'distinct_texts', sql, shape: SHAPE }, [most + 1]);
	return { texts: rows.slice(0, most), more: rows.length > most };
}
