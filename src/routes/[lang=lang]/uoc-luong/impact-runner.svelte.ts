import type { ImpactResult } from '$lib/analysis/impact-result';
import { SvelteMap } from 'svelte/reactivity';
import { Ended, ImpactClient } from './impact-client';

export type RunState =
	| { readonly status: 'idle' }
	/** `part` is done, from 0 to 1. */
	| { readonly status: 'running'; readonly part: number }
	| { readonly status: 'stopped' }
	| { readonly status: 'failed'; readonly reason: string };

/** What is to be estimated, and what its answer is kept under. */
export interface Run {
	readonly key: string;
	readonly start: (client: ImpactClient, onDone: (part: number) => void) => Promise<ImpactResult>;
}

/** Runs one study at a time in a worker; another one ends it. Answers are kept for the visit. */
export class ImpactRunner {
	state = $state.raw<RunState>({ status: 'idle' });
	readonly #answers = new SvelteMap<string, ImpactResult>();
	#wanted: string | null = null;
	#client: ImpactClient | null = null;

	answerTo(key: string): ImpactResult | undefined {
		return this.#answers.get(key);
	}

	/** Asks for what was not asked for. What was stopped or failed is asked for again by `retry`. */
	want(run: Run): void {
		if (this.#wanted === run.key) return;
		void this.retry(run);
	}

	async retry({ key, start }: Run): Promise<void> {
		this.#end();
		this.#wanted = key;
		if (this.#answers.has(key)) {
			this.state = { status: 'idle' };
			return;
		}
		this.state = { status: 'running', part: 0 };
		const client = new ImpactClient();
		this.#client = client;
		const onDone = (part: number) => {
			if (this.#client === client) this.state = { status: 'running', part };
		};
		try {
			this.#answers.set(key, await start(client, onDone));
			if (this.#client === client) this.state = { status: 'idle' };
		} catch (error) {
			if (error instanceof Ended || this.#client !== client) return;
			this.state = {
				status: 'failed',
				reason: error instanceof Error ? error.message : String(error)
			};
		} finally {
			if (this.#client === client) this.#end();
		}
	}

	/** Nothing is asked for: what was built stands. */
	rest(): void {
		this.#end();
		this.#wanted = null;
		this.state = { status: 'idle' };
	}

	stop(): void {
		this.#end();
		this.state = { status: 'stopped' };
	}

	#end(): void {
		this.#client?.end();
		this.#client = null;
	}
}
