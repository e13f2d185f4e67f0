import type { QueryEngine } from '$lib/engine/query-engine';
import { ask } from '../question';
import { fewTexts } from './few-texts';
import { CELLS } from './upload-tables';

/** The different texts of a column. Empty cells are none. */
export interface DistinctTexts {
	/** The most frequent first. */
	readonly texts: readonly { readonly text: string; readonly count: number }[];
	/** Whether there are more than were asked for, or than were looked at. */
	readonly more: boolean;
}

const SHAPE = { text: 'text', count: 'number' } as const;

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
	const few = await fewTexts(engine, position);
	const [from, isPart] = few === null ? await sampled(engine, position) : [few, false];
	const sql = `SELECT text, n AS count FROM ${from} WHERE text IS NOT NULL ORDER BY n DESC, first LIMIT ${Math.trunc(most) + 1}`;
	const rows = await ask(engine, { name: 'distinct_texts', sql, shape: SHAPE });
	return { texts: rows.slice(0, most), more: isPart || rows.length > most };
}

async function sampled(
	engine: QueryEngine,
	position: number
): Promise<[from: string, isPart: boolean]> {
	const [size] = await engine.query(`SELECT count(*) AS n FROM ${CELLS}`);
	const step = Math.max(1, Math.ceil(Number(size?.['n']) / ROWS_LOOKED_AT));
	const column = `c${Math.trunc(position)}`;
	const rows = `SELECT ${column} AS text, count(*) AS n, min(rowid) AS first
		FROM ${CELLS} WHERE rowid % ${step} = 0 GROUP BY ${column}`;
	return [`(${rows})`, step > 1];
}
