import { quoteIdentifier } from '$lib/engine/identifier';
import type { QueryEngine } from '$lib/engine/query-engine';
import { UPLOAD_KINDS } from '$lib/ingest/upload-kind';

/**
 * Gives the tables that uploads can fill a column for the line of their file: null for rows of the
 * record. Reasons for missing figures have no source in the record; from a file they have one.
 */
export async function addSourceLines(engine: QueryEngine): Promise<void> {
	const columns = [
		...[...UPLOAD_KINDS, 'missing'].map((table) => [table, 'source_line', 'INTEGER'] as const),
		['missing', 'source_id', 'VARCHAR'] as const
	];
	for (const [table, column, type] of columns) {
		const named = `${quoteIdentifier(table)} ADD COLUMN IF NOT EXISTS ${quoteIdentifier(column)}`;
		await engine.run(`ALTER TABLE IF EXISTS ${named} ${type}`);
	}
}
