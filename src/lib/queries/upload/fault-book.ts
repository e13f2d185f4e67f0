import type { RuleCode, RuleParams, Severity } from '$lib/ingest/rule-code';
import type { LedgerGroup, Suggestion } from '$lib/ingest/upload-ledger';

/** A fault before it is known on which lines it stands. */
export type Fault = Omit<LedgerGroup, 'lines'>;

/**
 * So many different texts that break one rule in one column are told apart; those beyond are one
 * group, whose texts stand in the file of rejected rows.
 */
export const MOST_TOLD_APART = 5000;

/** The faults of an upload, each once, by number. */
export class FaultBook {
	readonly #faults: Fault[] = [];
	readonly #numbers = new Map<string, number>();
	readonly #counts = new Map<string, number>();

	/** The number of a fault: the same for the same rule, text and column. */
	numberOf(fault: {
		readonly rule: RuleCode;
		readonly field: string | null;
		readonly column: string | null;
		readonly value: string | null;
		readonly params: RuleParams;
		readonly severity?: Severity | undefined;
		readonly suggestions?: readonly Suggestion[];
	}): number {
		const { rule, field, column, value, params } = fault;
		const severity = fault.severity ?? 'reject';
		const key = JSON.stringify([rule, field, column, value, params, severity]);
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const kind = JSON.stringify([rule, field, column, severity]);
		const count = (this.#counts.get(kind) ?? 0) + 1;
		if (count > MOST_TOLD_APART) return this.#furtherOf(kind, { rule, field, column, severity });
		this.#counts.set(kind, count);
		return this.#add(key, { ...fault, severity, suggestions: fault.suggestions ?? [] });
	}

	#furtherOf(kind: string, what: Pick<Fault, 'rule' | 'field' | 'column' | 'severity'>): number {
		const key = `further ${kind}`;
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const params = { told: MOST_TOLD_APART };
		return this.#add(key, {
			...what,
			rule: 'values.further',
			value: null,
			params,
			suggestions: []
		});
	}

	#add(key: string, fault: Fault): number {
		const number = this.#faults.length;
		this.#faults.push(fault);
		this.#numbers.set(key, number);
		return number;
	}

	get faults(): readonly Fault[] {
		return this.#faults;
	}
}
