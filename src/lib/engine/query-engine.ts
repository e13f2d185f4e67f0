/** A value bound to a `?` of a statement. */
export type SqlValue = string | number | boolean | null;

/** A cell of an answer. Dates are asked for as text in SQL, decimals as DOUBLE. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** A column of a table to be made: `type` is a DuckDB type name. */
export interface TableColumn {
	readonly name: string;
	readonly type: string;
}

/** A table and the canonical CSV texts (UTF-8, comma, header first) that fill it. */
export interface TableSource {
	readonly table: string;
	readonly columns: readonly TableColumn[];
	readonly files: readonly { readonly name: string; readonly text: string }[];
}

/**
 * One way to ask SQL, whoever answers it: DuckDB-WASM in a worker of the browser, the same build in
 * Node, later perhaps a server. Errors are `EngineError`.
 */
export interface QueryEngine {
	/** "DuckDB v1.4.3". */
	readonly version: string;
	/** Runs one statement and returns all its rows. */
	query(sql: string, parameters?: readonly SqlValue[]): Promise<Row[]>;
	/** Runs statements that return nothing, in order. */
	run(script: string): Promise<void>;
	/** Replaces each table by the content of its files. */
	load(sources: readonly TableSource[]): Promise<void>;
	close(): Promise<void>;
}

export type EngineErrorKind =
	/** The engine's files could not be fetched or compiled. */
	| 'start'
	/** A statement was refused: the message is DuckDB's. */
	| 'query'
	/** An answer has not the shape that its question promises. */
	| 'shape';

export class EngineError extends Error {
	override readonly name = 'EngineError';

	constructor(
		readonly kind: EngineErrorKind,
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
	}
}
