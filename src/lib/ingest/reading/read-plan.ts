import type { Encoding } from '../encoding/encoding';

/**
 * How a file is read. It is found by looking at the file, shown to the person, and may be changed
 * before anything is loaded. Lines are physical lines from 1; in a workbook they are rows of the sheet.
 */
export interface ReadPlan {
	/** `null` for a workbook, whose text needs no decoding. */
	readonly encoding: Encoding | null;
	/** One character; or one and a blank (`, `), where cells begin behind the blanks. */
	readonly delimiter: string;
	/** One character, or `''` where cells are never quoted. */
	readonly quote: string;
	/** What makes a quote plain inside a quoted cell: the quote itself, or another character. */
	readonly escape: string;
	/** Lines of the header, one or more; none where columns have no names and go by their position. */
	readonly headerLines: readonly number[];
	/** First line of the rows. */
	readonly firstLine: number;
	/** Last line of the rows; `null`: they go on to the end of the file. */
	readonly lastLine: number | null;
}

/** A row before the header or behind the rows: a title, a unit, a signature. Shown, never loaded. */
export interface Aside {
	readonly line: number;
	readonly place: 'preamble' | 'footer';
	readonly cells: readonly string[];
}

/** What was recognised in a file, for a person to look over. */
export interface Recognition {
	readonly plan: ReadPlan;
	/** Names of the columns as `readFile` will give them. */
	readonly columns: readonly string[];
	/** First rows of the table as read by the plan, with their lines. */
	readonly sample: readonly { readonly line: number; readonly cells: readonly string[] }[];
	readonly asides: readonly Aside[];
	/** Every encoding that fits the bytes, best first, with a line of text as it would read. */
	readonly encodings: readonly { readonly encoding: Encoding; readonly example: string }[];
	/** What could not be decided, or was decided narrowly: the person is asked to look. */
	readonly doubts: readonly ('encoding' | 'delimiter' | 'header' | 'several_tables')[];
	/** First lines of further tables in the same file, which are not read unless chosen. */
	readonly furtherTables: readonly number[];
}
