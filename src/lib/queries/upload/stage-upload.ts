import { EngineError, type CsvBody, type QueryEngine } from '$lib/engine/query-engine';
import { quoteIdentifier } from '$lib/engine/identifier';
import type { ByteSpan, FileTable } from '$lib/ingest/reading/file-table';
import { withoutGuardSql } from './cell-guard';
import { forgetFewTexts } from './few-texts';
import { CORRECTION_COLUMNS } from './correction-columns';
import { UploadError, type UploadControl } from './upload-control';
import { CELLS } from './upload-tables';

/** From about so many bytes on, an upload takes room that the next one may need. */
const TAKES_ROOM = 2 ** 20;

/** Engines in which an upload takes room. */
const filled = new WeakSet<QueryEngine>();
/** What came ahead, and the table that is staged, by the engine they are in: another one, as after a restart, has neither. */
const cameAhead = new WeakMap<QueryEngine, ByteSpan>();
const staged = new WeakMap<QueryEngine, FileTable>();

/**
 * Brings the rows of a file into the engine as texts, in the place of the upload before it. A file of
 * rejected rows that comes back loses the marks that kept its formulas plain text. Rows that `stageAhead`
 * has brought in are not brought in again, if they turned out to be those of the table.
 *
 * @throws UploadError of kind `engine` where the engine reads other rows than the reader did,
 * `cancelled` where it was stopped.
 */
export async function stageUpload(
	engine: QueryEngine,
	table: FileTable,
	control: UploadControl = {},
	ahead: ByteSpan | null = null
): Promise<void> {
	control.onProgress?.('stage', 0);
	const { body: parts, delimiter, columns, span } = table;
	const isLikely =
		ahead !== null && isSameSpan(span, ahead) && isSameSpan(cameAhead.get(engine) ?? null, ahead);
	if (!isLikely || (await countCells(engine)) !== table.lines.length) {
		await bringIn(engine, columns.length, { parts, delimiter }, control);
	}
	await guarded(async () => {
		// A row of one empty cell cannot be told from a line without any cell, which is no row.
		if (columns.length === 1) await engine.run(`DELETE FROM ${CELLS} WHERE c0 IS NULL`);
		if (CORRECTION_COLUMNS.every((name) => columns.includes(name))) {
			const cells = columns.map((_, at) => `${withoutGuardSql(`c${at}`)} AS c${at}`);
			await engine.run(
				`CREATE OR REPLACE TABLE ${CELLS} AS SELECT ${cells.join(', ')} FROM ${CELLS} ORDER BY rowid`,
				control
			);
		}
	});
	const found = await countCells(engine);
	if (found !== table.lines.length) {
		const message = `the engine read ${found} rows, the reader ${table.lines.length}`;
		await dropUpload(engine);
		throw new UploadError('engine', message);
	}
	staged.set(engine, table);
	control.onProgress?.('stage', 1);
}

/** Whether the rows of this table are in this engine. */
export function isStaged(engine: QueryEngine, table: FileTable): boolean {
	return staged.get(engine) === table;
}

function isSameSpan(a: ByteSpan | null, b: ByteSpan): boolean {
	return a?.from === b.from && a.to === b.to;
}

/**
 * Brings the rows of a file into the engine while it is still being read, on the guess that none needs
 * care. Where the guess is wrong `stageUpload` begins anew.
 *
 * @throws UploadError of kind `engine` where they are no rows of one width, `cancelled`.
 */
export async function stageAhead(
	engine: QueryEngine,
	file: Blob,
	{ from, to }: ByteSpan,
	csv: { readonly width: number; readonly delimiter: string },
	control: UploadControl = {}
): Promise<void> {
	const { delimiter, width } = csv;
	await bringIn(engine, width, { parts: [file.slice(from, to)], delimiter }, control);
	cameAhead.set(engine, { from, to });
}

async function bringIn(
	engine: QueryEngine,
	width: number,
	csv: CsvBody,
	control: UploadControl
): Promise<void> {
	await dropUpload(engine);
	if (sizeOf(csv.parts) > TAKES_ROOM) filled.add(engine);
	await guarded(() => engine.loadText(CELLS, width, csv, control));
}

function sizeOf(parts: readonly BlobPart[]): number {
	const sizes = parts.map((part) => {
		if (typeof part === 'string') return part.length;
		return part instanceof Blob ? part.size : part.byteLength;
	});
	return sizes.reduce((sum, size) => sum + size, 0);
}

async function countCells(engine: QueryEngine): Promise<number> {
	const [counted] = await engine.query(`SELECT count(*) AS n FROM ${CELLS}`);
	return Number(counted?.['n']);
}

/** Takes the upload out of the engine; a small one lies there until the next takes its place. */
export async function dropUpload(engine: QueryEngine): Promise<void> {
	forgetFewTexts(engine);
	cameAhead.delete(engine);
	staged.delete(engine);
	if (!filled.has(engine)) return;
	const rows = await engine.query(
		`SELECT 'VIEW' AS kind, view_name AS name FROM duckdb_views() WHERE starts_with(view_name, 'upload_')
		UNION ALL
		SELECT 'TABLE', table_name FROM duckdb_tables() WHERE starts_with(table_name, 'upload_')`
	);
	const drops = rows.map(
		({ kind, name }) => `DROP ${String(kind)} IF EXISTS ${quoteIdentifier(String(name))}`
	);
	await engine.run(drops.join(';\n'));
	filled.delete(engine);
}

/** Gives an error of the engine the kind that callers tell apart. */
export async function guarded<T>(action: () => Promise<T>): Promise<T> {
	try {
		return await action();
	} catch (error) {
		if (!(error instanceof EngineError)) throw error;
		const kind = error.kind === 'cancelled' ? 'cancelled' : 'engine';
		throw new UploadError(kind, error.message, { cause: error });
	}
}
