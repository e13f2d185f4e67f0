import { isYear } from './cell-kind';
import { isFooter } from './footer';
import {
	bodyForm,
	filledCells,
	isDataLike,
	isTableLike,
	typedCells,
	type BodyForm,
	type LayoutRow
} from './layout-row';
import { commonWidth } from './recognise-dialect';

/**
 * Where the table is in its file. A header is what stands above the first row whose cells are of
 * the same form (numbers, dates, codes) as those below; what stands above the header with few cells
 * filled is preamble, what stands at the end with few cells filled is footer.
 */
export interface Layout {
	/** Positions in the rows given. */
	readonly headerRows: readonly number[];
	readonly firstRow: number;
	/** Behind the last row of the table. */
	readonly endRow: number;
	readonly furtherTables: readonly number[];
	readonly form: BodyForm;
	/** Nothing but the position tells the header from the rows, or there is none. */
	readonly isHeaderDoubtful: boolean;
}

const RUN = 3;

/** The width of the first rows that agree on one, else the most frequent one. */
function tableWidth(rows: readonly LayoutRow[]): number {
	const wide = rows.filter(({ cells }) => cells.length > 1 && filledCells(cells) > 1);
	for (let at = 0; at + RUN <= wide.length; at += 1) {
		const width = wide[at]?.cells.length ?? 0;
		if (wide.slice(at, at + RUN).every(({ cells }) => cells.length === width)) return width;
	}
	return Math.max(1, commonWidth(wide.map(({ cells }) => cells.length)));
}

function areSame(one: readonly string[], other: readonly string[]): boolean {
	const length = Math.min(one.length, other.length);
	const same = one.slice(0, length).filter((cell, at) => cell !== '' && cell === other[at]).length;
	return length > 1 && same > 1 && same >= length * 0.8;
}

/** Whether a row is a further line of the header that `below` ends: repeated, or over groups. */
function isOverHeader(row: LayoutRow, below: LayoutRow, width: number): boolean {
	if (areSame(row.cells, below.cells)) return true;
	const above = Array.from({ length: width }, (_, at) => (row.cells[at] ?? '').trim());
	const under = Array.from({ length: width }, (_, at) => (below.cells[at] ?? '').trim());
	const filled = filledCells(above);
	if (row.cells.length > width || filled === 0 || above.some((cell) => cell.includes(':'))) {
		return false;
	}
	const spans = above.some(
		(cell, at) => cell !== '' && above[at + 1] === '' && under[at + 1] !== ''
	);
	if (!spans && filled < 2) return false;
	// A cell over several lines is saved with its text in the first and nothing below.
	const merged = under.some((cell, at) => cell === '' && above[at] !== '');
	if (merged) return under.every((cell, at) => cell !== '' || above[at] !== '');
	const named = under.filter((cell) => cell !== '');
	const repeats = new Set(named).size < named.length || named.filter(isYear).length > 1;
	return spans && repeats && (filled > 1 || above[0] === '');
}

interface Top {
	readonly headerRows: readonly number[];
	readonly firstRow: number;
	readonly isDoubtful: boolean;
}

function headerAbove(rows: readonly LayoutRow[], last: number, width: number): number[] {
	const header = [last];
	for (let at = last - 1; at >= 0; at -= 1) {
		const row = rows[at];
		const below = rows[at + 1];
		if (row === undefined || below === undefined || below.isAfterBlank) break;
		if (!isOverHeader(row, below, width)) break;
		header.unshift(at);
	}
	return header;
}

/** Whether nothing in a row but a year looks like a value. */
function isWords({ cells }: LayoutRow): boolean {
	return typedCells(cells.filter((cell) => !isYear(cell))) === 0;
}

/**
 * Whether a row is the title of a group of rows, as reports have one for each region: a number and a
 * name, and nothing in the columns that a row above, which is the header, has names for.
 */
function isGroupTitle({ cells }: LayoutRow, above: readonly LayoutRow[]): boolean {
	const filled = filledCells(cells);
	const isAtStart = cells.slice(0, filled).every((cell) => cell.trim() !== '');
	return isAtStart && above.some((row) => isWords(row) && filledCells(row.cells) >= filled * 2);
}

