import type { ByteSpan } from '$lib/ingest/reading/file-table';
import type { Recognition } from '$lib/ingest/reading/read-plan';
import type { UploadControl } from '$lib/queries/upload/upload-control';
import type { UploadFile } from './upload-file';
import type { EngineAccess } from './upload-state';

/** The rows that the engine holds of the file at hand. */
export class StagedRows {
	readonly #access: EngineAccess;
	#dropping: Promise<void> = Promise.resolve();
	#priming = new AbortController();

	constructor(access: EngineAccess) {
		this.#access = access;
	}

	/** Starts the engine, for a file that is still to be recognised. Whoever asks it next is told of a fault. */
	start(): void {
		this.#access(() => Promise.resolve()).catch(() => undefined);
	}

	/** Makes ready for what the next steps ask, while the person looks at how a file is read. */
	prepare(): void {
		this.#priming.abort();
		this.#priming = new AbortController();
		this.#prime(this.#priming.signal).catch(() => undefined);
	}

	/** Takes them out: those of a large file take room that the next one needs. */
	drop(): void {
		this.#dropping = this.#drop();
	}

	/**
	 * Brings the rows of a file in while the reader still goes over them: the two work in threads of their
	 * own. What was brought in; null where there is no guess, or it failed, in which case the rows come
	 * when they have been read. Never rejects.
	 */
	async bringAhead(
		{ file, isPlainText }: Pick<UploadFile, 'file' | 'isPlainText'>,
		{ plan, columns }: Pick<Recognition, 'plan' | 'columns'>,
		control: UploadControl
	): Promise<ByteSpan | null> {
		// The file itself is more urgent now.
		this.#priming.abort();
		// Else those of the file before would be taken out late, and these with them.
		await this.#dropping;
		if (!isPlainText) return null;
		try {
			const [{ likelySpan }, { stageAhead }] = await Promise.all([
				import('$lib/ingest/reading/likely-span'),
				import('$lib/queries/upload/stage-upload')
			]);
			const span = await likelySpan(file, plan);
			if (span === null) return null;
			const csv = { width: columns.length, delimiter: plan.delimiter };
			const { signal } = control;
			const silent = signal === undefined ? {} : { signal };
			await this.#access((engine) => stageAhead(engine, file, span, csv, silent));
			return span;
		} catch {
			return null;
		}
	}

	async #prime(signal: AbortSignal): Promise<void> {
		const [{ primeEngine }] = await Promise.all([
			import('$lib/queries/upload/prime-engine'),
			import('./make-draft')
		]);
		await this.#access((engine) => primeEngine(engine, { signal }));
	}

	async #drop(): Promise<void> {
		try {
			const { dropUpload } = await import('$lib/queries/upload/upload');
			await this.#access(dropUpload);
		} catch {
			// The next file takes their place in any case.
		}
	}
}
