import type { CellValue } from './check-cell';

/** A row whose every cell is of its type. `written` is the text as it stands in the file. */
export interface TableRow {
	/** Physical line on which the row begins, from 1. */
	readonly line: number;
	readonly values: Readonly<Record<string, CellValue>>;
	readonly written: Readonly<Record<string, string>>;
}

/** A number of the row; `null` where the cell is empty or holds none. */
export function numberIn(row: TableRow, column: string): number | null {
	const value = row.values[column];
	return typeof value === 'number' ? value : null;
}

/** A text of the row; `''` where the cell is empty. */
export function textIn(row: TableRow, column: string): string {
	const value = row.values[column];
	return typeof value === 'string' ? value : '';
}
