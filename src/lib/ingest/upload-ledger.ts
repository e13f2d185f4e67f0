import type { RuleCode, RuleParams, Severity } from './rule-code';

/** A value that would be accepted in place of one that was not; offered, never taken. */
export interface Suggestion {
	/** As the schema wants it. */
	readonly value: string;
	/** As a person reads it. */
	readonly label: { readonly vi: string; readonly en: string };
}

/** One fault, wherever it stands: the same rule broken by the same text in the same column. */
export interface LedgerGroup {
	readonly rule: RuleCode;
	/** Field of the schema, or several for a key; `null` where the row or the file as a whole is meant. */
	readonly field: string | null;
	/** Name of the file's column; `null` where no single one is meant. */
	readonly column: string | null;
	/** The text as it stands in the file. */
	readonly value: string | null;
	readonly params: RuleParams;
	readonly severity: Severity;
	readonly suggestions: readonly Suggestion[];
	/** Physical lines on which it stands, ascending; empty where the file as a whole is meant. */
	readonly lines: Uint32Array;
}

/**
 * The account of an upload. `read` is always `accepted + rejected`, counted in records: a row of a wide
 * file makes several. `empty` counts groups of a wide row in which no measure is given: no records.
 */
export interface UploadLedger {
	readonly read: number;
	readonly accepted: number;
	readonly rejected: number;
	readonly empty: number;
	/** The most rows first. */
	readonly groups: readonly LedgerGroup[];
}
