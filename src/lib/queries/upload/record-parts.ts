import { packageTables } from '$lib/engine/package-tables';
import { kindField } from '$lib/ingest/mapping/kind-fields';
import type { ColumnFormat, Mapping, RecordGroup } from '$lib/ingest/mapping/mapping';
import type { Field } from '$lib/ingest/table-schema';
import { UPLOAD_SCHEMAS } from '$lib/ingest/upload-kind';

/** What else of a row says how a text is meant: one value for all rows, or the text of a column. */
export type RowContext =
	{ readonly constant: string } | { readonly position: number; readonly field: Field } | null;

/** A column of the file as a field reads it. One column may be read for several fields. */
export interface ReadColumn {
	/** From 0, in the order in which they are read. */
	readonly id: number;
	readonly position: number;
	readonly field: Field;
	/** Type of the field in the tables. */
	readonly sqlType: string;
	readonly format: ColumnFormat;
	/** Index and year of the row, where the field's texts depend on them. */
	readonly index: RowContext;
	readonly year: RowContext;
	readonly rankWithBase: boolean;
}

/** Where a field of a record comes from. */
export type FieldSource =
	| { readonly from: 'column'; readonly column: ReadColumn }
	| { readonly from: 'fixed'; readonly value: string }
	| { readonly from: 'nowhere' };

/** A part of each file row that makes a record. */
export interface RecordPart {
	readonly number: number;
	/** Every field of the kind but the source, in the order of the schema. */
	readonly fields: readonly {
		readonly field: Field;
		readonly sqlType: string;
		readonly source: FieldSource;
	}[];
	/** Columns that only this part reads; where nothing stands in them, there is no record. */
	readonly own: readonly ReadColumn[];
}

export interface RecordParts {
	readonly columns: readonly ReadColumn[];
	readonly parts: readonly RecordPart[];
}

const UNDECIDED: ColumnFormat = { decimal: null, date: null };

function ownEntry<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
	return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Fields whose texts mean different things in different indices or years. */
const DEPENDENT: Readonly<Record<string, readonly ('index' | 'year')[]>> = {
	area_code: ['year'],
	component: ['index', 'year']
};

class ColumnList {
	readonly columns: ReadColumn[] = [];
	readonly #known = new Map<string, ReadColumn>();

	add(column: Omit<ReadColumn, 'id'>): ReadColumn {
		const contexts = [column.index, column.year].map((context) =>
			context === null ? null : 'constant' in context ? [context.constant] : context.position
		);
		const key = JSON.stringify([column.position, column.field.name, ...contexts]);
		const known = this.#known.get(key);
		if (known !== undefined) return known;
		const added = { ...column, id: this.columns.length };
		this.#known.set(key, added);
		this.columns.push(added);
		return added;
	}
}

/** Takes a mapping apart into the columns that are read and the records that each row makes. */
export function recordParts(mapping: Mapping): RecordParts {
	const list = new ColumnList();
	const schema = UPLOAD_SCHEMAS[mapping.kind];
	const fields = schema.fields.filter(
		({ name }) => kindField(mapping.kind, name)?.need !== 'dataset'
	);
	const types = new Map(
		(packageTables().find(({ table }) => table === mapping.kind)?.columns ?? []).map((column) => [
			column.name,
			column.type
		])
	);
	const typeOf = ({ name }: Field): string => types.get(name) ?? 'VARCHAR';

	const parts = mapping.groups.map((group, number): RecordPart => {
		const position = (name: string) =>
			ownEntry(group.columns, name) ?? ownEntry(mapping.columns, name);
		const fixed = (name: string) => ownEntry(group.fixed, name) ?? ownEntry(mapping.fixed, name);
		const contextOf = (field: Field, name: 'index' | 'year'): RowContext => {
			if (!(ownEntry(DEPENDENT, field.name) ?? []).includes(name)) return null;
			const constant = fixed(name);
			if (constant !== undefined) return { constant };
			const at = position(name);
			const contextField = fields.find((one) => one.name === name);
			return at === undefined || contextField === undefined
				? null
				: { position: at, field: contextField };
		};
		const sourceOf = (field: Field): FieldSource => {
			const at = position(field.name);
			if (at !== undefined) {
				const column = list.add({
					position: at,
					field,
					sqlType: typeOf(field),
					format: ownEntry(mapping.formats, String(at)) ?? UNDECIDED,
					index: contextOf(field, 'index'),
					year: contextOf(field, 'year'),
					rankWithBase: position('rank') === position('rank_of') && position('rank') !== undefined
				});
				return { from: 'column', column };
			}
			const value = fixed(field.name);
			if (value !== undefined) return { from: 'fixed', value };
			const byDefault = kindField(mapping.kind, field.name)?.byDefault;
			return byDefault?.is === 'text'
				? { from: 'fixed', value: byDefault.text }
				: { from: 'nowhere' };
		};
		const sources = fields.map((field) => ({
			field,
			sqlType: typeOf(field),
			source: sourceOf(field)
		}));
		return { number, fields: sources, own: ownColumns(sources, group, mapping.groups.length) };
	});
	return { columns: list.columns, parts };
}

function ownColumns(
	sources: RecordPart['fields'],
	group: RecordGroup,
	groups: number
): readonly ReadColumn[] {
	// A tall row is a record whatever stands in it.
	if (groups === 1) return [];
	return sources.flatMap(({ field, source }) =>
		source.from === 'column' && ownEntry(group.columns, field.name) !== undefined
			? source.column
			: []
	);
}
