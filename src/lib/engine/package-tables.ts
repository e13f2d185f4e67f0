import datapackage from '../../../data/datapackage.json';
import type { TableColumn, TableSource } from './query-engine';

interface SchemaField {
	readonly name: string;
	readonly type: string;
}

const schemas = import.meta.glob<{ fields: SchemaField[] }>('/data/schemas/*.json', {
	eager: true,
	import: 'default'
});

const SQL_TYPES: Readonly<Record<string, string>> = {
	string: 'VARCHAR',
	integer: 'INTEGER',
	year: 'INTEGER',
	// Five decimals are the finest that a publisher prints; sums of decimals are exact.
	number: 'DECIMAL(14,5)',
	date: 'DATE',
	boolean: 'BOOLEAN'
};

/** A table of the data package: resources with the same schema are one table, named by it. */
export interface PackageTable {
	readonly table: string;
	readonly columns: readonly TableColumn[];
	/** Paths inside `data/`. */
	readonly paths: readonly string[];
}

/** The tables that the published record makes. */
export function packageTables(): PackageTable[] {
	const paths = new Map<string, string[]>();
	for (const resource of datapackage.resources) {
		if (!('schema' in resource) || typeof resource.schema !== 'string') continue;
		const table = resource.schema.replace(/^schemas\//, '').replace(/\.json$/, '');
		paths.set(table, [...(paths.get(table) ?? []), resource.path]);
	}
	return [...paths].map(([table, files]) => ({ table, columns: columnsOf(table), paths: files }));
}

/** The date of the record, ISO. */
export const RECORD_VINTAGE: string = datapackage.created.slice(0, 10);
export const RECORD_VERSION: string = datapackage.version;

function columnsOf(table: string): TableColumn[] {
	const schema = schemas[`/data/schemas/${table}.json`];
	if (!schema) throw new Error(`data/schemas/${table}.json is missing`);
	return schema.fields.map(({ name, type }) => ({ name, type: SQL_TYPES[type] ?? 'VARCHAR' }));
}

/** Joins the tables with the texts of their files. */
export async function packageSources(
	textOf: (path: string) => Promise<string> | string
): Promise<TableSource[]> {
	return Promise.all(
		packageTables().map(async ({ table, columns, paths }) => ({
			table,
			columns,
			files: await Promise.all(
				paths.map(async (path) => ({ name: path, text: await textOf(path) }))
			)
		}))
	);
}
