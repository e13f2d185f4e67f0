import type { Dialect } from './dialect';
import type { LayoutRow } from './layout-row';
import { commonWidth } from './recognise-dialect';
import { fitsWidth, Patience, splitRecord, type SplitRecord } from './split-record';
import { groundOf } from './strict-record';

/** A record with its first physical line. */
export interface PlacedRecord extends SplitRecord {
	readonly line: number;
}

export interface SampleOptions {
	/** Line of the first record in the text. */
	readonly line: number;
	readonly most: number;
	readonly width: number | null;
}

function isBlank(cells: readonly string[]): boolean {
	return cells.every((cell) => cell.trim() === '');
}

/** All records of a text that is held as a whole, blank ones too. */
export function recordsOf(text: string, dialect: Dialect, options: SampleOptions): PlacedRecord[] {
	const ground = groundOf(text, dialect);
	const records: PlacedRecord[] = [];
	const patience = new Patience();
	let { line } = options;
	let at = 0;
	while (at < text.length && records.length < options.most) {
		const { width } = options;
		const { reach } = patience;
		const record = splitRecord(ground, at, { width, isEnd: true, mayAssume: false, reach });
		if (record === null) break;
		patience.note(record);
		records.push({ ...record, line });
		line += record.lines;
		at = record.next;
	}
	return records;
}

/** The width of most records that have more than one cell. */
export function likelyWidth(records: readonly SplitRecord[]): number {
	const widths = records.map(({ cells }) => cells.length);
	return Math.max(1, commonWidth(widths.filter((width) => width > 1)));
}

/** How a row that is too narrow reads if a delimiter is missing or another one. */
function assumed(record: PlacedRecord, width: number, dialect: Dialect): readonly string[] | null {
	if (record.by !== 'rule' || record.lines > 1 || fitsWidth(record.cells, width)) return null;
	const line = record.cells.join(dialect.delimiter);
	const options = { width, isEnd: true, mayAssume: true };
	const read = splitRecord(groundOf(line, dialect), 0, options);
	return read?.by === 'delimiter' ? read.cells : null;
}

const MOST_ASSUMED = 8;

/** Records with text in them, for a layout to be found in, or read by header lines that are known. */
export function layoutRows(
	records: readonly PlacedRecord[],
	width: number,
	dialect: Dialect,
	headerLines: readonly number[] = []
): LayoutRow[] {
	const rows: LayoutRow[] = [];
	let isAfterBlank = false;
	for (const record of records) {
		if (isBlank(record.cells)) {
			isAfterBlank = true;
			continue;
		}
		const { line, lines, cells } = record;
		const isFirst = rows.length < MOST_ASSUMED || headerLines.includes(line);
		const other = isFirst ? assumed(record, width, dialect) : null;
		rows.push({ line, lines, cells, isAfterBlank, assumed: other });
		isAfterBlank = false;
	}
	return rows;
}
