import type { FileTable } from './file-table';
import { csvRow } from './table-body';
import { groundOf, strictRecord } from './strict-record';

/** A row as CSV text with its line in the file. */
interface CsvLine {
	readonly line: number;
	readonly text: string;
}

const PART = 1 << 20;

/** The rows of a body, as CSV with commas. The body is sound, so that the rules of quoting do. */
async function bodyLines(table: FileTable): Promise<CsvLine[]> {
	const dialect = { delimiter: table.delimiter, quote: '"', escape: '"' };
	const decoder = new TextDecoder();
	const body = new Blob([...table.body]);
	const lines: CsvLine[] = [];
	let text = '';
	for (let from = 0; from < body.size; from += PART) {
		const bytes = await body.slice(from, from + PART).arrayBuffer();
		const isLast = from + PART >= body.size;
		text += decoder.decode(bytes, { stream: !isLast }).split('\r\n').join('\n');
		// A pair of `\r` and `\n` may be cut.
		const end = !isLast && text.endsWith('\r') ? text.length - 1 : text.length;
		const ground = groundOf(text.slice(0, end), dialect);
		let at = 0;
		while (at < end) {
			const record = strictRecord(ground, at, end);
			if (!isLast && (!record.closed || record.next > end)) break;
			lines.push({ line: table.lines[lines.length] ?? 0, text: csvRow(record.cells, ',') });
			at = record.next;
		}
		text = text.slice(at).split('\r\n').join('\n');
	}
	return lines;
}

/**
 * A table as CSV text in pieces: commas, `\n`, the header first where the file has one, then all rows
 * in the order of the file. Stray rows stand among them with what could be kept of them, so that a
 * row of another width stays one.
 */
export async function* tableCsv(table: FileTable): AsyncGenerator<string, void, undefined> {
	if (table.plan.headerLines.length > 0) yield `${csvRow(table.columns, ',')}\n`;
	const strays = table.strays.map(({ line, cells }) => ({ line, text: csvRow(cells, ',') }));
	const lines = [...(await bodyLines(table)), ...strays];
	lines.sort((one, other) => one.line - other.line);
	for (let at = 0; at < lines.length; at += 10_000) {
		const some = lines.slice(at, at + 10_000);
		yield some.map(({ text }) => `${text === '' ? '""' : text}\n`).join('');
	}
}
