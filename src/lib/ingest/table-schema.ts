import type { Bilingual } from '$lib/domain/language';

/** The field types of Frictionless Table Schema that this project uses. */
export const FIELD_TYPES = ['string', 'integer', 'number', 'boolean', 'date', 'year'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** Text that is a date of varying precision: `2020-05` or a day; a day or `2020-07-03T20:15`. */
export const CALENDARS = ['month_or_day', 'day_or_minute'] as const;
export type Calendar = (typeof CALENDARS)[number];

export interface Constraints {
	readonly required: boolean;
	readonly unique: boolean;
	readonly enum: readonly string[] | null;
	/** Anchored at both ends, as Table Schema wants it. */
	readonly pattern: RegExp | null;
	readonly minimum: number | null;
	readonly maximum: number | null;
	readonly exclusiveMinimum: number | null;
}

/** One column: what it means, in both languages, and what may stand in it. */
export interface Field {
	readonly name: string;
	readonly type: FieldType;
	readonly title: Bilingual;
	readonly description: Bilingual;
	readonly unit: string | null;
	readonly calendar: Calendar | null;
	readonly constraints: Constraints;
}

/** Fields whose values must be found in another resource (`''`: in this one). */
export interface KeyReference {
	readonly fields: readonly string[];
	readonly resource: string;
	readonly referenceFields: readonly string[];
}

export interface TableSchema {
	readonly fields: readonly Field[];
	readonly primaryKey: readonly string[];
	readonly foreignKeys: readonly KeyReference[];
	/** As foreign keys, but `*` stands for any value and `a|b` for either. */
	readonly matchKeys: readonly KeyReference[];
}

export function fieldNamed(schema: TableSchema, name: string): Field | undefined {
	return schema.fields.find((field) => field.name === name);
}

export function requiredColumns(schema: TableSchema): string[] {
	return schema.fields.filter((field) => field.constraints.required).map(({ name }) => name);
}
