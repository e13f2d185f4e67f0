import { wrap, type Remote } from 'comlink';

/** Calls to a worker, which fail when it dies or is ended: Comlink's own would never settle. */
export class WorkerRemote<T> {
	readonly #worker: Worker;
	readonly #over: Promise<never>;
	readonly remote: Remote<T>;
	/** Ends the worker, and what it is asked for fails so. */
	readonly end: (reason: Error) => void;
	/** Whether it has died or was ended. */
	isOver = false;

	/** `died` makes the error of a worker that dies. */
	constructor(worker: Worker, died: (message: string) => Error) {
		this.#worker = worker;
		this.remote = wrap<T>(worker);
		let fail: (reason: Error) => void = () => undefined;
		this.#over = new Promise<never>((_, reject) => {
			fail = reject;
		});
		this.#over.catch(() => {
			this.isOver = true;
		});
		worker.addEventListener('error', (event) => {
			fail(died(event.message || 'worker failed'));
		});
		this.end = (reason) => {
			fail(reason);
			this.#worker.terminate();
		};
	}

	unlessOver<R>(call: Promise<R>): Promise<R> {
		return Promise.race([call, this.#over]);
	}
}
