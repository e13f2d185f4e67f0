import { KnownKeys } from './keys';
import type { Finding } from './ledger';
import type { PackageFiles } from './package-files';
import { openTable, type OpenTable } from './read-table';
import { readPackage, type TableResource } from './read-package';
import { recordFacts, type RecordFacts } from './rules/record-facts';
import type { TableRow } from './table-row';

/** What other tables are held against: the keys of the record and what its rows must obey. */
export interface RecordContext {
	readonly known: KnownKeys;
	readonly facts: RecordFacts;
}

/** The record to hold a file against, or why the package cannot serve for that. */
export type RecordReading =
	| { readonly ok: true; readonly context: RecordContext }
	| { readonly ok: false; readonly findings: readonly Finding[] };

/** Opens every table whose file is there, by the name of its resource. */
export function openTables(
	files: PackageFiles,
	resources: readonly TableResource[]
): Map<string, OpenTable> {
	const tables = new Map<string, OpenTable>();
	for (const { name, path, schema, schemaPath, canCheckRows } of resources) {
		const bytes = files.read(path);
		if (bytes === null) continue;
		const file = `${files.folder}/${path}`;
		const faultySchema = canCheckRows ? null : schemaPath;
		const source = { file, resource: name, bytes, schema, header: 'exact', faultySchema } as const;
		tables.set(name, openTable(source));
	}
	return tables;
}

/** A table that is lost as a whole has no keys to look up: its own finding says enough. */
export function contextOf(tables: ReadonlyMap<string, OpenTable>, created: string): RecordContext {
	const kept = [...tables].filter(([, { ledger }]) => !ledger.isLost);
	const rowsOf = (name: string): readonly TableRow[] => tables.get(name)?.rows ?? [];
	const facts = recordFacts(rowsOf('components'), rowsOf('breaks'), rowsOf('areas'), created);
	return { known: new KnownKeys(kept.map(([name, { rows }]) => [name, rows] as const)), facts };
}

/**
 * What a file from outside is held against. The long tables, which hold no keys, are not read.
 * Against a package that is not whole nothing could be said, so it is refused.
 */
export function recordContext(files: PackageFiles): RecordReading {
	const { resources, findings, created } = readPackage(files);
	const faults = findings.filter(({ rule }) => rule !== 'file.undescribed');
	const tables = openTables(
		files,
		resources.filter(({ kind }) => kind !== 'scores')
	);
	const lost = [...tables.values()]
		.filter(({ ledger }) => ledger.isLost)
		.flatMap(({ ledger }) => ledger.close().findings);
	const all = [...faults, ...lost];
	return all.length > 0
		? { ok: false, findings: all }
		: { ok: true, context: contextOf(tables, created) };
}
