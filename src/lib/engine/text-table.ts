import { quoteIdentifier, quoteLiteral } from './identifier';

/** The longest row that is read, in bytes. */
export const LONGEST_ROW_BYTES = 32 * 1024 * 1024;

/** In pieces of these sizes the end of the first row is looked for; a longer one is taken to end with LF. */
const FIRST_ROW_BYTES = [65_536, 8 * 1024 * 1024];

/** How the rows end. The engine guesses it wrongly where a cell of the first row has a line end. */
export async function newlineOf(csv: Blob): Promise<'\n' | '\r\n'> {
	for (const bytes of FIRST_ROW_BYTES) {
		const start = await csv.slice(0, bytes).text();
		let quoted = false;
		for (let at = 0; at < start.length; at += 1) {
			if (start[at] === '"') quoted = !quoted;
			else if (start[at] === '\n' && !quoted) return start[at - 1] === '\r' ? '\r\n' : '\n';
		}
	}
	return '\n';
}

/** The statement that makes `table` from a registered file without a header. */
export function textTableSql(
	table: string,
	columnCount: number,
	csv: {
		readonly file: string;
		readonly bytes: number;
		readonly delimiter: string;
		readonly newline: '\n' | '\r\n';
	}
): string {
	// The engine reads in pieces as large as a row may be, and takes the memory for one at once.
	const piece = Math.min(LONGEST_ROW_BYTES, Math.max(65_536, csv.bytes + 1));
	const types = Array.from({ length: columnCount }, (_, at) => `'c${at}': 'VARCHAR'`).join(', ');
	// Written as escapes: the engine takes the option as it stands between the quotes.
	const newline = csv.newline === '\n' ? '\\n' : '\\r\\n';
	return (
		`CREATE OR REPLACE TABLE ${quoteIdentifier(table)} AS FROM read_csv(${quoteLiteral(csv.file)}, ` +
		`auto_detect = false, header = false, delim = ${quoteLiteral(csv.delimiter)}, quote = '"', ` +
		`escape = '"', nullstr = '', new_line = '${newline}', max_line_size = ${piece}, ` +
		`buffer_size = ${piece}, columns = {${types}})`
	);
}
