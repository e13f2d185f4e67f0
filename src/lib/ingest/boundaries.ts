import { isJsonObject, objectsAt, parseJson, textAt, type JsonObject } from './json-value';
import { textOf, type PackageFiles } from './package-files';
import type { Breach } from './rule-code';
import { textIn, type TableRow } from './table-row';

/** The resources that hold boundaries, and the codes that each must have. */
const CODES: Readonly<Record<string, (areas: readonly TableRow[]) => string[]>> = {
	'boundaries-63': (areas) =>
		areas
			.filter((row) => textIn(row, 'kind') === 'province')
			.filter((row) => textIn(row, 'valid_to') === '' || textIn(row, 'valid_to') >= '2025')
			.map((row) => textIn(row, 'area_code')),
	'boundaries-34': (areas) =>
		areas.map((row) => textIn(row, 'area_code_2025')).filter((code) => code !== '')
};

function topologyFault(json: unknown): string | null {
	if (!isJsonObject(json) || json['type'] !== 'Topology') return 'type';
	if (!Array.isArray(json['arcs'])) return 'arcs';
	const provinces = provincesOf(json);
	if (provinces?.['type'] !== 'GeometryCollection') return 'objects.provinces';
	return Array.isArray(provinces['geometries']) ? null : 'objects.provinces.geometries';
}

function provincesOf(topology: JsonObject): JsonObject | null {
	const objects = topology['objects'];
	const provinces = isJsonObject(objects) ? objects['provinces'] : null;
	return isJsonObject(provinces) ? provinces : null;
}

function codesOf(topology: JsonObject): string[] {
	return objectsAt(provincesOf(topology) ?? {}, 'geometries').map(({ properties }) =>
		isJsonObject(properties) ? (textAt(properties, 'code') ?? '') : ''
	);
}

function codeBreaches(codes: readonly string[], wanted: ReadonlySet<string>): Breach[] {
	const about =
		(rule: Breach['rule']) =>
		(value: string): Breach => ({ rule, column: 'code', params: {}, value });
	return [
		...codes.filter((code) => !wanted.has(code)).map(about('boundary.code')),
		...codes.filter((code, at) => codes.indexOf(code) < at).map(about('boundary.repeated')),
		...[...wanted].filter((code) => !codes.includes(code)).map(about('boundary.missing'))
	];
}

/** The codes whose boundaries a resource must hold. */
export function boundaryCodes(resource: string, areas: readonly TableRow[]): string[] {
	return CODES[resource]?.(areas) ?? [];
}

/** Checks a TopoJSON file of boundaries: that it is one, and that its features are the areas. */
export function boundaryBreaches(
	files: PackageFiles,
	path: string,
	wanted: readonly string[]
): Breach[] {
	const text = textOf(files, path);
	if (text === null) return [];
	const json = parseJson(text);
	if (json === undefined) return [{ rule: 'package.unreadable', column: null, params: {} }];
	const property = topologyFault(json);
	if (property !== null) {
		return [{ rule: 'boundary.topology', column: null, params: { property } }];
	}
	// Areas that could not be read are told elsewhere: each feature would seem unknown.
	if (wanted.length === 0 || !isJsonObject(json)) return [];
	return codeBreaches(codesOf(json), new Set(wanted));
}
