import { RECORD_ALONE, type EngineContent } from './engine-content';
import type { StartProgress } from './browser-engine';
import { stopIfCancelled } from './cancellation';
import { isDeath } from './engine-death';
import {
	EngineError,
	type KillableEngine,
	type QueryEngine,
	type TableSource
} from './query-engine';
import { cancelled, NotStopped, stoppable } from './stoppable';

export type EngineState =
	| { readonly status: 'idle' }
	| {
			readonly status: 'loading';
			readonly step: 'engine' | 'data' | 'tables';
			/** From 0 to 1; null where the size is not known. */
			readonly progress: number | null;
	  }
	| { readonly status: 'ready'; readonly engine: QueryEngine }
	| { readonly status: 'failed'; readonly message: string };

/** An engine that a session can end while it works; one without a worker cannot be ended so. */
export type SessionEngine = QueryEngine & Partial<Pick<KillableEngine, 'kill'>>;

/** Where a session takes its engine and its data from. */
export interface EngineParts {
	start(onProgress: (progress: StartProgress) => void): Promise<SessionEngine>;
	sources(): Promise<TableSource[]>;
	/** Makes the derived tables that the questions ask. */
	prepare(engine: QueryEngine): Promise<void>;
}

export interface AskControl {
	/** Stops the question. One that does not hear of it in time is stopped with the engine. */
	readonly signal?: AbortSignal | undefined;
	/** False where what was begun must not be begun again: then the death of the engine is told at once. */
	readonly isRepeatable?: boolean;
}

/** How long a question may take to hear that it is stopped, in milliseconds: a new engine takes as long. */
export const STOP_GRACE_MS = 3000;

/** The making of an engine, or of its tables. */
interface Opening {
	engine: SessionEngine | null;
	isGivenUp: boolean;
}

/**
 * The engine of a tab: started when it is first asked for, with the published record in it. Whatever is
 * asked of it waits its turn, so that no tables change under a question. A question must not ask the
 * session again. Where the engine dies, another one is started with the same tables, and the question is
 * asked once more.
 */
export class EngineSession {
	state = $state.raw<EngineState>({ status: 'idle' });
	/** How often an engine died and another took its place. */
	restarts = $state(0);
	/** The content that was asked for last. */
	#wanted: EngineContent = RECORD_ALONE;
	/** The running engine and what its tables hold. */
	#held: { readonly engine: SessionEngine; readonly key: string | null } | null = null;
	#hasDied = false;
	#queue: Promise<unknown> = Promise.resolve();
	#calls = 0;
	#failure: { readonly key: string; readonly calls: number; readonly error: EngineError } | null =
		null;
	readonly #parts: EngineParts;

	constructor(parts: EngineParts) {
		this.#parts = parts;
	}

