import { proxy } from 'comlink';
import type { ImpactRow } from '$lib/analysis/impact-panel';
import type { ImpactResult } from '$lib/analysis/impact-result';
import type { StudyQuestion } from '$lib/analysis/impact-study';
import { WorkerRemote } from '$lib/store/worker-remote';
import { SvelteMap } from 'svelte/reactivity';
import type { Estimator } from './impact-worker';

export type RunState =
	| { readonly status: 'idle' }
	/** `part` is done, from 0 to 1. */
	| { readonly status: 'running'; readonly part: number }
	| { readonly status: 'stopped' }
	| { readonly status: 'failed'; readonly reason: string };

/** What is to be estimated, and what its answer is kept under. */
export interface Run {
	readonly key: string;
	readonly rows: readonly ImpactRow[];
	readonly question: StudyQuestion;
}

class Ended extends Error {}

/** Runs one study at a time in a worker; another one ends it. Answers are kept for the visit. */
export class ImpactRunner {
	state = $state.raw<RunState>({ status: 'idle' });
	readonly #answers = new SvelteMap<string, ImpactResult>();
	#wanted: string | null = null;
	#worker: WorkerRemote<Estimator> | null = null;

	answerTo(key: string): ImpactResult | undefined {
		return this.#answers.get(key);
	}

	/** Asks for what was not asked for. What was stopped or failed is asked for again by `retry`. */
	want(run: Run): void {
		if (this.#wanted === run.key) return;
		void this.retry(run);
	}

	async retry({ key, rows, question }: Run): Promise<void> {
		this.#end();
		this.#wanted = key;
		if (this.#answers.has(key)) {
			this.state = { status: 'idle' };
			return;
		}
		this.state = { status: 'running', part: 0 };
		const worker = new WorkerRemote<Estimator>(
			new Worker(new URL('./impact-worker.ts', import.meta.url), { type: 'module' }),
			(message) => new Error(message)
		);
		this.#worker = worker;
		const onDone = (part: number) => {
			if (this.#worker === worker) this.state = { status: 'running', part };
		};
		try {
			const call = worker.remote.estimate(rows.map(plain), question, proxy(onDone));
			const result = await worker.unlessOver<ImpactResult>(call);
			this.#answers.set(key, result);
			if (this.#worker === worker) this.state = { status: 'idle' };
		} catch (error) {
			if (error instanceof Ended || this.#worker !== worker) return;
			this.state = {
				status: 'failed',
				reason: error instanceof Error ? error.message : String(error)
			};
		} finally {
			if (this.#worker === worker) this.#end();
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
		this.#worker?.end(new Ended());
		this.#worker = null;
	}
}

/** What the estimate needs of a row: a row of the page has some sixty fields, and all would be copied. */
function plain(row: ImpactRow): ImpactRow {
	return {
		area_code: row.area_code,
		year: row.year,
		state: row.state,
		score: row.score,
		score_change: row.score_change,
		missing_reason: row.missing_reason,
		comparability: row.comparability,
		stretch: row.stretch,
		scale_min: row.scale_min,
		scale_max: row.scale_max,
		source_id: row.source_id
	};
}
