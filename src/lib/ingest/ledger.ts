import type { Breach, RuleCode, RuleParams, Severity } from './rule-code';

/** One broken rule and where it stands. Its words are made by `findingText`. */
export interface Finding {
	readonly file: string;
	/** Physical line, from 1; `null` where the whole file is meant. */
	readonly line: number | null;
	readonly column: string | null;
	readonly rule: RuleCode;
	/** The text as it stands in the file. */
	readonly value: string | null;
	readonly params: RuleParams;
	readonly severity: Severity;
}

/** The account of one file. `read` is always `accepted + rejected`, in rows. */
export interface Ledger {
	readonly file: string;
	readonly resource: string;
	readonly read: number;
	readonly accepted: number;
	readonly rejected: number;
	readonly findings: readonly Finding[];
}

/** A ledger that is still open: rows come in, and later rules may yet reject some of them. */
export class OpenLedger {
	readonly #lines: number[] = [];
	readonly #rejected = new Set<number>();
	readonly #findings: Finding[] = [];
	#allRejected = false;

	constructor(
		readonly file: string,
		readonly resource: string
	) {}

	/** Counts a row by the physical line on which it begins. */
	readRow(line: number): void {
		this.#lines.push(line);
	}

	/** Notes a breach; with severity `reject` (the default) the row of that line is lost. */
	note(line: number, breach: Breach, value: string | null): void {
		const severity = breach.severity ?? 'reject';
		if (severity === 'reject') this.#rejected.add(line);
		this.#add(line, breach, value, severity);
	}

	/** Notes a breach of the file or its header; with severity `reject` every row is lost. */
	noteFile(breach: Breach, line: number | null = null): void {
		const severity = breach.severity ?? 'reject';
		if (severity === 'reject') this.#allRejected = true;
		this.#add(line, breach, null, severity);
	}

	get rowsRead(): number {
		return this.#lines.length;
	}

	/** Whether the table as a whole is rejected. */
	get isLost(): boolean {
		return this.#allRejected;
	}

	isRejected(line: number): boolean {
		return this.#allRejected || this.#rejected.has(line);
	}

	close(): Ledger {
		const rejected = this.#lines.filter((line) => this.isRejected(line)).length;
		return {
			file: this.file,
			resource: this.resource,
			read: this.#lines.length,
			accepted: this.#lines.length - rejected,
			rejected,
			findings: [...this.#findings].sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
		};
	}

	#add(line: number | null, breach: Breach, value: string | null, severity: Severity): void {
		this.#findings.push({
			file: this.file,
			line,
			column: breach.column,
			rule: breach.rule,
			value: breach.value === undefined ? value : breach.value,
			params: breach.params,
			severity
		});
	}
}

/** Whether anything in the ledger keeps it from being part of the record. */
export function hasRejections(ledger: Ledger): boolean {
	return ledger.findings.some(({ severity }) => severity === 'reject');
}
