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

/** The engine of a tab: started when it is first asked for, with the published record in it. */
export class EngineSession {
	state = $state.raw<EngineState>({ status: 'idle' });
	#ready: Promise<QueryEngine> | null = null;
	readonly #parts: EngineParts;

	constructor(parts: EngineParts) {
		this.#parts = parts;
	}

	/**
	 * The engine with its tables. After a failure the next call tries again.
	 *
	 * @throws EngineError of kind `start` when the engine, the data or the tables do not come about.
	 */
	ready(): Promise<QueryEngine> {
		this.#ready ??= this.#open();
		return this.#ready;
	}

	async close(): Promise<void> {
		const opened = this.#ready;
		this.#ready = null;
		this.state = { status: 'idle' };
		// An engine that did not start has nothing to close.
		const engine = await opened?.catch(() => null);
		await engine?.close();
	}

	async #open(): Promise<QueryEngine> {
		let engine: QueryEngine | undefined;
		try {
			this.state = { status: 'loading', step: 'engine', progress: null };
			engine = await this.#parts.start(({ loaded, total }) => {
				// The length that a server tells is of the compressed file, what arrives is not compressed.
				const progress = total > 0 && loaded <= total ? loaded / total : null;
				this.state = { status: 'loading', step: 'engine', progress };
			});
			this.state = { status: 'loading', step: 'data', progress: null };
			await engine.load(await this.#parts.sources());
			this.state = { status: 'loading', step: 'tables', progress: null };
			await this.#parts.prepare(engine);
			this.state = { status: 'ready', engine };
			return engine;
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			this.#ready = null;
			this.state = { status: 'failed', message };
			await engine?.close().catch(() => undefined);
			throw error instanceof EngineError
				? error
				: new EngineError('start', message, { cause: error });
		}
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
