import type { Breach } from './rule-code';
import type { TableRow } from './table-row';

/** A breach and the line of its row; `null` where the table as a whole is meant. */
export interface RowBreach {
	readonly line: number | null;
	readonly breach: Breach;
}

/** How far figures that must agree do agree, for one year. */
export interface CrossCheck {
	readonly check: 'papi_sum' | 'pci_weights';
	readonly year: number;
	/** Number of totals that could be computed again. */
	readonly checked: number;
	/** Largest distance of a published total from the computed one, in points. */
	readonly largestResidual: number;
}

export interface RuleOutcome {
	readonly breaches: readonly RowBreach[];
	readonly checks: readonly CrossCheck[];
}

/** A rule over the well-typed rows of one table. */
export type TableRule = (rows: readonly TableRow[]) => RuleOutcome;

/** A rule that looks at one row at a time. */
export function eachRow(rule: (row: TableRow) => readonly Breach[]): TableRule {
	return (rows) => ({
		breaches: rows.flatMap((row) => rule(row).map((breach) => ({ line: row.line, breach }))),
		checks: []
	});
}
