import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import duckdbAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import { integersOf, rowsOf, textBytesOf } from './arrow-rows';
import { askCancellably, inBatches } from './cancellable-query';
import { stopIfCancelled } from './cancellation';
import { createTableSql } from './create-table';
import { deviceMemory } from './device-memory';
import workerAddress from './duckdb.worker.js?url&no-inline';
import { engineErrorOf } from './failure-kind';
import { EngineLife } from './engine-life';
import { EngineError, type KillableEngine, type QueryControl } from './query-engine';
import { statementsOf } from './script';
import { deviceSettings, ENGINE_CONFIG, WASM_BYTES } from './settings';
import { newlineOf, textTableSql } from './text-table';

/** Bytes of the engine that have arrived, of all. */
export interface StartProgress {
	readonly loaded: number;
	readonly total: number;
}

/** So long an idle worker may take to answer, where nothing else tells that it is gone. */
const ANSWERS_WITHIN_MS = 10_000;

/**
 * Starts DuckDB in a worker from the app's own origin. Only the `eh` build is shipped: every
 * supported browser has WebAssembly exceptions. `settings` are said to it right after connecting.
 *
 * @throws EngineError of kind `start` when a file does not arrive or does not compile, `died` when the
 * worker ends on the way.
 */
export async function startBrowserEngine(
	onProgress: (progress: StartProgress) => void,
	settings: readonly string[] = deviceSettings(deviceMemory())
): Promise<KillableEngine> {
	await fetchWasm(onProgress);
	const life = new EngineLife();
	// Whole: the worker would look for a relative address beside itself.
	const script = new URL(duckdbAddress, location.href).href;
	const worker = new Worker(workerAddress, { name: `${script} ${life.lock}`.trim() });
	life.watch(worker);
	const database = new AsyncDuckDB(new VoidLogger(), worker);
	try {
		return await life.during(async () => {
			await database.instantiate(wasmAddress);
			await database.open(ENGINE_CONFIG);
			life.isStarted = true;
			return connect(database, worker, life, settings);
		});
	} catch (error) {
		worker.terminate();
		throw error instanceof EngineError ? error : new EngineError('start', messageOf(error));
	}
}

/**
 * Brings the module into the browser's cache. The worker would fetch it too, but when that fails it
 * neither answers nor dies; here a failure is an error, and the bytes can be counted.
 */
async function fetchWasm(onProgress: (progress: StartProgress) => void): Promise<void> {
	try {
		let response = await fetch(wasmAddress);
		let total = WASM_BYTES;
		if (response.status === 404) {
			// A host that takes no file so large has its packed copy, which the worker unpacks.
			response = await fetch(`${wasmAddress}.gz`);
			total = Number(response.headers.get('Content-Length') ?? WASM_BYTES);
		}
		if (!response.ok || !response.body) throw new Error(`HTTP ${response.status}`);
		const reader = response.body.getReader();
		let loaded = 0;
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			loaded += part.value.byteLength;
			onProgress({ loaded, total });
		}
	} catch (error) {
		throw new EngineError('start', messageOf(error), { cause: error });
	}
}

async function connect(
	database: AsyncDuckDB,
	worker: Worker,
	life: EngineLife,
	settings: readonly string[]
): Promise<KillableEngine> {
	const connection = await database.connect();
	for (const setting of settings) await connection.query(setting);
	const kill = (reason: EngineError): void => {
		life.end(reason);
		worker.terminate();
	};
	let last: Promise<unknown> = Promise.resolve();
	// One after the other: a statement that is run in steps must not meet another on its connection.
	const inTurn = <T>(action: () => Promise<T>): Promise<T> => {
		const asked = async () => {
			if (life.lock === '') await answersSoon(database);
			return action();
		};
		const turn = last
			.then(() => life.during(asked))
			.catch((error: unknown) => {
				const failure = engineErrorOf(error);
				// What a broken module answers later may be wrong.
				if (failure.kind === 'died') kill(failure);
				throw failure;
			});
		last = turn.catch(() => undefined);
		return turn;
	};
	const perform = async (statement: string, control: QueryControl | undefined): Promise<void> => {
		stopIfCancelled(control);
		if (control?.signal === undefined) await connection.query(statement);
		else await askCancellably(connection, statement, control.signal);
	};

	return {
		version: `DuckDB ${await database.getVersion()}`,
		query: (sql, parameters = [], control) =>
			inTurn(async () => {
				stopIfCancelled(control);
				if (parameters.length === 0) {
					if (control?.signal === undefined) return rowsOf(await connection.query(sql));
					return (await askCancellably(connection, sql, control.signal)).flatMap(rowsOf);
				}
				const statement = await connection.prepare(sql);
				try {
					return rowsOf(await statement.query(...parameters));
				} finally {
					await statement.close();
				}
			}),
		integers: (sql, control) =>
			inTurn(async () => {
				stopIfCancelled(control);
				return integersOf(await connection.query(sql));
			}),
		run: (script, control) =>
			inTurn(async () => {
				for (const statement of statementsOf(script)) await perform(statement, control);
			}),
		load: (sources) =>
			inTurn(async () => {
				for (const source of sources) {
					for (const file of source.files) await database.registerFileText(file.name, file.text);
					await connection.query(createTableSql(source));
					await database.dropFiles(source.files.map((file) => file.name));
				}
			}),
		loadText: (table, columnCount, csv, control) =>
			inTurn(async () => {
				const body = new Blob([...csv.parts]);
				const file = `${table}.csv`;
				const newline = await newlineOf(body);
				const protocol = DuckDBDataProtocol.BROWSER_FILEREADER;
				await database.registerFileHandle(file, body, protocol, true);
				try {
					const read = { file, newline, bytes: body.size, delimiter: csv.delimiter };
					await perform(textTableSql(table, columnCount, read), control);
				} finally {
					await database.dropFile(file);
				}
			}),
		exportText: (sql, onPiece, control) =>
			inTurn(async () => {
				stopIfCancelled(control);
				const step = { signal: control?.signal, isStreamed: true };
				await inBatches(connection, sql, step, async (batch) => {
					for (const piece of textBytesOf(batch)) await onPiece(piece);
				});
			}),
		close: async () => {
			try {
				await life.during(() => connection.close());
			} finally {
				kill(new EngineError('died', 'closed'));
			}
		},
		kill: () => {
			kill(new EngineError('died', 'ended'));
		}
	};
}

/** @throws EngineError of kind `died` where it does not. */
async function answersSoon(database: AsyncDuckDB): Promise<void> {
	let clock: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		clock = setTimeout(() => {
			reject(new EngineError('died', 'the worker does not answer'));
		}, ANSWERS_WITHIN_MS);
	});
	try {
		await Promise.race([database.ping(), late]);
	} finally {
		clearTimeout(clock);
	}
}

function messageOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
