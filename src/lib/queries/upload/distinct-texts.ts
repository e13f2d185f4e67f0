import type { QueryEngine } from '$lib/engine/query-engine';
import { ask } from '../question';
import { fewTexts } from './few-texts';
import { CELLS } from './upload-tables';

const SHAPE = { position: 'number', text: 'text' } as const;

const ROWS_LOOKED_AT = 50_000;

/**
 * So many columns are asked for in one question, which takes longer than the texts of a column; but the
 * page stands still while it takes the answer.
 */
const COLUMNS_ASKED = 4;

/**
 * The different texts of the first `width` columns of the staged upload, the most frequent first and at
 * most `most` of each column. Empty cells are none. Where nearly every row has a text of its own, only
 * rows at equal distances over the file are looked at.
 */
export async function distinctTexts(
	engine: QueryEngine,
	width: number,
	most: number
): Promise<string[][]> {
	const found: string[][] = [];
	while (found.length < width) {
		const asked = Math.min(COLUMNS_ASKED, width - found.length);
		found.push(...(await textsFrom(engine, found.length, asked, most)));
	}
	return found;
}

async function textsFrom(
	engine: QueryEngine,
	first: number,
	count: number,
	most: number
): Promise<string[][]> {
	const positions = Array.from({ length: count }, (_, at) => first + at);
	const questions: string[] = [];
	for (const position of positions) {
		questions.push(
			`(SELECT ${position} AS position, text FROM ${await lookedAt(engine, position)}
			WHERE text IS NOT NULL ORDER BY n DESC, first LIMIT ${Math.trunc(most)})`
		);
	}
	const sql = questions.join('\nUNION ALL\n');
	const rows = await ask(engine, { name: 'distinct_texts', sql, shape: SHAPE });
	return positions.map((position) =>
		rows.filter((row) => row.position === position).map(({ text }) => text)
	);
}

/** What the texts of a column are taken from. */
async function lookedAt(engine: QueryEngine, position: number): Promise<string> {
	const few = await fewTexts(engine, position);
	if (few !== null) return few;
	const [size] = await engine.query(`SELECT count(*) AS n FROM ${CELLS}`);
	const step = Math.max(1, Math.ceil(Number(size?.['n']) / ROWS_LOOKED_AT));
	const column = `c${position}`;
	return `(SELECT ${column} AS text, count(*) AS n, min(rowid) AS first
		FROM ${CELLS} WHERE rowid % ${step} = 0 GROUP BY ${column})`;
}
