import { EngineError, type Cell, type Row } from './query-engine';

/** The part of an Arrow table that is read here; both builds of DuckDB-WASM return one. */
export interface ArrowTable {
	readonly schema: { readonly fields: readonly { readonly name: string }[] };
	readonly numRows: number;
	getChildAt(index: number): ArrowColumn | null;
}

interface ArrowColumn {
	get(row: number): unknown;
	toArray(): unknown;
	/** The stretches in which the column lies in memory. */
	readonly data: readonly object[];
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

/** A stretch of texts: UTF-8 of all one behind the other, and where each begins. */
interface TextStretch {
	readonly values: Uint8Array<ArrayBuffer>;
	readonly valueOffsets: Int32Array;
	readonly length: number;
}

function isTextStretch(stretch: object): stretch is TextStretch {
	const { values, valueOffsets } = stretch as Partial<Record<keyof TextStretch, unknown>>;
	return values instanceof Uint8Array && valueOffsets instanceof Int32Array;
}

/**
 * The texts of an Arrow table of one column as UTF-8, one behind the other: in memory they lie like that.
 * They are copied: what an answer stands in may hold the next one, too.
 *
 * @throws EngineError of kind `shape` where there is another column, or it is no text.
 */
export function textBytesOf(table: ArrowTable): Uint8Array<ArrayBuffer>[] {
	const [field] = table.schema.fields;
	if (table.schema.fields.length !== 1 || field === undefined) {
		throw new EngineError('shape', 'the answer has not one column');
	}
	return (table.getChildAt(0)?.data ?? []).map((stretch) => {
		if (!isTextStretch(stretch))
			throw new EngineError('shape', `${field.name} is no column of text`);
		const { values, valueOffsets, length } = stretch;
		return values.slice(valueOffsets[0] ?? 0, valueOffsets[length] ?? 0);
	});
}
