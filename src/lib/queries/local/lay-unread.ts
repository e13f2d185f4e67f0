import type { QueryEngine } from '$lib/engine/query-engine';
import type { LocalDataset } from './local-dataset';
import { csvLine } from '../upload/csv-lines';

const STAGED = 'laid_unread';

/** Makes an empty `unread_rows`. */
export async function startUnread(engine: QueryEngine): Promise<void> {
	await engine.run(
		`CREATE OR REPLACE TABLE unread_rows (
			source_id VARCHAR, file_name VARCHAR, line INTEGER, aired_date DATE, log_from DATE, log_to DATE
		)`
	);
}

/** Lays the rows of a broadcast log that did not go in. */
export async function layUnread(
	engine: QueryEngine,
	{ id, file, unread }: LocalDataset
): Promise<void> {
	if (!unread || unread.rows.length === 0) return;
	const lines = unread.rows.map(({ line, airedOn }) => csvLine([line, airedOn]));
	await engine.loadText(STAGED, 2, { parts: lines, delimiter: ',' });
	await engine.query(
		`INSERT INTO unread_rows SELECT ?, ?, c0::INTEGER, nullif(c1, '')::DATE,
			nullif(?, '')::DATE, nullif(?, '')::DATE FROM ${STAGED}`,
		[id, file.name, unread.firstDay ?? '', unread.lastDay ?? '']
	);
	await engine.run(`DROP TABLE ${STAGED}`);
}
