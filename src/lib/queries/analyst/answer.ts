import type { Cell, QueryControl, QueryEngine, Row } from '$lib/engine/query-engine';
import type { Statement } from './statement';
import { askWrapped, wrapped } from './wrapped-statement';

export type AnswerKind = 'integer' | 'number' | 'flag' | 'text' | 'date';

export interface AnswerColumn {
	/** As the statement names it, made unique by the engine. */
	readonly name: string;
	/** DuckDB's name of its type. */
	readonly type: string;
	readonly kind: AnswerKind;
}

/** The answer to a statement, its cells by position. */
export interface AnswerTable {
	readonly columns: readonly AnswerColumn[];
	/**
	 * Numbers are numbers; a whole number beyond what a double holds is its text, and so is all that is
	 * neither number nor flag. Dates are ISO.
	 */
	readonly rows: readonly (readonly Cell[])[];
	/** Whether there are more rows than these. */
	readonly isCut: boolean;
}

/** The most rows that are fetched to be shown. */
export const SHOWN_ROWS = 10_000;
/** Longer texts are cut where they are shown; a file has all of them. */
const SHOWN_CHARACTERS = 4000;

/**
 * Names and types of a statement's columns, without running it. It is prepared with a parameter, which
 * the engine refuses to do with more than one statement.
 *
 * @throws StatementError for what is no question, or no right one.
 */
export async function askColumns(
	engine: QueryEngine,
	statement: Statement
): Promise<AnswerColumn[]> {
	const described = await askWrapped(
		wrapped(statement, { before: 'FROM (DESCRIBE FROM ', after: ' AS answer) LIMIT ?' }),
		(sql) => engine.query(sql, [MOST_COLUMNS])
	);
	return described.map((row) => {
		const type = String(row['column_type']);
		return { name: String(row['column_name']), type, kind: kindOf(type) };
	});
}

/**
 * Runs a statement and fetches what is shown of its answer.
 *
 * @throws StatementError where the engine refuses it, EngineError of kind `cancelled`.
 */
export async function askAnswer(
	engine: QueryEngine,
	statement: Statement,
	control: QueryControl = {}
): Promise<AnswerTable> {
	const columns = await askColumns(engine, statement);
	const cells = columns.map(({ kind }, at) => `${shownSql(kind, `c${at}`)} AS c${at}`);
	const rows = await askWrapped(
		wrapped(statement, {
			before: `SELECT ${cells.join(', ')} FROM `,
			after: ` AS answer(${columnNames(columns.length)}) LIMIT ${SHOWN_ROWS + 1}`
		}),
		(sql) => engine.query(sql, [], control)
	);
	return {
		columns,
		rows: rows
			.slice(0, SHOWN_ROWS)
			.map((row) => columns.map((column, at) => cellOf(column, row, at))),
		isCut: rows.length > SHOWN_ROWS
	};
}

/** `c0, c1, c2`: by position, for names may be anything. */
export function columnNames(count: number): string {
	return Array.from({ length: count }, (_, at) => `c${at}`).join(', ');
}

const MOST_COLUMNS = 10_000;

function kindOf(type: string): AnswerKind {
	if (/^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/.test(type)) return 'integer';
	if (/^(?:DECIMAL\(|FLOAT$|DOUBLE$)/.test(type)) return 'number';
	if (type === 'BOOLEAN') return 'flag';
	return /^(?:DATE|TIME)/.test(type) ? 'date' : 'text';
}

function shownSql(kind: AnswerKind, column: string): string {
	if (kind === 'flag') return column;
	if (kind === 'number') return `${column}::DOUBLE`;
	const text = `${column}::VARCHAR`;
	if (kind !== 'text') return text;
	return `CASE WHEN length(${text}) > ${SHOWN_CHARACTERS} THEN left(${text}, ${SHOWN_CHARACTERS}) || '…' ELSE ${text} END`;
}

function cellOf({ kind }: AnswerColumn, row: Row, at: number): Cell {
	const cell = row[`c${at}`] ?? null;
	if (kind !== 'integer' || cell === null) return cell;
	const number = Number(cell);
	return Number.isSafeInteger(number) ? number : cell;
}
