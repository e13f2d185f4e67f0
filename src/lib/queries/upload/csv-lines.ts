/** What spreadsheets ask for to read a CSV file as UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** A row as canonical CSV with its line end; null is an empty cell. */
export function csvLine(cells: readonly (string | number | null)[]): string {
	return `${cells.map((cell) => (cell === null ? '' : quoted(String(cell)))).join(',')}\n`;
}

function quoted(text: string): string {
	return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell of a line that SQL writes. */
export interface CsvCellSql {
	/** SQL of anything that is written as text. */
	readonly sql: string;
	/** Whether it may hold what has to be quoted; numbers, dates and codes do not. */
	readonly isText: boolean;
}

/** SQL for a row as canonical CSV with its line end, as `csvLine` writes it; null is an empty cell. */
export function csvLineSql(cells: readonly CsvCellSql[], delimiter: ',' | ';' = ','): string {
	const written = cells.map(({ sql, isText }) => (isText ? quotedSql(sql, delimiter) : sql));
	return `concat(${written.join(`, '${delimiter}', `)}, chr(10))`;
}

/** SQL for whether a text has to be quoted. */
export function isToQuoteSql(text: string, delimiter: ',' | ';' = ','): string {
	return [`chr(${delimiter.charCodeAt(0)})`, 'chr(34)', 'chr(10)', 'chr(13)']
		.map((sign) => `contains(${text}, ${sign})`)
		.join(' OR ');
}

function quotedSql(text: string, delimiter: ',' | ';'): string {
	return `CASE WHEN ${isToQuoteSql(text, delimiter)} THEN concat('"', replace(${text}, '"', '""'), '"') ELSE ${text} END`;
}
