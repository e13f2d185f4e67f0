import type { AskControl } from '$lib/engine/engine-session.svelte';
import type { UploadControl } from '$lib/queries/upload/upload-control';
import type { Busy, BusyWith } from './upload-state';

/** The one thing that runs: how far it is, how it is stopped, and how it failed. */
export class Running {
	busy = $state.raw<Busy | null>(null);
	fault = $state.raw<unknown>(null);
	/** The person stopped what ran last. */
	isStopped = $state(false);
	#stop = new AbortController();
	#last: { readonly what: BusyWith; readonly action: () => Promise<void> } | null = null;
	#ended: Promise<void> = Promise.resolve();

	/** Runs an action unless another runs; a failure is kept in `fault`. */
	run(what: BusyWith, action: () => Promise<void>): Promise<void> {
		if (this.busy === null) {
			this.#last = { what, action };
			this.#ended = this.#run(what, action);
		}
		return this.#ended;
	}

	/** Runs what failed last once more. */
	again(): void {
		if (this.#last) void this.run(this.#last.what, this.#last.action);
	}

	/** Settles when nothing is being kept: at once, but for a commit that a person asked for. */
	async untilKept(): Promise<void> {
		if (this.busy?.what === 'committing') await this.#ended;
	}

	async #run(what: BusyWith, action: () => Promise<void>): Promise<void> {
		this.#stop = new AbortController();
		const { signal } = this.#stop;
		this.settle();
		this.report(what, null);
		try {
			await action();
		} catch (error) {
			if (signal.aborted) this.isStopped = true;
			else this.fault = error;
		} finally {
			this.busy = null;
			performance.mark('upload waiting');
		}
	}

	/** Each step leaves a mark, from which the benchmark tells how long it took. */
	report(what: BusyWith, share: number | null): void {
		if (this.busy?.what !== what) performance.mark(`upload ${what}`);
		this.busy = { what, share };
	}

	/** Bytes are reported in a task of their own, which may come when the next thing runs already. */
	onBytes(what: BusyWith): (done: number, of: number) => void {
		return (done, of) => {
			if (this.busy?.what === what) this.report(what, of > 0 ? done / of : null);
		};
	}

	get control(): UploadControl {
		return {
			signal: this.#stop.signal,
			onProgress: (_, share) => {
				if (this.busy) this.report(this.busy.what, share);
			}
		};
	}

	/** How the engine is stopped where it does not hear of it. */
	get stopping(): AskControl {
		return { signal: this.#stop.signal };
	}

	stop(): void {
		this.#stop.abort();
	}

	/** Forgets how the last thing ended. */
	settle(): void {
		this.fault = null;
		this.isStopped = false;
	}
}
