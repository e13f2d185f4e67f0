import { readSchema } from '../read-schema';
import type { Field, TableSchema } from '../table-schema';

/** A schema from its JSON without the documentation that a test does not need. */
export function schemaOf(json: unknown): TableSchema {
	return readSchema(json).schema;
}

/** A field of a type with some constraints. */
export function fieldOf(type: string, constraints: object = {}, more: object = {}): Field {
	const [field] = schemaOf({ fields: [{ name: 'cell', type, constraints, ...more }] }).fields;
	if (field === undefined) throw new Error('no field');
	return field;
}
