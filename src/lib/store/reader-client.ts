import { proxy, wrap, type Remote } from 'comlink';
import type { RecogniseOptions } from '$lib/ingest/reading/read-control';
import type { ReadPlan } from '$lib/ingest/reading/read-plan';
import type { FileReader, OnBytes, OpenedFile, ReadOut, Recognised } from './reader-worker';

/** The reading stopped: its worker died, or was ended. The file itself is untouched. */
export class ReaderError extends Error {
	override readonly name = 'ReaderError';

	constructor(
		readonly kind: 'died' | 'ended',
		message: string,
		options?: ErrorOptions
	) {
		super(message, options);
	}
}

/** Reads one file in a worker of its own. */
export class ReaderClient {
	readonly #worker: Worker;
	readonly #remote: Remote<FileReader>;
	/** Rejects when the worker dies or is ended: calls that are under way would never settle. */
	readonly #over: Promise<never>;
	#end: (error: ReaderError) => void = () => undefined;

	constructor() {
		this.#worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
		this.#remote = wrap<FileReader>(this.#worker);
		this.#over = new Promise<never>((_, reject) => {
			this.#end = reject;
			this.#worker.addEventListener('error', (event) => {
				reject(new ReaderError('died', event.message || 'worker failed'));
			});
		});
		this.#over.catch(() => undefined);
	}

	open(file: File, most: number): Promise<OpenedFile> {
		return this.#unlessOver<OpenedFile>(this.#remote.open(file, most));
	}

	recognise(sheet: string | null, options: RecogniseOptions): Promise<Recognised> {
		return this.#unlessOver<Recognised>(this.#remote.recognise(sheet, options));
	}

	read(sheet: string | null, plan: ReadPlan, onBytes: OnBytes): Promise<ReadOut> {
		return this.#unlessOver<ReadOut>(this.#remote.read(sheet, plan, proxy(onBytes)));
	}

	hash(file: Blob, onBytes: OnBytes): Promise<string> {
		return this.#unlessOver(this.#remote.hash(file, proxy(onBytes)));
	}

	/** Stops whatever is being read, at once. */
	end(): void {
		this.#end(new ReaderError('ended', 'ended'));
		this.#worker.terminate();
	}

	#unlessOver<T>(call: Promise<T>): Promise<T> {
		return Promise.race([call, this.#over]);
	}
}
