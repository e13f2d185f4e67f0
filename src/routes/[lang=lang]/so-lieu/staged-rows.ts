import type { ByteSpan } from '$lib/ingest/reading/file-table';
import type { Recognition } from '$lib/ingest/reading/read-plan';
import { unlessAborted } from '$lib/store/unless-aborted';
import type { UploadFile } from './upload-file';
import type { EngineAccess } from './upload-state';

type LookedAt = Pick<UploadFile, 'file' | 'isPlainText'>;

/** Rows that are being brought in on a guess. */
interface Ahead {
	readonly recognition: Recognition;
	/** Ends what is done before the rows come. */
	readonly hurry: AbortController;
	readonly stop: AbortController;
	/** What was brought in; null where there was no guess, or it failed. */
	readonly span: Promise<ByteSpan | null>;
}

/** The rows that the engine holds of the file at hand. */
export class StagedRows {
	readonly #access: EngineAccess;
	#dropping: Promise<void> = Promise.resolve();
	#ahead: Ahead | null = null;
	/** Whether there may be rows. */
	#isPrepared = false;

	constructor(access: EngineAccess) {
		this.#access = access;
	}

	/** Starts the engine, for a file that is still to be recognised. Whoever asks it next is told of a fault. */
	start(): void {
		this.#access(() => Promise.resolve()).catch(() => undefined);
	}

	/**
	 * Makes ready for the next step while the person looks at how a file is read, and brings its rows in on
	 * the guess that it will be read so. Takes the place of what was brought in before.
	 */
	prepare(upload: LookedAt, recognition: Recognition): void {
		this.#stopAhead();
		this.#isPrepared = true;
		const [hurry, stop] = [new AbortController(), new AbortController()];
		const span = this.#bringAhead(upload, recognition, hurry.signal, stop.signal);
		this.#ahead = { recognition, hurry, stop, span };
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
		this.#ahead?.hurry.abort();
		this.#ahead?.stop.abort();
		this.#ahead = null;
	}

	async #take(
		upload: LookedAt,
		recognition: Recognition,
		signal: AbortSignal | undefined
	): Promise<ByteSpan | null> {
		if (this.#ahead?.recognition !== recognition) this.prepare(upload, recognition);
		const ahead = this.#ahead;
		ahead?.hurry.abort();
		const span = await unlessAborted(signal, ahead?.span ?? Promise.resolve(null));
		this.#ahead = null;
		return span;
	}

	/** The reader goes over the file in a thread of its own. Never rejects. */
	async #bringAhead(
		{ file, isPlainText }: LookedAt,
		{ plan, columns }: Recognition,
		hurry: AbortSignal,
		stop: AbortSignal
	): Promise<ByteSpan | null> {
		// Else rows of the file before would be taken out late, and these with them.
		await this.#dropping;
		await this.#prime(hurry).catch(() => undefined);
		if (!isPlainText || stop.aborted) return null;
		try {
			const [{ likelySpan }, { stageAhead }] = await Promise.all([
				import('$lib/ingest/reading/likely-span'),
				import('$lib/queries/upload/stage-upload')
			]);
			const span = await likelySpan(file, plan);
			if (span === null) return null;
			const csv = { width: columns.length, delimiter: plan.delimiter };
			await this.#access((engine) => stageAhead(engine, file, span, csv, { signal: stop }));
			return span;
		} catch {
			return null;
		}
	}

	async #prime(hurry: AbortSignal): Promise<void> {
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
