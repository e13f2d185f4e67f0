import { isDay } from './calendar-text';
import { isJsonObject, textAt, type JsonObject } from './json-value';
import {
	BOUNDARY_NAMES,
	kindNamed,
	leavesFolder,
	schemaPathOf,
	TABLE_NAMES
} from './package-layout';
import type { Breach } from './rule-code';

/** A resource of the descriptor: its JSON, and what findings call it. */
export interface DescribedResource {
	readonly resource: JsonObject;
	readonly name: string;
	readonly path: string;
}

const TITLES = ['title', 'description', 'title_vi', 'title_en', 'description_vi', 'description_en'];
const PACKAGE_TEXTS = [
	...['profile', 'name', 'version', 'created'],
	...TITLES,
	...['rights_vi', 'rights_en']
];
const RESOURCE_TEXTS = ['name', 'path', 'profile', ...TITLES];
const TABULAR = 'tabular-data-resource';
const PROFILES = [TABULAR, 'data-resource'];

export function isTabular({ resource }: DescribedResource): boolean {
	return resource['profile'] === TABULAR;
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

const CREATED =
	/^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** The day in `created`; `''` where it names none. */
export function createdOn(json: JsonObject): string {
	const text = textAt(json, 'created') ?? '';
	const day = text.slice(0, 10);
	return CREATED.test(text) && isDay(day) ? day : '';
}

function createdBreaches(json: JsonObject): Breach[] {
	const value = textAt(json, 'created');
	if (value === null || createdOn(json) !== '') return [];
	return [{ rule: 'package.created', column: null, params: {}, value }];
}

/** A profile that is not known would leave the resource unchecked; so would a table that hides. */
function profileBreaches(described: DescribedResource): Breach[] {
	const { resource, name, path } = described;
	const profile = textAt(resource, 'profile');
	if (profile !== null && !PROFILES.includes(profile)) {
		const params = { allowed: PROFILES.join(', ') };
		return [{ rule: 'package.profile', column: name, params, value: profile }];
	}
	const isCsv =
		/\.[ct]sv$/i.test(path) || resource['format'] === 'csv' || resource['mediatype'] === 'text/csv';
	const isTable = isCsv || kindNamed(name) !== null;
	if (!isTable || isTabular(described)) return [];
	return [{ rule: 'package.not_tabular', column: name, params: { profile: TABULAR } }];
}

/** The schema binds a table to its columns, and its name to the rules of the domain. */
function bindingBreaches(resource: JsonObject, name: string): Breach[] {
	const kind = kindNamed(name);
	if (kind === null) return [{ rule: 'package.table_unknown', column: name, params: {} }];
	const schema = textAt(resource, 'schema');
	const wanted = schemaPathOf(kind);
	if (schema === null || schema === wanted) return [];
	return [{ rule: 'package.schema', column: name, params: { wanted }, value: schema }];
}

function tableBreaches({ resource, name }: DescribedResource): Breach[] {
	const dialect = resource['dialect'];
	const isComma =
		isJsonObject(dialect) && dialect['delimiter'] === ',' && dialect['header'] === true;
	const wrong = [
		...(resource['encoding'] === 'utf-8' ? [] : ['encoding']),
		...(isComma ? [] : ['dialect']),
		...(textAt(resource, 'schema') === null ? ['schema'] : [])
	];
	return [
		...wrong.map((property) => ({
			rule: 'package.property' as const,
			column: name,
			params: { property }
		})),
		...bindingBreaches(resource, name)
	];
}

function pathBreaches({ resource, name, path }: DescribedResource): Breach[] {
	return [path, textAt(resource, 'schema') ?? '']
		.filter(leavesFolder)
		.map((value) => ({ rule: 'package.path', column: name, params: {}, value }));
}

function repeated(names: readonly string[]): Breach[] {
	return names
		.filter((name, at) => names.indexOf(name) < at)
		.map((name) => ({ rule: 'package.duplicate', column: null, params: {}, value: name }));
}

function absentTables(described: readonly DescribedResource[]): Breach[] {
	const names = new Set(described.map(({ name }) => name));
	return [...TABLE_NAMES, ...BOUNDARY_NAMES]
		.filter((name) => !names.has(name))
		.map((name) => ({
			rule: 'package.table_missing',
			column: null,
			params: {},
			value: name
		}));
}

/** What is wrong with the descriptor itself, before any file that it names is read. */
export function descriptorBreaches(
	json: JsonObject,
	described: readonly DescribedResource[]
): Breach[] {
	return [
		...missingTexts(json, PACKAGE_TEXTS, null),
		...createdBreaches(json),
		...described.flatMap(({ resource, name }) => missingTexts(resource, RESOURCE_TEXTS, name)),
		...described.flatMap(profileBreaches),
		...described.filter(isTabular).flatMap(tableBreaches),
		...described.flatMap(pathBreaches),
		...repeated(described.map(({ name }) => name)),
		...repeated(described.map(({ path }) => path)),
		...absentTables(described)
	];
}
