import type { StartProgress } from './browser-engine';
import type { EngineContent } from './engine-content';
import { isDeath } from './engine-death';
import { EngineError, type KillableEngine } from './query-engine';
import { isUsableAfter } from './sql-fault';
import { cancelled, NotStopped, stoppable } from './stoppable';

/** How a copy comes about. */
export interface DisposableParts {
	start(onProgress: (progress: StartProgress) => void): Promise<KillableEngine>;
	/** Brings the record, the content and whatever people may ask into a new engine, and seals it. */
	fill(engine: KillableEngine, content: EngineContent): Promise<void>;
}

export interface DisposableControl {
	/** Stops a question, or the making of the copy. */
	readonly signal: AbortSignal;
	/** From 0 to 1 while the engine's files arrive; null while its tables are made, or where it is not known. */
	readonly onProgress: (progress: number | null) => void;
	/** A copy died, and the question is asked once more, of a new one. */
	readonly onRestart?: () => void;
}

/** How long a statement may take to hear that it is cancelled, in milliseconds. */
export const CANCEL_GRACE_MS = 1000;

/**
 * An engine for statements that nobody has checked: made when it is first asked, thrown away when one
 * of them breaks it or does not stop, and made anew for the next. No other engine knows of it.
 */
export class DisposableEngine {
	readonly #parts: DisposableParts;
	#held: { readonly engine: KillableEngine; readonly key: string } | null = null;

	constructor(parts: DisposableParts) {
		this.#parts = parts;
	}

	/**
	 * Asks a copy that holds `content`. One question at a time: a caller waits for the answer or stops it.
	 * Once the signal says so the question has a second to end by itself; then the copy is ended. Where the
	 * copy dies the question is asked of a new one, but not a third time: it may be what kills them.
	 *
	 * @throws EngineError of kind `start`, `cancelled`, `died`, or what the question throws.
	 */
	async use<T>(
		content: EngineContent,
		question: (engine: KillableEngine) => Promise<T>,
		control: DisposableControl
	): Promise<T> {
		try {
			return await this.#ask(content, question, control);
		} catch (error) {
			if (!isDeath(error) || control.signal.aborted) throw error;
			control.onRestart?.();
			return await this.#ask(content, question, control);
		}
	}

	/** Ends the copy; the next question makes a new one. */
	discard(): void {
		this.#held?.engine.kill();
		this.#held = null;
	}

	async #ask<T>(
		content: EngineContent,
		question: (engine: KillableEngine) => Promise<T>,
		control: DisposableControl
	): Promise<T> {
		const engine = await this.#copyOf(content, control);
		try {
			return await stoppable(question(engine), control.signal, CANCEL_GRACE_MS);
		} catch (error) {
			if (isStillGood(error)) throw error;
			this.discard();
			throw error instanceof NotStopped ? cancelled(error) : error;
		}
	}

	async #copyOf(
		content: EngineContent,
		{ signal, onProgress }: DisposableControl
	): Promise<KillableEngine> {
		if (signal.aborted) throw cancelled();
		if (this.#held?.key === content.key) return this.#held.engine;
		this.discard();
		const starting = this.#parts.start(({ loaded, total }) => {
			onProgress(total > 0 && loaded <= total ? loaded / total : null);
		});
		let engine: KillableEngine | null = null;
		try {
			engine = await stoppable(starting, signal, 0);
			onProgress(null);
			await stoppable(this.#parts.fill(engine, content), signal, 0);
		} catch (error) {
			if (engine) engine.kill();
			else void starting.then((late) => { late.kill(); }, () => undefined); // prettier-ignore
			if (error instanceof NotStopped) throw cancelled(error);
			if (isDeath(error)) throw error;
			const message = error instanceof Error ? error.message : String(error);
			throw new EngineError('start', message, { cause: error });
		}
		this.#held = { engine, key: content.key };
		return engine;
	}
}

function isStillGood(error: unknown): boolean {
	if (!(error instanceof EngineError)) return false;
	return error.kind === 'cancelled' || error.kind === 'shape' || isUsableAfter(error.message);
}
