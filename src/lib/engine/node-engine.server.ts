import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as DuckDB from '@duckdb/duckdb-wasm/blocking';
import { integersOf, rowsOf, textBytesOf } from './arrow-rows';
import { stopIfCancelled } from './cancellation';
import { createTableSql } from './create-table';
import { engineErrorOf } from './failure-kind';
import type { QueryEngine } from './query-engine';
import { statementsOf } from './script';
import { ENGINE_CONFIG, ENGINE_SETTINGS } from './settings';
import { newlineOf, textTableSql } from './text-table';

/** The browser's engine on Node: the same build of DuckDB-WASM, without a worker. */
export async function startNodeEngine(
	settings: readonly string[] = ENGINE_SETTINGS
): Promise<QueryEngine> {
	const require = createRequire(import.meta.url);
	const entry = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
	const duckdb = require(entry) as typeof DuckDB;
	const bundle = (name: string) => ({ mainModule: join(dirname(entry), name), mainWorker: '' });
	const database = await duckdb.createDuckDB(
		{ mvp: bundle('duckdb-mvp.wasm'), eh: bundle('duckdb-eh.wasm') },
		new duckdb.VoidLogger(),
		duckdb.NODE_RUNTIME
	);
	await database.instantiate(() => undefined);
	database.open(ENGINE_CONFIG);
	const connection = database.connect();
	const attempt = <T>(action: () => T): Promise<T> => {
		try {
			return Promise.resolve(action());
		} catch (error) {
			return Promise.reject(engineErrorOf(error));
		}
	};
	for (const setting of settings) connection.query(setting);

	return {
		version: `DuckDB ${database.getVersion()}`,
		query: (sql, parameters = [], control) =>
			attempt(() => {
				stopIfCancelled(control);
				if (parameters.length === 0) return rowsOf(connection.query(sql));
				const statement = connection.prepare(sql);
				try {
					return rowsOf(statement.query(...parameters));
				} finally {
					statement.close();
				}
			}),
		integers: (sql, control) =>
			attempt(() => {
				stopIfCancelled(control);
				return integersOf(connection.query(sql));
			}),
		run: (script, control) =>
			attempt(() => {
				for (const statement of statementsOf(script)) {
					stopIfCancelled(control);
					connection.query(statement);
				}
			}),
		load: (sources) =>
			attempt(() => {
				for (const source of sources) {
					for (const file of source.files) database.registerFileText(file.name, file.text);
					connection.query(createTableSql(source));
					database.dropFiles(source.files.map((file) => file.name));
				}
			}),
		loadText: async (table, columnCount, csv, control) => {
			const body = new Blob([...csv.parts]);
			const [newline, bytes] = [await newlineOf(body), await body.arrayBuffer()];
			return attempt(() => {
				stopIfCancelled(control);
				const file = `${table}.csv`;
				database.registerFileBuffer(file, new Uint8Array(bytes));
				try {
					const read = { file, newline, bytes: body.size, delimiter: csv.delimiter };
					connection.query(textTableSql(table, columnCount, read));
				} finally {
					database.dropFile(file);
				}
			});
		},
		exportText: async (sql, onPiece, control) => {
			const pieces = await attempt(() => {
				stopIfCancelled(control);
				return textBytesOf(connection.query(sql));
			});
			for (const piece of pieces) await onPiece(piece);
		},
		close: () =>
			attempt(() => {
				connection.close();
				database.reset();
			})
	};
}
