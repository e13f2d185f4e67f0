import type { ByteSpan } from '$lib/ingest/reading/file-table';
import type { Recognition } from '$lib/ingest/reading/read-plan';
import { unlessAborted } from '$lib/store/unless-aborted';
import type { UploadFile } from './upload-file';
import type { EngineAccess } from './upload-state';

type LookedAt = Pick<UploadFile, 'file' | 'isPlainText'>;

/** Rows that are being brought in on a guess. */
interface Ahead {
	readonly recognition: Recognition;
	readonly stop: AbortController;
	/** What was brought in; null where there was no guess, or it failed. */
	readonly span: Promise<ByteSpan | null>;
}

/** The rows that the engine holds of the file at hand. */
export class StagedRows {
	readonly #access: EngineAccess;
	#dropping: Promise<void> = Promise.resolve();
	/** Settles when the engine is ready for rows; never rejects. */
	#priming: Promise<void> = Promise.resolve();
	/** Ends what makes it ready. */
	#hurry = new AbortController();
	#ahead: Ahead | null = null;
	/** Whether there may be rows. */
	#isPrepared = false;

	constructor(access: EngineAccess) {
		this.#access = access;
	}

	/**
	 * Starts the engine and makes it ready, for a file that is still to be chosen or recognised. Whoever
	 * asks it next is told of a fault.
	 */
	start(): void {
		if (this.#hurry.signal.aborted) this.#hurry = new AbortController();
		this.#priming = this.#prime(this.#hurry.signal).catch(() => undefined);
	}

	/**
	 * Brings in the rows of a file, while the person looks at how it is read, on the guess that it will be
	 * read so. Takes the place of what was brought in before.
	 */
	prepare(upload: LookedAt, recognition: Recognition): void {
		this.#stopAhead();
		this.#isPrepared = true;
		const stop = new AbortController();
		const span = this.#bringAhead(upload, recognition, stop.signal);
		this.#ahead = { recognition, stop, span };
	}

	/**
	 * What was brought in of a file that is read so; null where the rows have to come when they have been
	 * read. Once: rows that were worked on are not those of the file any more.
	 */
	takeAhead(
		upload: LookedAt,
		recognition: Recognition,
		signal: AbortSignal | undefined
	): Promise<ByteSpan | null> {
		const taken = this.#take(upload, recognition, signal);
		// The reader may fail first.
		taken.catch(() => undefined);
		return taken;
	}

	/** Takes them out: those of a large file take room that the next one needs. */
	drop(): void {
		this.#stopAhead();
		if (this.#isPrepared) this.#dropping = this.#drop();
		this.#isPrepared = false;
	}

	#stopAhead(): void {
		this.#ahead?.stop.abort();
		this.#ahead = null;
	}

	async #take(
		upload: LookedAt,
		recognition: Recognition,
		signal: AbortSignal | undefined
	): Promise<ByteSpan | null> {
		if (this.#ahead?.recognition !== recognition) this.prepare(upload, recognition);
		this.#hurry.abort();
		const span = await unlessAborted(signal, this.#ahead?.span ?? Promise.resolve(null));
		this.#ahead = null;
		return span;
	}

	/** The reader goes over the file in a thread of its own. Never rejects. */
	async #bringAhead(
		{ file, isPlainText }: LookedAt,
		{ plan, columns }: Recognition,
		stop: AbortSignal
	): Promise<ByteSpan | null> {
		// Else rows of the file before would be taken out late, and these with them.
		await this.#dropping;
		if (!isPlainText) return null;
		try {
			const [{ likelySpan }, { stageAhead }] = await Promise.all([
				import('$lib/ingest/reading/likely-span'),
				import('$lib/queries/upload/stage-upload')
			]);
			const [span] = await Promise.all([likelySpan(file, plan), this.#priming]);
			if (span === null || stop.aborted) return null;
			const csv = { width: columns.length, delimiter: plan.delimiter };
			await this.#access((engine) => stageAhead(engine, file, span, csv, { signal: stop }));
			return span;
		} catch {
			return null;
		}
	}

	async #prime(hurry: AbortSignal): Promise<void> {
		// The engine starts meanwhile.
		await this.#access(() => Promise.resolve());
		await this.#dropping;
		const [{ primeEngine }] = await Promise.all([
			import('$lib/queries/upload/prime-engine'),
			import('./make-draft')
		]);
		await this.#access((engine) => primeEngine(engine, { signal: hurry }));
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
