import type { DisposableEngine } from '$lib/engine/disposable-engine';
import type { EngineContent } from '$lib/engine/engine-content';
import { EngineError, type KillableEngine, type QueryControl } from '$lib/engine/query-engine';
import type { AnswerTable } from '$lib/queries/analyst/answer';
import type { CsvKind } from '$lib/queries/analyst/csv-kind';
import type { AnswerFacts } from '$lib/queries/analyst/answer-facts';
import {
	isRefusal,
	readStatement,
	type Refusal,
	type Statement
} from '$lib/queries/analyst/statement';

/** What was asked, and the answer. */
export interface Answered {
	readonly statement: Statement;
	/** What the copy held. */
	readonly content: EngineContent;
	readonly answer: AnswerTable;
	readonly facts: AnswerFacts;
	readonly ms: number;
}

export type QueryState =
	| { readonly status: 'idle' }
	/** The copy is made; null where it is not known how much of it is there. */
	| { readonly status: 'starting'; readonly progress: number | null; readonly isFilling: boolean }
	| { readonly status: 'running' | 'writing'; readonly since: number; readonly isStopping: boolean }
	| { readonly status: 'refused'; readonly refusal: Refusal }
	| { readonly status: 'failed'; readonly error: unknown }
	| { readonly status: 'stopped'; readonly ms: number }
	| { readonly status: 'answered' };

/** One statement after another, each on the copy, and what became of it. */
export class QuerySession {
	state = $state.raw<QueryState>({ status: 'idle' });
	/** How often a copy died and another took its place. */
	restarts = $state(0);
	/** The last answer: it stays while the next statement runs or a file is written. */
	answered = $state.raw<Answered | null>(null);
	readonly #copy: DisposableEngine;
	#stop: AbortController | null = null;

	constructor(copy: DisposableEngine) {
		this.#copy = copy;
	}

	get isBusy(): boolean {
		const { status } = this.state;
		return status === 'starting' || status === 'running' || status === 'writing';
	}

	/** Runs the one statement of a text; what is none is refused with its place. */
	async run(text: string, content: EngineContent): Promise<void> {
		if (this.isBusy) return;
		const statement = readStatement(text);
		if (isRefusal(statement)) {
			this.answered = null;
			this.state = { status: 'refused', refusal: statement };
			return;
		}
		const done = await this.#ask('running', content, async (engine, control) => {
			const [{ askAnswer }, { askAnswerFacts }] = await Promise.all([
				import('$lib/queries/analyst/answer'),
				import('$lib/queries/analyst/answer-facts')
			]);
			const since = performance.now();
			const answer = await askAnswer(engine, statement, control);
			const ms = performance.now() - since;
			return { statement, content, answer, facts: await askAnswerFacts(engine, answer), ms };
		});
		this.answered = done;
	}

	/** The whole answer to a statement as a file; null where it was stopped or failed. */
	write({ statement, content }: Answered, kind: CsvKind): Promise<Blob | null> {
		if (this.isBusy) return Promise.resolve(null);
		return this.#ask('writing', content, async (engine, control) => {
			const { answerCsv } = await import('$lib/queries/analyst/answer-csv');
			return answerCsv(engine, statement, kind, control);
		});
	}

	stop(): void {
		this.#stop?.abort();
		const { state } = this;
		if (state.status === 'running' || state.status === 'writing') {
			this.state = { ...state, isStopping: true };
		}
	}

	/** Ends the copy, for a reader who leaves. */
	leave(): void {
		this.#stop?.abort();
		this.#copy.discard();
	}

	async #ask<T>(
		status: 'running' | 'writing',
		content: EngineContent,
		question: (engine: KillableEngine, control: QueryControl) => Promise<T>
	): Promise<T | null> {
		const stop = new AbortController();
		this.#stop = stop;
		const begun = performance.now();
		const deaths = { count: 0 };
		this.state = { status: 'starting', progress: null, isFilling: false };
		try {
			const done = await this.#copy.use(
				content,
				(engine) => {
					this.state = { status, since: performance.now(), isStopping: false };
					return question(engine, { signal: stop.signal });
				},
				{
					signal: stop.signal,
					onRestart: () => (deaths.count += 1),
					onProgress: (progress) => {
						this.state = { status: 'starting', progress, isFilling: progress === null };
					}
				}
			);
			this.restarts += deaths.count;
			this.state = { status: 'answered' };
			return done;
		} catch (error) {
			const isStopped = error instanceof EngineError && error.kind === 'cancelled';
			const ms = performance.now() - begun;
			this.state = isStopped ? { status: 'stopped', ms } : { status: 'failed', error };
			return null;
		}
	}
}
