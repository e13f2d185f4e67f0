import { proxy } from 'comlink';
import type { RecogniseOptions } from '$lib/ingest/reading/read-control';
import type { ReadPlan } from '$lib/ingest/reading/read-plan';
import type { FileReader, OnBytes, OpenedFile, ReadOut, Recognised } from './reader-worker';
import { WorkerRemote } from './worker-remote';

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
	readonly #worker = new WorkerRemote<FileReader>(
		new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' }),
		(message) => new ReaderError('died', message)
	);

	get isOver(): boolean {
		return this.#worker.isOver;
	}

	open(file: File, most: number): Promise<OpenedFile> {
		return this.#worker.unlessOver<OpenedFile>(this.#worker.remote.open(file, most));
	}

	recognise(sheet: string | null, options: RecogniseOptions): Promise<Recognised> {
		return this.#worker.unlessOver<Recognised>(this.#worker.remote.recognise(sheet, options));
	}

	read(sheet: string | null, plan: ReadPlan, onBytes: OnBytes): Promise<ReadOut> {
		return this.#worker.unlessOver<ReadOut>(this.#worker.remote.read(sheet, plan, proxy(onBytes)));
	}

	/** Stops whatever is being read, at once. */
	end(): void {
		this.#worker.end(new ReaderError('ended', 'ended'));
	}
}
