import { RECORD_ALONE } from '$lib/engine/engine-content';
import type { EngineState } from '$lib/engine/engine-session.svelte';
import type { QueryEngine } from '$lib/engine/query-engine';
import { compareAnswers, type Comparison } from '$lib/queries/compare-answers';
import { sharedLocalData } from './local-data.svelte';

export type RecheckOutcome =
	| { readonly status: 'none' }
	| { readonly status: 'asking' }
	| { readonly status: 'done'; readonly comparison: Comparison; readonly engineVersion: string }
	| { readonly status: 'failed'; readonly error: unknown }
	/** The reader did not wait for it. */
	| { readonly status: 'stopped' };

/** What a page was built with, and how to ask for it again. */
export interface Rechecked<Answer> {
	readonly built: Answer;
	readonly question: (engine: QueryEngine) => Promise<Answer>;
}

/** Asks the questions of a page again in the browser and holds the answer against the built one. */
export class Recheck<Answer> {
	outcome = $state.raw<RecheckOutcome>({ status: 'none' });
	readonly #session = sharedLocalData().session;
	#stop = new AbortController();

	get engine(): EngineState {
		return this.#session.state;
	}

	get restarts(): number {
		return this.#session.restarts;
	}

	stop(): void {
		if (this.outcome.status !== 'asking') return;
		this.#stop.abort();
		this.outcome = { status: 'stopped' };
	}

	/** The fresh answer of the record alone; null when it could not be had, with the reason in `outcome`. */
	async run({ built, question }: Rechecked<Answer>): Promise<Answer | null> {
		this.outcome = { status: 'asking' };
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		try {
			const [fresh, engineVersion] = await this.#session.use(
				RECORD_ALONE,
				async (engine) => [await question(engine), engine.version] as const,
				{ signal }
			);
			if (signal.aborted) return null;
			this.outcome = { status: 'done', comparison: compareAnswers(built, fresh), engineVersion };
			return fresh;
		} catch (error) {
			if (!signal.aborted) this.outcome = { status: 'failed', error };
			return null;
		}
	}
}
