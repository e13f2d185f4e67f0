import { encodeLegacy } from '../../encoding/testing/encode-legacy';
import type { Encoding } from '../../encoding/encoding';
import type { FileTable } from '../file-table';
import { readAsText } from '../read-as-text';
import { readFile } from '../read-file';
import type { ReadPlan } from '../read-plan';
import { recogniseFile } from '../recognise-file';
import { groundOf, strictRecord } from '../strict-record';
import { tableShape } from '../table-shape';

/** How a test file is written. */
export interface Writing {
	readonly encoding: Encoding;
	readonly delimiter: string;
	readonly quote: string;
	readonly escape: string;
	readonly lineEnd: '\n' | '\r\n' | '\r';
	readonly endsWithLineEnd: boolean;
	readonly quotesAll: boolean;
}

export const PLAIN_WRITING: Writing = {
	encoding: 'utf-8',
	delimiter: ',',
	quote: '"',
	escape: '"',
	lineEnd: '\n',
	endsWithLineEnd: true,
	quotesAll: false
};

function written(cell: string, { delimiter, quote, escape, quotesAll }: Writing): string {
	const isSpecial = [delimiter.trim() || delimiter, quote, '\n'].some((mark) =>
		cell.includes(mark)
	);
	if (!quotesAll && !isSpecial && cell === cell.trim()) return cell;
	const escaped = escape === quote ? cell : cell.split(escape).join(escape + escape);
	return quote + escaped.split(quote).join(escape + quote) + quote;
}

/** The text of a table as a program writes it; line ends inside cells are those of the file. */
export function writtenText(rows: readonly (readonly string[])[], writing: Writing): string {
	const lines = rows.map((cells) => {
		const row = cells.map((cell) => written(cell, writing)).join(writing.delimiter);
		return row === '' ? writing.quote + writing.quote : row;
	});
	const text = lines.join('\n') + (writing.endsWithLineEnd ? '\n' : '');
	return text.split('\n').join(writing.lineEnd);
}

export function blobOf(text: string, encoding: Encoding = 'utf-8'): Blob {
	const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
	return new Blob([new Uint8Array(encodeLegacy(text, encoding, { bom: isWide }))]);
}

export async function bodyText(table: FileTable): Promise<string> {
	return new Blob([...table.body]).text();
}

/** The rows of a table in the order of the file, with their lines, as its body holds them. */
export async function rowsOf(table: FileTable): Promise<{ line: number; cells: string[] }[]> {
	const text = (await bodyText(table)).split('\r\n').join('\n');
	const dialect = { delimiter: table.delimiter, quote: '"', escape: '"' };
	const ground = groundOf(text, dialect);
	const rows: { line: number; cells: string[] }[] = [];
	for (let at = 0; at < text.length;) {
		const record = strictRecord(ground, at, text.length);
		if (record.odd || !record.closed) throw new Error(`the body is no CSV at ${at}`);
		rows.push({ line: table.lines[rows.length] ?? 0, cells: record.cells });
		at = record.next;
	}
	if (rows.length !== table.lines.length) throw new Error('the body has rows without a line');
	return rows.sort((one, other) => one.line - other.line);
}

/** The same file read as text, whatever it is. */
export function readSlowly(file: Blob, plan: ReadPlan, header: readonly string[]) {
	return readAsText(file, plan, tableShape([header], []), {});
}

/** A file, recognised and read by the plan found. */
export async function tableOf(file: Blob) {
	const recognition = await recogniseFile(file);
	const table = await readFile(file, recognition.plan);
	const rows = (await rowsOf(table)).map(({ cells }) => cells);
	return { recognition, table, rows, plan: recognition.plan };
}

/** A UTF-8 file of some lines. */
export function linesBlob(...lines: string[]): Blob {
	return blobOf(`${lines.join('\n')}\n`);
}
