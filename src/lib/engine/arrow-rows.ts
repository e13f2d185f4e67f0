import { EngineError, type Cell, type Row } from './query-engine';

/** The part of an Arrow table that is read here; both builds of DuckDB-WASM return one. */
export interface ArrowTable {
	readonly schema: { readonly fields: readonly { readonly name: string }[] };
	readonly numRows: number;
	getChildAt(index: number): { get(row: number): unknown; toArray(): unknown } | null;
}

/** An Arrow table as plain rows. Values that are no cell (lists, structs) become their text. */
export function rowsOf(table: ArrowTable): Row[] {
	const columns = table.schema.fields.map((field, i) => ({
		name: field.name,
		values: table.getChildAt(i)
	}));
	// Entries define a property whatever its name is; a column may be called `__proto__`.
	return Array.from({ length: table.numRows }, (_, row) =>
		Object.fromEntries(columns.map(({ name, values }) => [name, cellOf(values?.get(row))]))
	);
}

function cellOf(value: unknown): Cell {
	if (value === null || value === undefined) return null;
	if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
		return value;
	}
	if (typeof value === 'bigint') return Number(value);
	const printable: { toString(): string } = value;
	return printable.toString();
}

/**
 * The columns of an Arrow table of unsigned integers.
 *
 * @throws EngineError of kind `shape` where a column is of another type.
 */
export function integersOf(table: ArrowTable): Uint32Array[] {
	return table.schema.fields.map((field, i) => {
		const values: unknown = table.getChildAt(i)?.toArray();
		if (values instanceof Uint32Array) return values;
		throw new EngineError('shape', `${field.name} is no column of UINTEGER`);
	});
}
