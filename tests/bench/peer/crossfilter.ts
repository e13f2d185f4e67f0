/**
 * The peer of the interaction benchmark: the cross-filter of Explore written with vgplot. Years by
 * province, provinces side by side and parts, each filtered by what is chosen in the others.
 */
import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import * as vg from '@uwdata/vgplot';

/** What a file is read as: the columns of the figures, by the header of the file. */
const READERS: Readonly<Record<string, string>> = {
	scores: `SELECT year, area_code AS area, component AS part, score
		FROM read_csv($files, union_by_name = true, types = {'area_code': 'VARCHAR', 'component': 'VARCHAR'})
		WHERE index = 'PAPI' AND length(area_code) = 2 AND area_code BETWEEN '01' AND '96'
			AND component SIMILAR TO 'D[1-8]'`,
	// All columns of the file, as it is loaded on the data page.
	criteria: `SELECT *, area_code AS area, split_part(criterion, '.', 1) AS part, appraised_score AS score
		FROM read_csv($files, types = {'area_code': 'VARCHAR', 'criterion': 'VARCHAR'})`
};

const input = document.querySelector('input');
const output = document.querySelector('output');
const main = document.querySelector('main');
if (!input || !output || !main) throw new Error('the page is not whole');

const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerAddress));
await database.instantiate(wasmAddress);
await database.open({});
const connection = await database.connect();
const coordinator = vg.coordinator();
coordinator.databaseConnector(vg.wasmConnector({ duckdb: database, connection }));
coordinator.logger(null);
output.textContent = 'ready';

/** Draws the three views over the table `scores`. */
function draw(): HTMLElement {
	const chosen = vg.Selection.crossfilter();
	const rows = vg.from('scores', { filterBy: chosen });
	const mean = vg.avg('score');
	return vg.vconcat(
		vg.plot(
			vg.lineY(rows, { x: 'year', y: mean, z: 'area', stroke: 'gray' }),
			vg.intervalX({ as: chosen }),
			vg.name('years'),
			vg.width(800),
			vg.height(300)
		),
		vg.plot(
			vg.dot(rows, { x: mean, y: 'area', r: 4, fill: 'steelblue' }),
			vg.toggleY({ as: chosen }),
			vg.name('areas'),
			vg.width(800),
			vg.height(300),
			// Codes of provinces look like numbers, of which Plot would warn at every drawing.
			vg.yScale('point'),
			vg.yTicks(0)
		),
		vg.plot(
			vg.barX(rows, { x: mean, y: 'part' }),
			vg.toggleY({ as: chosen }),
			vg.yScale('band'),
			vg.name('parts'),
			vg.width(800),
			vg.height(300)
		)
	);
}

/** Milliseconds that the bare engine takes for a question, with its answer decoded. */
async function ask(sql: string): Promise<number> {
	const start = performance.now();
	(await connection.query(sql)).toArray();
	return performance.now() - start;
}
Object.assign(globalThis, { ask });

input.addEventListener('change', () => {
	void (async () => {
		const files = [...(input.files ?? [])];
		const kind = new URLSearchParams(location.search).get('kind') ?? '';
		const reader = READERS[kind];
		if (reader === undefined || files.length === 0) throw new Error(`nothing to read as ${kind}`);
		for (const file of files) {
			const reading = DuckDBDataProtocol.BROWSER_FILEREADER;
			await database.registerFileHandle(file.name, file, reading, true);
		}
		const list = `[${files.map(({ name }) => `'${name}'`).join(', ')}]`;
		await connection.query(`CREATE TABLE scores AS ${reader.replace('$files', list)}`);
		const [counted] = (
			await connection.query('SELECT count(*)::INTEGER AS n FROM scores')
		).toArray() as { n: number }[];
		main.append(draw());
		output.textContent = `${counted?.n ?? 0} rows`;
	})();
});
