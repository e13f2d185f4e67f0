import type { MissingReason } from '$lib/domain/missing-reason';
import type { UploadKind } from '../upload-kind';

/** How numbers and dates are written in a column. `null`: not decided; ambiguous cells are refused. */
export interface ColumnFormat {
	readonly decimal: '.' | ',' | null;
	/** `serial`: days since 1899-12-30, as spreadsheets count. */
	readonly date: 'iso' | 'dmy' | 'mdy' | 'serial' | null;
}

/**
 * A part of each file row that makes a record. A tall file has one group. A wide one, with a column a
 * year or a component, has a group for each, with what the column's name stands for in `fixed`.
 */
export interface RecordGroup {
	/** Values of fields that this group's records share, as written in the schema. */
	readonly fixed: Readonly<Record<string, string>>;
	/** Position of the column (from 0) that each field is taken from. */
	readonly columns: Readonly<Record<string, number>>;
}

/** What the columns of a file mean. Positions are from 0, in `FileTable.columns`. */
export interface Mapping {
	readonly kind: UploadKind;
	/** For all records: values that the person gave, such as the index or the year of the file. */
	readonly fixed: Readonly<Record<string, string>>;
	/** For all records: position of the column that each field is taken from. */
	readonly columns: Readonly<Record<string, number>>;
	readonly groups: readonly RecordGroup[];
	/** By position. A column that is not named is undecided in both. */
	readonly formats: Readonly<Record<number, ColumnFormat>>;
	/** By field: what the person said that a text as written stands for (`Cao Bang city` is `04`). */
	readonly decisions: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** Cells that stand for no value, as written (`-`, `n/a`), and why there is none. */
	readonly missing: Readonly<Record<string, MissingReason>>;
}