/**
 * The last line of the header above the first row that is surely one: the nearest row of words, since
 * a first row with a delimiter too many looks like none of the others; else the nearest row; else -1.
 * A row whose formed columns are empty may be a row of the table that says nothing there: a header
 * has names for them, and comes before it.
 */
function headerRow(rows: readonly LayoutRow[], from: number, to: number, form: BodyForm): number {
	const above = rows.slice(from, to);
	const nearest = (fits: (row: LayoutRow) => boolean): number =>
		above.findLastIndex(
			(row, at) =>
				isTableLike(row, form.width) && fits(row) && !isGroupTitle(row, above.slice(0, at))
		);
	const places = [
		nearest((row) => isWords(row) && isDataLike(row.cells, form) === false),
		nearest(isWords),
		nearest(() => true)
	];
	const at = places.find((place) => place !== -1) ?? -1;
	return at === -1 ? -1 : from + at;
}

function topOf(rows: readonly LayoutRow[], form: BodyForm): Top {
	const { width } = form;
	const firstTable = Math.max(
		0,
		rows.findIndex((row) => isTableLike(row, width))
	);
	const isFormed = form.columns.some((column) => column !== null);
	const firstData = isFormed
		? rows.findIndex((row) => isTableLike(row, width) && isDataLike(row.cells, form) === true)
		: -1;
	if (firstData === -1) {
		let last = firstTable;
		const first = rows[firstTable]?.cells ?? [];
		while (last + 2 < rows.length && areSame(first, rows[last + 1]?.cells ?? [])) last += 1;
		const header = rows.length === 0 ? [] : headerAbove(rows, last, width);
		return { headerRows: header, firstRow: last + 1, isDoubtful: rows.length > 1 };
	}
	const last = headerRow(rows, firstTable, firstData, form);
	if (last !== -1) {
		return { headerRows: headerAbove(rows, last, width), firstRow: last + 1, isDoubtful: false };
	}
	const above = rows[firstData - 1];
	const assumed = above?.assumed ?? null;
	const isHeader =
		assumed !== null && typedCells(assumed) === 0 && rows[firstData]?.isAfterBlank === false;
	const headerRows = isHeader ? [firstData - 1] : [];
	return { headerRows, firstRow: firstData, isDoubtful: true };
}

/** Whether a further table begins at this row. */
function beginsTable(
	rows: readonly LayoutRow[],
	at: number,
	headers: readonly LayoutRow[],
	form: BodyForm
): boolean {
	const row = rows[at];
	const next = rows[at + 1];
	if (row === undefined || next === undefined || filledCells(row.cells) < 2) return false;
	if (headers.some(({ cells }) => areSame(cells, row.cells))) return true;
	const width = row.cells.length;
	if (next.cells.length !== width || typedCells(row.cells) > 0 || typedCells(next.cells) === 0) {
		return false;
	}
	if (row.isAfterBlank && !next.isAfterBlank && isDataLike(row.cells, form) !== true) return true;
	const after = rows[at + 2];
	return width !== form.width && width > 1 && after?.cells.length === width;
}

/** Finds the table in rows that all have some text; blank ones are left out by the caller. */
export function recogniseLayout(rows: readonly LayoutRow[], isWhole: boolean): Layout {
	const form = bodyForm(rows, tableWidth(rows));
	const { headerRows, firstRow, isDoubtful } = topOf(rows, form);
	const headers = headerRows.flatMap((at) => rows[at] ?? []);
	const furtherTables: number[] = [];
	for (let at = firstRow + 1; at < rows.length; at += 1) {
		const isNext = furtherTables.at(-1) === at - 1;
		if (!isNext && beginsTable(rows, at, headers, form)) furtherTables.push(at);
	}
	let endRow = furtherTables[0] ?? rows.length;
	const isSeen = isWhole || furtherTables.length > 0;
	while (isSeen && endRow > firstRow + 1 && isFooter(rows, endRow - 1, form)) endRow -= 1;
	return { headerRows, firstRow, endRow, furtherTables, form, isHeaderDoubtful: isDoubtful };
}
