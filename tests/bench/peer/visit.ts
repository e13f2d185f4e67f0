/**
 * The peer of the benchmark of visits: the four line charts of the overview written with vgplot, and a menu that
 * chooses the province.
 */
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmAddress from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import workerAddress from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import * as vg from '@uwdata/vgplot';

const INDICES = ['PAPI', 'SIPAS', 'PAR_INDEX', 'PCI'];
const FIRST = '04';

const main = document.querySelector('main');
if (!main) throw new Error('the page is not whole');

// The file is asked for while the engine starts, as a good page would.
const file = fetch('./scores.csv').then((response) => response.text());
const database = new AsyncDuckDB(new VoidLogger(), new Worker(workerAddress));
await database.instantiate(wasmAddress);
await database.open({});
const connection = await database.connect();
const coordinator = vg.coordinator();
coordinator.databaseConnector(vg.wasmConnector({ duckdb: database, connection }));
coordinator.logger(null);
await database.registerFileText('scores.csv', await file);
await connection.query(
	"CREATE TABLE scores AS FROM read_csv('scores.csv', types = {'area': 'VARCHAR'})"
);
for (const index of INDICES) {
	await connection.query(
		`CREATE VIEW ${index} AS SELECT year, area, value FROM scores WHERE index = '${index}' ORDER BY year`
	);
}

const area = vg.Selection.single();
main.append(
	vg.vconcat(
		vg.menu({ as: area, from: 'scores', column: 'area', label: 'Province', value: FIRST }),
		...INDICES.map((index) =>
			vg.plot(
				vg.lineY(vg.from(index, { filterBy: area }), { x: 'year', y: 'value' }),
				vg.dotY(vg.from(index, { filterBy: area }), { x: 'year', y: 'value', r: 2 }),
				vg.xTickFormat('d'),
				vg.width(520),
				vg.height(150)
			)
		)
	)
);
