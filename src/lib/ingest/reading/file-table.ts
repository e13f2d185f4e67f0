import type { Breach } from '../rule-code';
import type { Aside, ReadPlan } from './read-plan';

/** What was taken out of texts, or put together, while they were read; counts of characters. */
export interface TextRepairs {
	readonly controls: number;
	readonly zeroWidth: number;
	/** Letters written in pieces (NFD) that were put together. */
	readonly recomposed: number;
}

/** A row that could not be loaded as it is: of another width, with stray quotes, not decodable. */
export interface StrayRow {
	readonly line: number;
	/** All that could be kept of it. */
	readonly cells: readonly string[];
	readonly breach: Breach;
}

/** A stretch of a file, in bytes: from the first on, up to but not including the last. */
export interface ByteSpan {
	readonly from: number;
	readonly to: number;
}

/**
 * A file as a table of texts, whatever it was before. `body` is UTF-8 CSV without a header: LF or
 * CRLF throughout, cells quoted with `"` (doubled inside) where needed, every row as wide as `columns`. Parts
 * may be slices of the file itself, so that a large clean file is not copied.
 */
export interface FileTable {
	readonly plan: ReadPlan;
	/** Names as written, each once and none empty: a repeated one gets its position behind it. */
	readonly columns: readonly string[];
	readonly body: readonly BlobPart[];
	/** The stretch of the file that `body` is; null where it is several, or rows were written anew. */
	readonly span: ByteSpan | null;
	/** The delimiter of `body`. */
	readonly delimiter: string;
	/**
	 * Physical line of each row of `body`, in its order: rows that were written anew stand behind those
	 * that were left as they are.
	 */
	readonly lines: Uint32Array;
	readonly strays: readonly StrayRow[];
	readonly asides: readonly Aside[];
	readonly repairs: TextRepairs;
	/** Lines of the table without text in any cell, which are no rows. */
	readonly blankLines: number;
}
