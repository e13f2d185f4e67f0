import { isJsonObject, textAt, textsAt, type JsonObject } from './json-value';
import type { Breach } from './rule-code';

/** What a constraint may be, by its name; a field type of the list, where it is for some only. */
interface ConstraintKind {
	readonly fits: (value: unknown) => boolean;
	readonly wanted: string;
	readonly types?: readonly string[];
}

const FLAG = { fits: (value: unknown) => typeof value === 'boolean', wanted: 'true, false' };
const BOUND: ConstraintKind = {
	fits: (value) => typeof value === 'number' && Number.isFinite(value),
	wanted: '0',
	types: ['number', 'integer', 'year']
};

function isTextList(value: unknown): boolean {
	return (
		Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')
	);
}

function isPattern(value: unknown): boolean {
	if (typeof value !== 'string') return false;
	try {
		return new RegExp(value, 'u') instanceof RegExp;
	} catch {
		return false;
	}
}

const CONSTRAINTS: ReadonlyMap<string, ConstraintKind> = new Map<string, ConstraintKind>([
	['required', FLAG],
	['unique', FLAG],
	['enum', { fits: isTextList, wanted: '["a", "b"]' }],
	['pattern', { fits: isPattern, wanted: 'regex' }],
	['minimum', BOUND],
	['maximum', BOUND],
	['exclusiveMinimum', BOUND]
]);

function constraintBreach(name: string, value: unknown, field: JsonObject): Breach | null {
	const column = textAt(field, 'name');
	const written = JSON.stringify(value);
	const kind = CONSTRAINTS.get(name);
	const type = textAt(field, 'type') ?? '';
	if (kind === undefined || kind.types?.includes(type) === false) {
		const params = { property: name, type };
		return { rule: 'schema.constraint', column, params, value: written };
	}
	if (kind.fits(value)) return null;
	const params = { property: name, wanted: kind.wanted };
	return { rule: 'schema.constraint_type', column, params, value: written };
}

/** Constraints that would not be applied, or not as they are meant. */
export function constraintBreaches(field: JsonObject): Breach[] {
	const constraints = field['constraints'];
	if (constraints === undefined) return [];
	if (!isJsonObject(constraints)) {
		const params = { property: 'constraints', wanted: '{}' };
		const value = JSON.stringify(constraints);
		return [{ rule: 'schema.constraint_type', column: textAt(field, 'name'), params, value }];
	}
	return Object.entries(constraints).flatMap(
		([name, value]) => constraintBreach(name, value, field) ?? []
	);
}

/** Fields of one name, and a table whose rows nothing tells apart. */
export function keyBreaches(json: JsonObject, names: readonly string[]): Breach[] {
	const seen = new Set<string>();
	const twice = names.filter((name) => seen.size === seen.add(name).size);
	const noKey = textsAt(json, 'primaryKey').length === 0;
	return [
		...twice.map((column) => ({ rule: 'schema.duplicate' as const, column, params: {} })),
		...(noKey ? [{ rule: 'schema.no_key' as const, column: null, params: {} }] : [])
	];
}

const ROWS_CAN_STILL_BE_READ: readonly Breach['rule'][] = ['schema.undocumented', 'schema.key'];

/** Whether rows can be held against a schema with these breaches. */
export function canCheckRows(breaches: readonly Breach[]): boolean {
	return breaches.every(({ rule }) => ROWS_CAN_STILL_BE_READ.includes(rule));
}
