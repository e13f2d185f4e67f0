import { quoteIdentifier } from '$lib/engine/identifier';
import { packageTables } from '$lib/engine/package-tables';
import type { QueryEngine } from '$lib/engine/query-engine';
import { UPLOAD_SCHEMAS } from '$lib/ingest/upload-kind';
import { addSourceLines } from '../source-lines';
import { datasetCitation } from './dataset-citation';
import { datasetRows } from './dataset-rows';
import { layUnread, startUnread } from './lay-unread';
import layMissing from './lay_missing.sql?raw';
import type { LaidDataset, LocalDataset } from './local-dataset';

const CELLS = 'laid_cells';
const ROWS = 'laid_rows';

/**
 * Lays datasets over the loaded tables of the record, in their order: rows with the key of a row that
 * is there replace it, others are added, and each has its dataset as source and its line in the file.
 * To be called when the record has been loaded, before `prepareTables`; loading the record anew takes
 * every dataset off again.
 *
 * @throws EngineError of kind `shape` or `query` when rows are not as `acceptedRows` wrote them.
 */
export async function layDatasets(
	engine: QueryEngine,
	datasets: readonly LaidDataset[]
): Promise<void> {
	await addSourceLines(engine);
	await startUnread(engine);
	for (const { dataset, rows } of datasets) {
		await addSource(engine, dataset);
		await stageRows(engine, dataset, rows);
		await replaceRows(engine, dataset);
		await layUnread(engine, dataset);
		await engine.run(`DROP TABLE ${CELLS};\nDROP TABLE ${ROWS}`);
	}
}

async function addSource(engine: QueryEngine, dataset: LocalDataset): Promise<void> {
	const cite = datasetCitation(dataset);
	await engine.query('DELETE FROM sources WHERE source_id = ?', [dataset.id]);
	await engine.query(
		`INSERT INTO sources BY NAME SELECT
			? AS source_id, 'local' AS kind, ? AS title, ? AS cite_vi, ? AS cite_en,
			nullif(?, '') AS publisher, nullif(?, '') AS url`,
		[
			dataset.id,
			dataset.document === '' ? dataset.file.name : dataset.document,
			cite.vi,
			cite.en,
			dataset.publisher,
			dataset.url
		]
	);
}

/** Makes the typed rows of a dataset, with the columns that the table of its kind has today. */
async function stageRows(
	engine: QueryEngine,
	{ id, kind }: LocalDataset,
	rows: Uint8Array | Blob
): Promise<void> {
	const { columns, body } = await datasetRows(rows);
	await engine.loadText(CELLS, columns.length, { parts: [body], delimiter: ',' });
	const written = (name: string, type: string): string => {
		const at = columns.indexOf(name);
		return at < 0 ? `NULL::${type}` : `c${at}::${type}`;
	};
	const table = packageTables().find((one) => one.table === kind);
	const typed = (table?.columns ?? [])
		.filter(({ name }) => name !== 'source_id')
		.map(({ name, type }) => `${written(name, type)} AS ${quoteIdentifier(name)}`);
	await engine.query(
		`CREATE OR REPLACE TABLE ${ROWS} AS SELECT ${typed.join(', ')}, ${written('line', 'INTEGER')} AS source_line,
			${written('missing_reason', 'VARCHAR')} AS missing_reason FROM ${CELLS}`
	);
	await engine.query(`ALTER TABLE ${ROWS} ADD COLUMN source_id VARCHAR`);
	await engine.query(`UPDATE ${ROWS} SET source_id = ?`, [id]);
}

async function replaceRows(engine: QueryEngine, dataset: LocalDataset): Promise<void> {
	const table = quoteIdentifier(dataset.kind);
	const sameKey = UPLOAD_SCHEMAS[dataset.kind].primaryKey
		.map(quoteIdentifier)
		.map((name) => `t.${name} IS NOT DISTINCT FROM r.${name}`)
		.join(' AND ');
	await engine.run(
		`DELETE FROM ${table} t USING ${ROWS} r WHERE ${sameKey};
INSERT INTO ${table} BY NAME SELECT * EXCLUDE (missing_reason) FROM ${ROWS} WHERE missing_reason IS NULL`
	);
	if (dataset.kind !== 'scores') return;
	const cite = datasetCitation(dataset);
	await engine.run(layMissing);
	await engine.query(
		'UPDATE missing SET note_vi = ?, note_en = ? WHERE source_id = ? AND note_vi IS NULL',
		[cite.vi, cite.en, dataset.id]
	);
}
