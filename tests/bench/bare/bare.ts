/** The peer of the upload path: DuckDB-WASM reads the file into a typed table, and checks nothing. */
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';

const COLUMNS =
	"{year: 'INTEGER', area_code: 'VARCHAR', criterion: 'VARCHAR', name: 'VARCHAR', " +
	"self_score: 'DOUBLE', appraised_score: 'DOUBLE', maximum: 'DOUBLE', note: 'VARCHAR'}";

const input = document.querySelector('input');
const output = document.querySelector('output');
if (!input || !output) throw new Error('the page is not whole');

const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerAddress));
await database.instantiate(wasmAddress);
await database.open({});
const connection = await database.connect();
output.textContent = 'ready';

input.addEventListener('change', () => {
	void (async () => {
		const file = input.files?.[0];
		if (!file) return;
		const start = performance.now();
		await database.registerFileHandle(
			'file.csv',
			file,
			DuckDBDataProtocol.BROWSER_FILEREADER,
			true
		);
		await connection.query(
			`CREATE OR REPLACE TABLE t AS FROM read_csv('file.csv', auto_detect = false, header = true, columns = ${COLUMNS})`
		);
		const time = performance.now() - start;
		await database.dropFile('file.csv');
		const [count] = (await connection.query('SELECT count(*)::INTEGER AS n FROM t')).toArray() as {
			n: number;
		}[];
		output.textContent = `${time.toFixed(0)} ms ${count?.n ?? 0} rows`;
	})();
});
