import type { QueryEngine } from '$lib/engine/query-engine';
import { CELLS } from './upload-tables';

/** In so many rows it is estimated whether a column has few texts; */
const ROWS_TRIED = 20_000;
/** with more than these in them, each row is looked at instead. */
const MANY = 5_000;

/** So many columns are tried in one question: asked one by one, they take eight times as long. */
const COLUMNS_TRIED = 16;

interface Known {
	/** Tables that were made, by the column's position; null where there are too many texts for one. */
	readonly tables: Map<number, Promise<string | null>>;
	/** Numbers of different texts in the rows tried, by group of columns. */
	readonly tried: Map<number, Promise<readonly number[]>>;
}

const known = new WeakMap<QueryEngine, Known>();

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
	const none: Known = { tables: new Map(), tried: new Map() };
	const { tables, tried } = known.get(engine) ?? none;
	known.set(engine, { tables, tried });
	const group = Math.floor(position / COLUMNS_TRIED);
	const counts = tried.get(group) ?? textsTried(engine, group);
	tried.set(group, counts);
	const found = tables.get(position) ?? makeTable(engine, Math.trunc(position), counts);
	tables.set(position, found);
	return found;
}

async function textsTried(engine: QueryEngine, group: number): Promise<readonly number[]> {
	const names = Array.from(
		{ length: COLUMNS_TRIED },
		(_, at) => `'c${group * COLUMNS_TRIED + at}'`
	);
	const [row] = await engine.query(
		`SELECT approx_count_distinct(COLUMNS(lambda name : name IN (${names.join(', ')})))
		FROM (SELECT * FROM ${CELLS} LIMIT ${ROWS_TRIED})`
	);
	return Object.values(row ?? {}).map(Number);
}

/** The columns at these positions in which no cell is empty, as far as that is told quickly. */
export async function fullColumns(
	engine: QueryEngine,
	positions: Iterable<number>
): Promise<ReadonlySet<number>> {
	const questions: string[] = [];
	for (const position of new Set(positions)) {
		const few = await fewTexts(engine, position);
		if (few !== null) {
			questions.push(`SELECT ${position} AS position, count(*) - count(text) AS n FROM ${few}`);
		}
	}
	if (questions.length === 0) return new Set();
	const rows = await engine.query(questions.join(' UNION ALL '));
	return new Set(rows.filter(({ n }) => Number(n) === 0).map(({ position }) => Number(position)));
}

async function makeTable(
	engine: QueryEngine,
	position: number,
	tried: Promise<readonly number[]>
): Promise<string | null> {
	const column = `c${position}`;
	if (((await tried)[position % COLUMNS_TRIED] ?? 0) > MANY) return null;
	const table = `upload_few_${position}`;
	await engine.query(
		`CREATE OR REPLACE TABLE ${table} AS
		SELECT ${column} AS text, count(*) AS n, min(rowid) AS first FROM ${CELLS} GROUP BY ${column}`
	);
	return table;
}