	/**
	 * The engine with its tables: the record, and what `reload` or `use` last laid over it. After a
	 * failure the next call tries again.
	 *
	 * @throws EngineError of kind `start` when the engine, the data or the tables do not come about, `died`
	 * when it died twice.
	 */
	ready(): Promise<QueryEngine> {
		return this.use(this.#wanted, (engine) => Promise.resolve(engine));
	}

	/**
	 * The engine with the record and `content`. The running engine is kept and its tables are made anew;
	 * where they hold that content already nothing is done, and callers at the same time share one
	 * rebuild. A failure is told in `state`, and the next call tries again.
	 *
	 * @throws EngineError as `ready`.
	 */
	reload(content: EngineContent): Promise<QueryEngine> {
		return this.use(content, (engine) => Promise.resolve(engine));
	}

	/**
	 * Asks the engine with `content`; its tables stay as they are until the answer is there.
	 *
	 * @throws EngineError of kind `start`, `cancelled`, `died`, or what the question throws.
	 */
	use<T>(
		content: EngineContent,
		question: (engine: QueryEngine) => Promise<T>,
		control: AskControl = {}
	): Promise<T> {
		this.#wanted = content;
		this.#calls += 1;
		const call = this.#calls;
		return this.#inTurn(async () => {
			stopIfCancelled(control);
			const failed = this.#failure;
			if (failed && failed.key === content.key && failed.calls >= call) throw failed.error;
			try {
				return await this.#ask(content, question, control);
			} catch (error) {
				if (!isDeath(error) || control.isRepeatable === false) throw error;
				stopIfCancelled(control);
				return await this.#ask(content, question, control);
			}
		});
	}

	close(): Promise<void> {
		return this.#inTurn(async () => {
			const held = this.#held;
			this.#held = null;
			this.state = { status: 'idle' };
			await held?.engine.close();
		});
	}

	#inTurn<T>(work: () => Promise<T>): Promise<T> {
		const turn = this.#queue.then(work);
		this.#queue = turn.catch(() => undefined);
		return turn;
	}

	async #ask<T>(
		content: EngineContent,
		question: (engine: QueryEngine) => Promise<T>,
		{ signal }: AskControl
	): Promise<T> {
		const opening: Opening = { engine: this.#held?.engine ?? null, isGivenUp: false };
		try {
			const isHeld = this.#held?.key === content.key;
			if (!isHeld) await stoppable(this.#open(content, opening), signal, 0);
			const engine = this.#held?.engine;
			if (!engine) throw new EngineError('start', 'no engine');
			return await stoppable(question(engine), signal, STOP_GRACE_MS);
		} catch (error) {
			if (error instanceof NotStopped) {
				opening.isGivenUp = true;
				this.#bury({ status: 'idle' });
				throw cancelled(error);
			}
			if (isDeath(error)) {
				this.#hasDied = true;
				this.#bury({ status: 'failed', message: error instanceof Error ? error.message : '' });
			}
			throw error;
		}
	}

	/** Ends the engine, if it has not ended, and keeps nothing of it. */
	#bury(state: EngineState): void {
		this.#held?.engine.kill?.();
		this.#held = null;
		this.state = state;
	}

	async #open(content: EngineContent, opening: Opening): Promise<void> {
		const tell = (state: EngineState) => {
			if (!opening.isGivenUp) this.state = state;
		};
		try {
			opening.engine ??= await this.#start(tell);
			const { engine } = opening;
			this.#hold(engine, null, opening);
			tell({ status: 'loading', step: 'data', progress: null });
			await engine.load(await this.#parts.sources());
			await content.lay(engine);
			tell({ status: 'loading', step: 'tables', progress: null });
			await this.#parts.prepare(engine);
			this.#hold(engine, content.key, opening);
			this.#failure = null;
			if (this.#hasDied) this.restarts += 1;
			this.#hasDied = false;
			tell({ status: 'ready', engine });
		} catch (cause) {
			if (opening.isGivenUp) throw cause;
			const message = cause instanceof Error ? cause.message : String(cause);
			const kind = isDeath(cause) ? 'died' : 'start';
			const error =
				cause instanceof EngineError ? cause : new EngineError(kind, message, { cause });
			this.#failure = { key: content.key, calls: this.#calls, error };
			tell({ status: 'failed', message });
			// Half-made tables answer wrongly: nobody shall ask them.
			const broken = this.#held;
			this.#held = null;
			await broken?.engine.close().catch(() => undefined);
			throw error;
		}
	}

	/** Ends an engine that comes when nobody waits for it any more. */
	#hold(engine: SessionEngine, key: string | null, { isGivenUp }: Opening): void {
		if (isGivenUp) {
			engine.kill?.();
			throw cancelled();
		}
		this.#held = { engine, key };
	}

	#start(tell: (state: EngineState) => void): Promise<SessionEngine> {
		tell({ status: 'loading', step: 'engine', progress: null });
		return this.#parts.start(({ loaded, total }) => {
			// The length that a server tells is of the compressed file, what arrives is not compressed.
			const progress = total > 0 && loaded <= total ? loaded / total : null;
			tell({ status: 'loading', step: 'engine', progress });
		});
	}
}

let shared: EngineSession | undefined;

/**
 * The one session of a tab. `prepare` is taken from the first caller. Everything heavy is imported
 * when the engine is first asked for, so that a page which never asks carries none of it.
 */
export function sharedEngineSession(prepare: EngineParts['prepare']): EngineSession {
	shared ??= new EngineSession({
		start: async (onProgress) => (await import('./browser-engine')).startBrowserEngine(onProgress),
		sources: async () => {
			const [{ packageSources }, { fetchPackageText }] = await Promise.all([
				import('./package-tables'),
				import('./package-files')
			]);
			return packageSources(fetchPackageText);
		},
		prepare
	});
	return shared;
}
