import { isJsonObject, numberAt, objectsAt, textAt, textsAt, type JsonObject } from './json-value';
import type { Breach } from './rule-code';
import { constraintBreaches, keyBreaches } from './schema-breaches';
import {
	CALENDARS,
	FIELD_TYPES,
	type Constraints,
	type Field,
	type KeyReference,
	type TableSchema
} from './table-schema';

/** A schema, and what is wrong with its JSON. With breaches the schema is still as good as it can be. */
export interface SchemaReading {
	readonly schema: TableSchema;
	readonly breaches: readonly Breach[];
}

function compiled(pattern: string | null): RegExp | null {
	if (pattern === null) return null;
	try {
		return new RegExp(`^(?:${pattern})$`, 'u');
	} catch {
		return null;
	}
}

function constraintsOf(field: JsonObject): Constraints {
	const raw = field['constraints'];
	const json = isJsonObject(raw) ? raw : {};
	const values = textsAt(json, 'enum');
	return {
		required: json['required'] === true,
		unique: json['unique'] === true,
		enum: values.length > 0 ? values : null,
		pattern: compiled(textAt(json, 'pattern')),
		minimum: numberAt(json, 'minimum'),
		maximum: numberAt(json, 'maximum'),
		exclusiveMinimum: numberAt(json, 'exclusiveMinimum')
	};
}

/** Properties that every field must have, in both languages, and the plain one in Vietnamese. */
const DOCUMENTED = ['title_vi', 'title_en', 'description_vi', 'description_en'] as const;

function fieldBreaches(json: JsonObject, name: string): Breach[] {
	const breaches: Breach[] = [];
	const at = (rule: Breach['rule'], property: string): number =>
		breaches.push({ rule, column: name, params: { property }, value: textAt(json, property) });
	for (const property of DOCUMENTED) {
		if (textAt(json, property) === null) at('schema.undocumented', property);
	}
	for (const property of ['title', 'description']) {
		if (json[property] !== json[`${property}_vi`]) at('schema.undocumented', property);
	}
	const isQuantity = json['type'] === 'number' || json['type'] === 'integer';
	if (isQuantity && textAt(json, 'unit') === null) at('schema.undocumented', 'unit');
	if (!FIELD_TYPES.some((type) => type === json['type'])) at('schema.type', 'type');
	const calendar = json['calendar'];
	if (calendar !== undefined && !CALENDARS.some((known) => known === calendar)) {
		at('schema.type', 'calendar');
	}
	return [...breaches, ...constraintBreaches(json)];
}

function fieldOf(json: JsonObject, name: string): Field {
	return {
		name,
		type: FIELD_TYPES.find((type) => type === json['type']) ?? 'string',
		title: { vi: textAt(json, 'title_vi') ?? name, en: textAt(json, 'title_en') ?? name },
		description: {
			vi: textAt(json, 'description_vi') ?? '',
			en: textAt(json, 'description_en') ?? ''
		},
		unit: textAt(json, 'unit'),
		calendar: CALENDARS.find((calendar) => calendar === json['calendar']) ?? null,
		constraints: constraintsOf(json)
	};
}

function keysOf(json: JsonObject, property: string): KeyReference[] {
	return objectsAt(json, property).flatMap((key) => {
		const reference = key['reference'];
		if (!isJsonObject(reference)) return [];
		return {
			fields: textsAt(key, 'fields'),
			resource: typeof reference['resource'] === 'string' ? reference['resource'] : '',
			referenceFields: textsAt(reference, 'fields')
		};
	});
}

function unknownKeyFields(schema: TableSchema): Breach[] {
	const names = new Set(schema.fields.map(({ name }) => name));
	const own = [...schema.foreignKeys, ...schema.matchKeys].flatMap(({ fields }) => fields);
	return [...schema.primaryKey, ...own]
		.filter((name) => !names.has(name))
		.map((name) => ({ rule: 'schema.key', column: name, params: { field: name, resource: '' } }));
}

/** Reads a Table Schema of `data/schemas/`. Never throws. */
export function readSchema(json: unknown): SchemaReading {
	const object = isJsonObject(json) ? json : {};
	const described = objectsAt(object, 'fields').map((field, at) => ({
		json: field,
		name: textAt(field, 'name') ?? `#${at + 1}`
	}));
	const schema: TableSchema = {
		fields: described.map((field) => fieldOf(field.json, field.name)),
		primaryKey: textsAt(object, 'primaryKey'),
		foreignKeys: keysOf(object, 'foreignKeys'),
		matchKeys: keysOf(object, 'matchKeys')
	};
	const breaches = described.flatMap((field) => fieldBreaches(field.json, field.name));
	const names = described.map(({ name }) => name);
	if (described.length === 0) {
		breaches.push({ rule: 'schema.unreadable', column: null, params: {} });
	} else breaches.push(...keyBreaches(object, names));
	return { schema, breaches: [...breaches, ...unknownKeyFields(schema)] };
}
