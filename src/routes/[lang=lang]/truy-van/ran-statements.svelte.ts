import { browserHistory, type QueryHistory, type RanStatement } from '$lib/store/query-history';
import type { QuerySession } from './query-session.svelte';

/** The statements that ran in this browser, for the page. */
export class RanStatements {
	all = $state.raw<readonly RanStatement[]>([]);
	isKept = $state(true);
	#history: QueryHistory | null = null;

	/** Reads what is kept; to be called where there is a browser. */
	open(): void {
		this.#history ??= browserHistory();
		this.#show(this.#history);
	}

	/** Keeps a statement with what became of it and when (ISO); what was refused did not run. */
	note(text: string, { state, answered }: QuerySession, at: string): void {
		const { status } = state;
		const outcome =
			status === 'answered' ? 'rows' : status === 'failed' || status === 'stopped' ? status : null;
		if (outcome === null) return;
		const rows = outcome === 'rows' ? (answered?.answer.rows.length ?? null) : null;
		this.#change((history) => {
			history.add({ sql: text.trim(), at, outcome, rows });
		});
	}

	remove(sql: string): void {
		this.#change((history) => {
			history.remove(sql);
		});
	}

	clear(): void {
		this.#change((history) => {
			history.clear();
		});
	}

	#change(change: (history: QueryHistory) => void): void {
		if (!this.#history) return;
		change(this.#history);
		this.#show(this.#history);
	}

	#show(history: QueryHistory): void {
		this.all = history.all();
		this.isKept = history.isKept;
	}
}
