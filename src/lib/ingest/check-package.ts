import { noteKeysAcross } from './across-files';
import { hasRejections, type Finding, type Ledger } from './ledger';
import type { PackageFiles } from './package-files';
import { boundaryBreaches, boundaryCodes } from './boundaries';
import { indexNamed, type TableKind } from './package-layout';
import { settleTable, type OpenTable } from './read-table';
import { contextOf, openTables } from './record-context';
import { packageFinding, readPackage, type TableResource } from './read-package';
import { onlyIndex } from './rules/score-file';
import { rulesOf } from './rules/rules-of';
import type { RecordFacts } from './rules/record-facts';
import { eachRow, type CrossCheck, type TableRule } from './table-rule';
import { fieldNamed } from './table-schema';

/** The account of a whole data package. */
export interface PackageReport {
	readonly version: string;
	/** The date of the record, `YYYY-MM-DD`. */
	readonly created: string;
	/** What is wrong with the descriptor, the schemas or the set of files. */
	readonly structure: readonly Finding[];
	/** One for each table, in the order of the descriptor. */
	readonly ledgers: readonly Ledger[];
	readonly checks: readonly CrossCheck[];
}

function unresolvedKeys(files: PackageFiles, resources: readonly TableResource[]): Finding[] {
	const bySchema = new Map(resources.map(({ schemaPath, schema }) => [schemaPath, schema]));
	const byName = new Map(resources.map((resource) => [resource.name, resource.schema]));
	return [...bySchema].flatMap(([path, schema]) =>
		[...schema.foreignKeys, ...schema.matchKeys].flatMap((key) => {
			const target = key.resource === '' ? schema : byName.get(key.resource);
			return key.referenceFields
				.filter((field) => target === undefined || fieldNamed(target, field) === undefined)
				.map((field) => {
					const params = { resource: key.resource, field };
					const breach = { rule: 'schema.key' as const, column: key.fields.join(', '), params };
					return packageFinding(files, path, breach);
				});
		})
	);
}

/** Files of one kind are one table: a key may stand in one of them only. */
function noteSharedKeys(
	resources: readonly TableResource[],
	tables: ReadonlyMap<string, OpenTable>
): void {
	for (const kind of new Set(resources.map((resource) => resource.kind))) {
		const own = resources.filter((resource) => kind !== null && resource.kind === kind);
		noteKeysAcross(own.flatMap(({ name }) => tables.get(name) ?? []));
	}
}

const NEVER_EMPTY: readonly (TableKind | null)[] = [
	'sources',
	'areas',
	'indices',
	'components',
	'scores'
];

/** A log may have no rows yet; a file of scores, or of what they refer to, has lost them. */
function noteEmptyTables(
	resources: readonly TableResource[],
	tables: ReadonlyMap<string, OpenTable>
): void {
	for (const { name, kind } of resources) {
		const ledger = tables.get(name)?.ledger;
		if (!NEVER_EMPTY.includes(kind) || ledger === undefined) continue;
		const isTold = ledger.isLost || ledger.rowsRead > 0;
		if (!isTold) ledger.noteFile({ rule: 'table.no_rows', column: null, params: {} });
	}
}

function packageRules({ name, kind }: TableResource, facts: RecordFacts): TableRule[] {
	const own = kind === 'scores' ? [eachRow(onlyIndex(indexNamed(name)))] : [];
	return kind === null ? [] : [...own, ...rulesOf(kind, facts)];
}

/**
 * Checks a data package: its descriptor and schemas, every table against its schema, the keys
 * between tables, and the rules of the domain. Never throws.
 */
export function checkPackage(files: PackageFiles): PackageReport {
	const { version, created, resources, boundaries, findings } = readPackage(files);
	const tables = openTables(files, resources);
	const { known, facts } = contextOf(tables, created);
	const areas = tables.get('areas')?.rows ?? [];
	const unbounded = boundaries.flatMap(({ name, path }) =>
		boundaryBreaches(files, path, boundaryCodes(name, areas)).map((breach) =>
			packageFinding(files, path, breach)
		)
	);
	noteSharedKeys(resources, tables);
	noteEmptyTables(resources, tables);
	const readings = resources.flatMap((resource) => {
		const table = tables.get(resource.name);
		const rules = packageRules(resource, facts);
		return table === undefined ? [] : settleTable(table, { known, rules });
	});
	return {
		version,
		created,
		structure: [...findings, ...unresolvedKeys(files, resources), ...unbounded],
		ledgers: readings.map(({ ledger }) => ledger),
		checks: readings.flatMap(({ checks }) => checks)
	};
}

/** Whether the package can be released as it is. */
export function isSound(report: PackageReport): boolean {
	return report.structure.length === 0 && !report.ledgers.some(hasRejections);
}
