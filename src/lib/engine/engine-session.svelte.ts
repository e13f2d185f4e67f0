import { RECORD_ALONE, type EngineContent } from './engine-content';
import { EngineError, type QueryEngine, type TableSource } from './query-engine';
import type { StartProgress } from './browser-engine';

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

/** Where a session takes its engine and its data from. */
export interface EngineParts {
	start(onProgress: (progress: StartProgress) => void): Promise<QueryEngine>;
	sources(): Promise<TableSource[]>;
	/** Makes the derived tables that the questions ask. */
	prepare(engine: QueryEngine): Promise<void>;
}

/**
 * The engine of a tab: started when it is first asked for, with the published record in it. Whatever is
 * asked of it waits its turn, so that no tables change under a question. A question must not ask the
 * session again.
 */
export class EngineSession {
	state = $state.raw<EngineState>({ status: 'idle' });
	/** The content that was asked for last. */
	#wanted: EngineContent = RECORD_ALONE;
	/** The running engine and what its tables hold. */
	#held: { readonly engine: QueryEngine; readonly key: string | null } | null = null;
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
	 * @throws EngineError of kind `start` when the engine, the data or the tables do not come about.
	 */
	ready(): Promise<QueryEngine> {
		return this.use(this.#wanted, (engine) => Promise.resolve(engine));
	}

	/**
	 * The engine with the record and `content`. The running engine is kept and its tables are made anew;
	 * where they hold that content already nothing is done, and callers at the same time share one
	 * rebuild. A failure is told in `state`, and the next call tries again.
	 *
	 * @throws EngineError of kind `start`, as `ready`.
	 */
	reload(content: EngineContent): Promise<QueryEngine> {
		return this.use(content, (engine) => Promise.resolve(engine));
	}

	/** Asks the engine with `content`; its tables stay as they are until the answer is there. */
	use<T>(content: EngineContent, question: (engine: QueryEngine) => Promise<T>): Promise<T> {
		this.#wanted = content;
		this.#calls += 1;
		const call = this.#calls;
		return this.#inTurn(async () => {
			const failed = this.#failure;
			if (failed && failed.key === content.key && failed.calls >= call) throw failed.error;
			const held = this.#held;
			return question(held?.key === content.key ? held.engine : await this.#open(content));
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

	async #open(content: EngineContent): Promise<QueryEngine> {
		try {
			const engine = this.#held?.engine ?? (await this.#start());
			this.#held = { engine, key: null };
			this.state = { status: 'loading', step: 'data', progress: null };
			await engine.load(await this.#parts.sources());
			await content.lay(engine);
			this.state = { status: 'loading', step: 'tables', progress: null };
			await this.#parts.prepare(engine);
			this.#held = { engine, key: content.key };
			this.state = { status: 'ready', engine };
			return engine;
		} catch (cause) {
			const message = cause instanceof Error ? cause.message : String(cause);
			const error =
				cause instanceof EngineError ? cause : new EngineError('start', message, { cause });
			this.#failure = { key: content.key, calls: this.#calls, error };
			this.state = { status: 'failed', message };
			// Half-made tables answer wrongly: nobody shall ask them.
			const broken = this.#held;
			this.#held = null;
			await broken?.engine.close().catch(() => undefined);
			throw error;
		}
	}

	#start(): Promise<QueryEngine> {
		this.state = { status: 'loading', step: 'engine', progress: null };
		return this.#parts.start(({ loaded, total }) => {
			// The length that a server tells is of the compressed file, what arrives is not compressed.
			const progress = total > 0 && loaded <= total ? loaded / total : null;
			this.state = { status: 'loading', step: 'engine', progress };
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
