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

/** Header-less CSV: quote `"`, doubled inside of cells, every row of one width, LF or CRLF throughout. */
export interface CsvBody {
	readonly parts: readonly BlobPart[];
	readonly delimiter: string;
}

/** How a long statement is stopped. */
export interface QueryControl {
	/** Stops before a statement, and in the browser inside of one that has no parameters. */
	readonly signal?: AbortSignal;
}

/**
 * One way to ask SQL, whoever answers it: DuckDB-WASM in a worker of the browser, the same build in
 * Node, later perhaps a server. Errors are `EngineError`.
 */
export interface QueryEngine {
	/** "DuckDB v1.4.3". */
	readonly version: string;
	/** Runs one statement and returns all its rows. */
	query(sql: string, parameters?: readonly SqlValue[], control?: QueryControl): Promise<Row[]>;
	/** Runs one statement whose columns are all of type UINTEGER without null; an array a column. */
	integers(sql: string, control?: QueryControl): Promise<Uint32Array[]>;
	/** Runs statements that return nothing, in order. */
	run(script: string, control?: QueryControl): Promise<void>;
	/** Replaces each table by the content of its files. */
	load(sources: readonly TableSource[]): Promise<void>;
	/**
	 * Makes `table` anew with text columns `c0`, `c1`... from the rows of a CSV. `rowid` is the position
	 * of a row. An empty cell, quoted or not, is null; every other text stays as it is. In the browser
	 * the engine reads parts that are files where they lie.
	 */
	loadText(table: string, columnCount: number, csv: CsvBody, control?: QueryControl): Promise<void>;
	/**
	 * The texts of a query with one column of text, one behind the other, as UTF-8; null is nothing. The
	 * answer is never in one piece in memory, and nothing is done for a single row: `onPiece` is given
	 * stretches of many, each of them its own to keep, and the next is asked for when it is done.
	 */
	exportText(
		sql: string,
		onPiece: (piece: TextPiece) => void | Promise<void>,
		control?: QueryControl
	): Promise<void>;
	close(): Promise<void>;
}

/** An engine that can be ended while it works. */
export interface KillableEngine extends QueryEngine {
	/** Ends it at once, whatever it is doing; what it was asked fails as of a dead engine. */
	kill(): void;
}

/** A stretch of UTF-8. */
export type TextPiece = Uint8Array<ArrayBuffer>;

export type EngineErrorKind =
	/** The engine's files could not be fetched or compiled. */
	| 'start'
	/** A statement was refused: the message is DuckDB's. */
	| 'query'
	/** An answer has not the shape that its question promises. */
	| 'shape'
	/** It was stopped by its signal. */
	| 'cancelled'
	/** The engine ended or broke down while it was asked, or ran out of memory. */
	| 'died';

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
