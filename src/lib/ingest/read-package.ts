import { isJsonObject, objectsAt, parseJson, textAt, type JsonObject } from './json-value';
import type { Finding } from './ledger';
import { DESCRIPTOR_PATH, textOf, type PackageFiles } from './package-files';
import { readSchema } from './read-schema';
import type { Breach } from './rule-code';
import type { TableSchema } from './table-schema';

/** A table of the package. `kind` is the name of its schema file, shared by the scores files. */
export interface TableResource {
	readonly name: string;
	readonly path: string;
	readonly kind: string;
	readonly schema: TableSchema;
}

/** The descriptor and its schemas as read, and what is wrong with them. */
export interface PackageReading {
	readonly version: string;
	/** The date of the record, `YYYY-MM-DD`. */
	readonly created: string;
	readonly resources: readonly TableResource[];
	readonly findings: readonly Finding[];
}

const PACKAGE_TEXTS = [
	'profile',
	'name',
	'version',
	'created',
	...['title', 'description', 'title_vi', 'title_en', 'description_vi', 'description_en'],
	...['rights_vi', 'rights_en']
];
const RESOURCE_TEXTS = [
	'name',
	'path',
	'profile',
	...['title', 'description', 'title_vi', 'title_en', 'description_vi', 'description_en']
];

/** A finding about a file of the package itself. */
export function packageFinding(files: PackageFiles, path: string, breach: Breach): Finding {
	const { rule, column, params, value = null, severity = 'reject' } = breach;
	return { file: `${files.folder}/${path}`, line: null, column, rule, value, params, severity };
}

function missingTexts(
	object: JsonObject,
	names: readonly string[],
	column: string | null
): Breach[] {
	return names
		.filter((name) => textAt(object, name) === null)
		.map((name) => ({ rule: 'package.property', column, params: { property: name } }));
}

function tableBreaches(resource: JsonObject, name: string): Breach[] {
	const dialect = resource['dialect'];
	const isComma =
		isJsonObject(dialect) && dialect['delimiter'] === ',' && dialect['header'] === true;
	const isUtf8 = resource['encoding'] === 'utf-8';
	const wrong = [
		...(isUtf8 ? [] : ['encoding']),
		...(isComma ? [] : ['dialect']),
		...(textAt(resource, 'schema') === null ? ['schema'] : [])
	];
	return wrong.map((property) => ({
		rule: 'package.property',
		column: name,
		params: { property }
	}));
}

function repeated(names: readonly string[]): Breach[] {
	return names
		.filter((name, at) => names.indexOf(name) < at)
		.map((name) => ({ rule: 'package.duplicate', column: null, params: {}, value: name }));
}

function schemaAt(files: PackageFiles, path: string): { schema: TableSchema; findings: Finding[] } {
	const text = textOf(files, path);
	const json = text === null ? undefined : parseJson(text);
	const reading = readSchema(json);
	const rule = text === null ? 'file.missing' : 'package.unreadable';
	const breaches: readonly Breach[] =
		json === undefined ? [{ rule, column: null, params: {} }] : reading.breaches;
	const findings = breaches.map((breach) => packageFinding(files, path, breach));
	return { schema: reading.schema, findings };
}

function kindOf(schemaPath: string): string {
	return schemaPath.replace(/^.*\//, '').replace(/\.json$/, '');
}

/** Reads `datapackage.json` and the schemas it names. Never throws. */
export function readPackage(files: PackageFiles): PackageReading {
	const text = textOf(files, DESCRIPTOR_PATH);
	const json = text === null ? undefined : parseJson(text);
	if (!isJsonObject(json)) {
		const rule = text === null ? 'file.missing' : 'package.unreadable';
		const finding = packageFinding(files, DESCRIPTOR_PATH, { rule, column: null, params: {} });
		return { version: '', created: '', resources: [], findings: [finding] };
	}
	const described = objectsAt(json, 'resources').map((resource, at) => ({
		resource,
		name: textAt(resource, 'name') ?? `#${at + 1}`,
		path: textAt(resource, 'path') ?? ''
	}));
	const tables = described.filter(
		({ resource }) => resource['profile'] === 'tabular-data-resource'
	);
	const schemaPaths = [
		...new Set(tables.flatMap((table) => textAt(table.resource, 'schema') ?? []))
	];
	const schemas = new Map(schemaPaths.map((path) => [path, schemaAt(files, path)]));
	const breaches = [
		...missingTexts(json, PACKAGE_TEXTS, null),
		...described.flatMap(({ resource, name }) => missingTexts(resource, RESOURCE_TEXTS, name)),
		...tables.flatMap(({ resource, name }) => tableBreaches(resource, name)),
		...repeated(described.map(({ name }) => name)),
		...repeated(described.map(({ path }) => path))
	];
	return {
		version: textAt(json, 'version') ?? '',
		created: (textAt(json, 'created') ?? '').slice(0, 10),
		resources: tables.flatMap(({ resource, name, path }) => {
			const schemaPath = textAt(resource, 'schema') ?? '';
			const schema = schemas.get(schemaPath)?.schema;
			return schema === undefined ? [] : { name, path, kind: kindOf(schemaPath), schema };
		}),
		findings: [
			...breaches.map((breach) => packageFinding(files, DESCRIPTOR_PATH, breach)),
			...[...schemas.values()].flatMap(({ findings }) => findings),
			...filesBreaches(
				files,
				described.map(({ path }) => path),
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
