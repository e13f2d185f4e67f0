import { EngineError } from './query-engine';

/** How often it is looked whether a new worker holds its lock yet, and for how long, in milliseconds. */
const LOOK_MS = 50;
const LOCKED_WITHIN_MS = 60_000;

/**
 * Whether a worker still lives. A browser that ends one tells nobody: what it was asked is never answered.
 * So the worker holds a lock for as long as it lives, which the page is given when it is gone. On plain
 * http there are no locks; then only the worker's own errors tell, and what is asked between questions.
 */
export class EngineLife {
	/** Name of the lock that the worker shall hold; empty where there are none. */
	readonly lock: string;
	/** False while it starts: an error then is a file that did not come, or was none. */
	isStarted = false;
	readonly #locks: LockManager | null;
	#over: EngineError | null = null;
	readonly #end = new AbortController();

	constructor(locks: LockManager | null = locksHere()) {
		this.lock =
			locks === null ? '' : `nhip-engine-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
		this.#locks = locks;
	}

	/** Hears of the worker's end from now on. */
	watch(worker: Pick<Worker, 'addEventListener'>): void {
		worker.addEventListener('error', (event) => {
			const message = event.message || 'worker failed';
			this.end(new EngineError(this.isStarted ? 'died' : 'start', message));
		});
		if (this.#locks) void this.#awaitLock(this.#locks);
	}

	/** What is under way fails with this, and whatever is begun later. */
	end(reason: EngineError): void {
		if (this.#over) return;
		this.#over = reason;
		this.#end.abort(reason);
	}

	/** The outcome of some work, unless the worker's end comes first. @throws EngineError */
	during<T>(work: () => Promise<T>): Promise<T> {
		if (this.#over) return Promise.reject(this.#over);
		const { signal } = this.#end;
		return new Promise<T>((resolve, reject) => {
			const fail = () => {
				reject(signal.reason as EngineError);
			};
			signal.addEventListener('abort', fail, { once: true });
			work()
				.then(resolve, reject)
				.finally(() => {
					signal.removeEventListener('abort', fail);
				});
		});
	}

	async #awaitLock(locks: LockManager): Promise<void> {
		// Asked for before the worker has it, it would be the page's and say nothing.
		const until = performance.now() + LOCKED_WITHIN_MS;
		while (!(await this.#isHeld(locks))) {
			if (this.#over) return;
			if (performance.now() > until) {
				this.end(new EngineError('died', 'the worker did not start'));
				return;
			}
			await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
		}
		// Given up with the page's own end of the worker: a lock that is waited for is kept by the browser.
		await locks
			.request(this.lock, { signal: this.#end.signal }, () => {
				this.end(new EngineError('died', 'the worker is gone'));
			})
			.catch(() => undefined);
	}

	async #isHeld(locks: LockManager): Promise<boolean> {
		const { held = [] } = await locks.query();
		return held.some(({ name }) => name === this.lock);
	}
}

function locksHere(): LockManager | null {
	return (navigator as { readonly locks?: LockManager }).locks ?? null;
}
