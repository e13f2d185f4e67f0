import { exportBlob } from '$lib/engine/export-blob';
import type { QueryControl, QueryEngine } from '$lib/engine/query-engine';
import { guardedText, withGuardSql } from '../upload/cell-guard';
import { BYTE_ORDER_MARK, csvLineSql } from '../upload/csv-lines';
import { askColumns, columnNames, type AnswerColumn } from './answer';
import { FILE_ROWS, type CsvKind } from './csv-kind';
import type { Statement } from './statement';
import { askWrapped, wrapped } from './wrapped-statement';

/**
 * The answer to a statement as CSV, all rows up to `FILE_ROWS`. Text that a spreadsheet would compute
 * has an apostrophe before it, numbers stay as they are; null is an empty cell.
 *
 * @throws StatementError where the engine refuses it, EngineError of kind `cancelled`.
 */
export async function answerCsv(
	engine: QueryEngine,
	statement: Statement,
	kind: CsvKind,
	control: QueryControl = {}
): Promise<Blob> {
	const columns = await askColumns(engine, statement);
	const delimiter = kind === 'excel' ? ';' : ',';
	const cells = columns.map((column, at) => ({
		sql: `coalesce(${cellSql(column, `c${at}`, kind)}, '')`,
		// A decimal comma has to be quoted where commas part cells; there it is never written.
		isText: column.kind === 'text' || column.kind === 'date'
	}));
	const body = await askWrapped(
		wrapped(statement, {
			before: `SELECT ${csvLineSql(cells, delimiter)} FROM `,
			after: ` AS answer(${columnNames(columns.length)}) LIMIT ${FILE_ROWS}`
		}),
		(sql) => exportBlob(engine, sql, control)
	);
	const header = columns
		.map(({ name }) => quotedName(guardedText(name), delimiter))
		.join(delimiter);
	const mark = kind === 'excel' ? BYTE_ORDER_MARK : '';
	return new Blob([mark, header, '\n', body], { type: 'text/csv;charset=utf-8' });
}

function cellSql({ kind }: AnswerColumn, column: string, csv: CsvKind): string {
	const text = `${column}::VARCHAR`;
	if (kind === 'text') return withGuardSql(text);
	if (kind !== 'number') return text;
	// As the screen has it: 41.33, not the five decimals of the column, and 41, not 41.0.
	const number = `regexp_replace(${column}::DOUBLE::VARCHAR, '[.]0$', '')`;
	return csv === 'excel' ? `replace(${number}, '.', ',')` : number;
}

function quotedName(name: string, delimiter: string): string {
	return name.includes(delimiter) || /["\r\n]/.test(name)
		? `"${name.replaceAll('"', '""')}"`
		: name;
}
