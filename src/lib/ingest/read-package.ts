import { createdOn, descriptorBreaches, isTabular } from './descriptor-breaches';
import { isJsonObject, objectsAt, parseJson, textAt } from './json-value';
import type { Finding } from './ledger';
import { DESCRIPTOR_PATH, textOf, type PackageFiles } from './package-files';
import { BOUNDARY_NAMES, kindNamed, leavesFolder, type TableKind } from './package-layout';
import { readSchema } from './read-schema';
import type { Breach } from './rule-code';
import { canCheckRows } from './schema-breaches';
import type { TableSchema } from './table-schema';

/** A table of the package. Its kind comes from its name; `null` is told as a violation. */
export interface TableResource {
	readonly name: string;
	readonly path: string;
	readonly kind: TableKind | null;
	readonly schemaPath: string;
	readonly schema: TableSchema;
	/** Whether the schema is sound enough for rows to be held against it. */
	readonly canCheckRows: boolean;
}

/** The descriptor and its schemas as read, and what is wrong with them. */
export interface PackageReading {
	readonly version: string;
	/** The date of the record, `YYYY-MM-DD`; `''` where it has none. */
	readonly created: string;
	readonly resources: readonly TableResource[];
	/** The files of boundaries, by the names of their resources. */
	readonly boundaries: readonly { readonly name: string; readonly path: string }[];
	readonly findings: readonly Finding[];
}

/** A finding about a file of the package itself. */
export function packageFinding(files: PackageFiles, path: string, breach: Breach): Finding {
	const { rule, column, params, value = null, severity = 'reject' } = breach;
	return { file: `${files.folder}/${path}`, line: null, column, rule, value, params, severity };
}

interface SchemaFile {
	readonly schema: TableSchema;
	readonly canCheckRows: boolean;
	readonly findings: readonly Finding[];
}

function schemaAt(files: PackageFiles, path: string): SchemaFile {
	const text = textOf(files, path);
	const json = text === null ? undefined : parseJson(text);
	const reading = readSchema(json);
	const rule = text === null ? 'file.missing' : 'package.unreadable';
	const breaches: readonly Breach[] =
		json === undefined ? [{ rule, column: null, params: {} }] : reading.breaches;
	const findings = breaches.map((breach) => packageFinding(files, path, breach));
	return { schema: reading.schema, canCheckRows: canCheckRows(breaches), findings };
}

/** Reads `datapackage.json` and the schemas it names. Never throws. */
export function readPackage(files: PackageFiles): PackageReading {
	const text = textOf(files, DESCRIPTOR_PATH);
	const json = text === null ? undefined : parseJson(text);
	if (!isJsonObject(json)) {
		const rule = text === null ? 'file.missing' : 'package.unreadable';
		const finding = packageFinding(files, DESCRIPTOR_PATH, { rule, column: null, params: {} });
		return { version: '', created: '', resources: [], boundaries: [], findings: [finding] };
	}
	const described = objectsAt(json, 'resources').map((resource, at) => ({
		resource,
		name: textAt(resource, 'name') ?? `#${at + 1}`,
		path: textAt(resource, 'path') ?? ''
	}));
	// What lies outside the folder is told by the descriptor's breaches and never read.
	const tables = described.filter(isTabular).filter(({ path }) => !leavesFolder(path));
	const schemaPaths = [
		...new Set(tables.flatMap((table) => textAt(table.resource, 'schema') ?? []))
	].filter((path) => !leavesFolder(path));
	const schemas = new Map(schemaPaths.map((path) => [path, schemaAt(files, path)]));
	const breaches = descriptorBreaches(json, described);
	return {
		version: textAt(json, 'version') ?? '',
		created: createdOn(json),
		resources: tables.flatMap(({ resource, name, path }) => {
			const schemaPath = textAt(resource, 'schema') ?? '';
			const found = schemas.get(schemaPath);
			const kind = kindNamed(name);
			if (found === undefined) return [];
			const { schema, canCheckRows } = found;
			return { name, path, kind, schemaPath, schema, canCheckRows };
		}),
		boundaries: described
			.filter(({ name, path }) => BOUNDARY_NAMES.includes(name) && !leavesFolder(path))
			.map(({ name, path }) => ({ name, path })),
		findings: [
			...breaches.map((breach) => packageFinding(files, DESCRIPTOR_PATH, breach)),
			...[...schemas.values()].flatMap(({ findings }) => findings),
			...filesBreaches(
				files,
				described.map(({ path }) => path).filter((path) => !leavesFolder(path)),
				schemaPaths
			)
		]
	};
}

function filesBreaches(
	files: PackageFiles,
	resourcePaths: readonly string[],
	schemaPaths: readonly string[]
): Finding[] {
	const missing = resourcePaths.filter((path) => path !== '' && !files.paths.includes(path));
	const described = new Set([...resourcePaths, ...schemaPaths, DESCRIPTOR_PATH]);
	const undescribed = files.paths.filter(
		(path) => /\.(?:csv|json)$/i.test(path) && !described.has(path)
	);
	return [
		...missing.map((path) => ({ path, rule: 'file.missing' as const })),
		...undescribed.map((path) => ({ path, rule: 'file.undescribed' as const }))
	].map(({ path, rule }) => packageFinding(files, path, { rule, column: null, params: {} }));
}
