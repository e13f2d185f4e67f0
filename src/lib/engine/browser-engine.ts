import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { rowsOf } from './arrow-rows';
import { createTableSql } from './create-table';
import { EngineError, type QueryEngine } from './query-engine';
import { statementsOf } from './script';
import { ENGINE_CONFIG, ENGINE_SETTINGS, WASM_BYTES } from './settings';

/** Bytes of the engine that have arrived, of all. */
export interface StartProgress {
	readonly loaded: number;
	readonly total: number;
}

/**
 * Starts DuckDB in a worker from the app's own origin. Only the `eh` build is shipped: every
 * supported browser has WebAssembly exceptions.
 *
 * @throws EngineError of kind `start` when a file does not arrive, does not compile, or the worker dies.
 */
export async function startBrowserEngine(
	onProgress: (progress: StartProgress) => void
): Promise<QueryEngine> {
	await fetchWasm(onProgress);
	const worker = new Worker(workerAddress);
	const died = new Promise<never>((_, reject) => {
		worker.addEventListener('error', (event) => {
			reject(new EngineError('start', event.message || 'worker failed'));
		});
	});
	const database = new AsyncDuckDB(new VoidLogger(), worker);
	try {
		await Promise.race([died, database.instantiate(wasmAddress)]);
		await database.open(ENGINE_CONFIG);
	} catch (error) {
		worker.terminate();
		throw error instanceof EngineError ? error : new EngineError('start', messageOf(error));
	}
	return connect(database, worker);
}

/**
 * Brings the module into the browser's cache. The worker would fetch it too, but when that fails it
 * neither answers nor dies; here a failure is an error, and the bytes can be counted.
 */
async function fetchWasm(onProgress: (progress: StartProgress) => void): Promise<void> {
	try {
		const response = await fetch(wasmAddress);
		if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
		const reader = response.body.getReader();
		let loaded = 0;
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			loaded += part.value.byteLength;
			onProgress({ loaded, total: WASM_BYTES });
		}
	} catch (error) {
		throw new EngineError('start', messageOf(error), { cause: error });
	}
}

async function connect(database: AsyncDuckDB, worker: Worker): Promise<QueryEngine> {
	const connection = await database.connect();
	for (const setting of ENGINE_SETTINGS) await connection.query(setting);
	const attempt = async <T>(action: () => Promise<T>): Promise<T> => {
		try {
			return await action();
		} catch (error) {
			throw new EngineError('query', messageOf(error), { cause: error });
		}
	};

	return {
		version: `DuckDB ${await database.getVersion()}`,
		query: (sql, parameters = []) =>
			attempt(async () => {
				if (parameters.length === 0) return rowsOf(await connection.query(sql));
				const statement = await connection.prepare(sql);
				try {
					return rowsOf(await statement.query(...parameters));
				} finally {
					await statement.close();
				}
			}),
		run: (script) =>
			attempt(async () => {
				for (const statement of statementsOf(script)) await connection.query(statement);
			}),
		load: (sources) =>
			attempt(async () => {
				for (const source of sources) {
					for (const file of source.files) await database.registerFileText(file.name, file.text);
					await connection.query(createTableSql(source));
					await database.dropFiles(source.files.map((file) => file.name));
				}
			}),
		close: async () => {
			await connection.close();
			await database.terminate();
			worker.terminate();
		}
	};
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
