import { cellKind, columnForm, isYear, suitsForm, type ColumnForm } from './cell-kind';

/** A row with text in it, as seen when a layout is looked for. */
export interface LayoutRow {
	readonly line: number;
	/** Physical lines that it takes. */
	readonly lines: number;
	readonly cells: readonly string[];
	/** A blank line, or a row of empty cells, stands before it. */
	readonly isAfterBlank: boolean;
	/** As it reads if its delimiter is another or missing; `null` where that gives nothing. */
	readonly assumed: readonly string[] | null;
}

export function filledCells(cells: readonly string[]): number {
	return cells.reduce((count, cell) => count + (cell.trim() === '' ? 0 : 1), 0);
}

export function typedCells(cells: readonly string[]): number {
	return cells.filter((cell) => {
		const kind = cellKind(cell);
		return kind !== 'text' && kind !== 'nothing';
	}).length;
}

interface FormedColumn extends ColumnForm {
	/** Most of its cells are years, so that a year in it is no title. */
	readonly isYearly: boolean;
}

/** What the cells of a table are like, column by column. */
export interface BodyForm {
	readonly width: number;
	/** Filled cells of a row in the middle. */
	readonly usual: number;
	readonly columns: readonly (FormedColumn | null)[];
	/** The longest text of each column. */
	readonly longest: readonly number[];
}

const MOST_ROWS = 300;
const LEAST_SHARE = 0.7;

function formOf(cells: readonly string[]): FormedColumn | null {
	const form = columnForm(cells);
	if (form === null) return null;
	const filled = cells.filter((cell) => cell.trim() !== '');
	return { ...form, isYearly: filled.filter(isYear).length >= filled.length * LEAST_SHARE };
}

/** Rows that may belong to a table of this width: with enough of their cells filled. */
export function isTableLike(row: LayoutRow, width: number): boolean {
	return filledCells(row.cells) >= Math.max(Math.min(2, width), Math.ceil(width * 0.4));
}

export function bodyForm(rows: readonly LayoutRow[], width: number): BodyForm {
	const alike = rows.filter((row) => row.cells.length === width && isTableLike(row, width));
	// The first rows may be a header of several lines.
	const body = alike.slice(Math.min(3, Math.floor(alike.length / 2)), MOST_ROWS);
	const filled = body.map(({ cells }) => filledCells(cells)).sort((one, other) => one - other);
	const column = (at: number): string[] => body.map(({ cells }) => cells[at] ?? '');
	const positions = Array.from({ length: width }, (_, at) => at);
	return {
		width,
		usual: filled[Math.floor(filled.length / 2)] ?? width,
		columns: positions.map((at) => (body.length === 0 ? null : formOf(column(at)))),
		longest: positions.map((at) => Math.max(0, ...column(at).map((cell) => cell.length)))
	};
}

/** Whether a row looks like the rows of the table; `null` where nothing can be said. */
export function isDataLike(cells: readonly string[], form: BodyForm): boolean | null {
	let suited = 0;
	let seen = 0;
	form.columns.forEach((column, at) => {
		const cell = cells[at] ?? '';
		if (column === null) return;
		const suits = suitsForm(cell, column);
		if (suits === null) return;
		seen += 1;
		if (suits && (column.isYearly || !isYear(cell))) suited += 1;
	});
	return seen === 0 ? null : suited * 2 >= seen;
}
