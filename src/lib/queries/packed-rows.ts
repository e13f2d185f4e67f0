import type { SourceRow } from './sources';

/**
 * Rows as they travel to a page: names once, a column with one value in all rows once. An answer of
 * many rows and columns takes a fifth of its size.
 */
export interface PackedRows<Row> {
	readonly count: number;
	/** Columns with the same value in every row. */
	readonly same: Partial<Row>;
	readonly columns: readonly (keyof Row & string)[];
	readonly cells: readonly (readonly Row[keyof Row & string][])[];
}

/** Rows that a page fetches when its reader asks for them, with the sources behind them. */
export interface BakedRows<Row> {
	readonly rows: PackedRows<Row>;
	readonly sources: readonly SourceRow[];
}

export function packRows<Row extends object>(rows: readonly Row[]): PackedRows<Row> {
	const [first] = rows;
	const names = (first ? Object.keys(first) : []) as (keyof Row & string)[];
	const isSame = (name: keyof Row & string) => rows.every((row) => row[name] === first?.[name]);
	const columns = names.filter((name) => !isSame(name));
	const same: Partial<Row> = {};
	if (first) for (const name of names) if (isSame(name)) same[name] = first[name];
	return {
		count: rows.length,
		same,
		columns,
		cells: rows.map((row) => columns.map((name) => row[name]))
	};
}

/** The rows that were packed. */
export function unpackRows<Row extends object>(packed: PackedRows<Row>): Row[] {
	return packed.cells.map((cells) => {
		const row: Partial<Row> = { ...packed.same };
		for (const [i, name] of packed.columns.entries()) {
			const cell = cells[i];
			if (cell !== undefined) row[name] = cell;
		}
		// Every column is either in `same` or in `columns`.
		return row as Row;
	});
}
