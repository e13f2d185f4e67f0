import { quoteIdentifier, quoteLiteral } from './identifier';
import type { TableSource } from './query-engine';

/** The statement that makes `source.table` anew from its registered files. */
export function createTableSql(source: TableSource): string {
	const table = quoteIdentifier(source.table);
	const columns = source.columns.map((c) => `${quoteIdentifier(c.name)} ${c.type}`).join(', ');
	if (source.files.length === 0) return `CREATE OR REPLACE TABLE ${table} (${columns})`;
	const files = source.files.map((f) => quoteLiteral(f.name)).join(', ');
	const types = source.columns
		.map((c) => `${quoteLiteral(c.name)}: ${quoteLiteral(c.type)}`)
		.join(', ');
	// Nothing is sniffed: the dialect is the one in which ingest writes, the types are the schema's.
	return (
		`CREATE OR REPLACE TABLE ${table} AS FROM read_csv([${files}], auto_detect = false, header = true, ` +
		`delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${types}})`
	);
}
