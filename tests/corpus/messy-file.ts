import type { MissingReason } from '$lib/domain/missing-reason';
import type { Encoding } from '$lib/ingest/encoding/encoding';
import type { ColumnFormat } from '$lib/ingest/mapping/mapping';
import type { RuleCode } from '$lib/ingest/rule-code';
import type { UploadKind } from '$lib/ingest/upload-kind';

/** What the person answers, or changes, before the rows are checked; columns go by their names. */
export interface Answers {
	readonly encoding?: Encoding;
	/** Lines of the header; the rows begin below. */
	readonly headerLines?: readonly number[];
	readonly formats?: Readonly<Record<string, Partial<ColumnFormat>>>;
	readonly fixed?: Readonly<Record<string, string>>;
	readonly missing?: Readonly<Record<string, MissingReason>>;
	/** By field: what a text stands for. */
	readonly decisions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** The field that a column is taken for; `null` for none. */
	readonly targets?: Readonly<Record<string, string | null>>;
}

/** What becomes of a file. What is not named is empty. */
export interface Outcome {
	/** The file as a whole is no table: nothing else follows. */
	readonly refused?: RuleCode;
	/** How the file turned out to be written. */
	readonly encoding?: Encoding;
	readonly delimiter?: string;
	/** What is asked before anything is answered: `decimal_undecided Điểm`, `missing -`. */
	readonly asks?: readonly string[];
	/** What still keeps the rows from being checked: `field_without_source year`. */
	readonly stops?: readonly string[];
	/** Accepted records: the fields that are compared, then a line for each; cells part at ` | `. */
	readonly rows?: readonly string[];
	/** What is not accepted: lines, rule, text and what is offered: `5 area.near “Cao Bắng” -> 04`. */
	readonly rejects?: readonly string[];
	/** What is said of accepted rows, written in the same way. */
	readonly warns?: readonly string[];
	/** Rows set aside: line and filled cells. Compared where it is given. */
	readonly asides?: readonly string[];
	/** Records that are new, changed and unchanged beside what is loaded. Compared where it is given. */
	readonly beside?: readonly [added: number, changed: number, unchanged: number];
}

/** A file as it was sent, and what is to become of it. */
export interface MessyFile {
	/** Its name, which is told once only in the corpus. */
	readonly file: string;
	/** What is messy about it. */
	readonly has: string;
	readonly bytes: () => Uint8Array<ArrayBuffer>;
	/** What it is to be taken for; scores where nothing is said. */
	readonly kind?: UploadKind;
	readonly answers?: Answers;
	readonly gives: Outcome;
}
