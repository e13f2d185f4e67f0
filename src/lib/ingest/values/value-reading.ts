import type { SpelledArea } from '$lib/domain/area-spelling';
import type { MissingReason } from '$lib/domain/missing-reason';
import type { ColumnFormat } from '../mapping/mapping';
import type { Breach } from '../rule-code';
import type { Suggestion } from '../upload-ledger';

/** A component as far as its names go: a row of `components.csv`, one for each era. */
export interface NamedComponent {
	readonly index: string;
	readonly component: string;
	readonly nameVi: string;
	readonly nameEn: string;
	readonly firstYear: number;
	/** `Infinity` while the era runs. */
	readonly lastYear: number;
}

/** What a value is read against, beyond its field. */
export interface ValueContext {
	readonly areas: readonly SpelledArea[];
	readonly components: readonly NamedComponent[];
	/** Index of the row, where it is known. */
	readonly index: string | null;
	/** Year of the row, where it is known. */
	readonly year: number | null;
	/** How the column writes numbers and dates. */
	readonly format: ColumnFormat;
	/** For this field: what the person said that a text as written stands for. */
	readonly decisions: Readonly<Record<string, string>>;
	/** Texts that the person declared to stand for no value. */
	readonly missing: Readonly<Record<string, MissingReason>>;
	/** Whether `rank` and `rank_of` are taken from one column, which holds texts such as `57/63`. */
	readonly rankWithBase: boolean;
}

/**
 * What a cell says.
 *
 * - `value`: `text` is as the schema wants it, so that `checkCell` accepts it; `''` where nothing
 *   stands in a cell that may be empty;
 * - `missing`: the person declared that this text stands for no value;
 * - `refused`: the breach says why; the suggestions would be accepted, but none is taken.
 */
export type ValueReading =
	| { readonly outcome: 'value'; readonly text: string }
	| { readonly outcome: 'missing'; readonly reason: MissingReason }
	| {
			readonly outcome: 'refused';
			readonly breach: Breach;
			readonly suggestions: readonly Suggestion[];
	  };
