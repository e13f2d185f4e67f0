import type { Breach } from './rule-code';
import type { KeyReference, TableSchema } from './table-schema';
import type { TableRow } from './table-row';
import type { RowBreach } from './table-rule';

/** Between the parts of a key; a character that no cell of a record holds. */
export const SEPARATOR = '\u001f';

/** The values of `columns` in a row, as one text; `null` where all of them are empty. */
export function keyOf(row: TableRow, columns: readonly string[]): string | null {
	const parts = columns.map((column) => row.written[column] ?? '');
	return parts.every((part) => part === '') ? null : parts.join(SEPARATOR);
}

/** The keys of tables that have been read, for foreign keys to be looked up in. */
export class KnownKeys {
	readonly #tables: ReadonlyMap<string, readonly TableRow[]>;
	readonly #sets = new Map<string, ReadonlySet<string>>();

	/** Takes the rows of each resource by its name. */
	constructor(tables: Iterable<readonly [string, readonly TableRow[]]>) {
		this.#tables = new Map(tables);
	}

	/** The keys of a resource over some columns; `null` for a resource that is not known. */
	of(resource: string, columns: readonly string[]): ReadonlySet<string> | null {
		const rows = this.#tables.get(resource);
		if (rows === undefined) return null;
		const name = [resource, ...columns].join(SEPARATOR);
		const known = this.#sets.get(name) ?? keySet(rows, columns);
		this.#sets.set(name, known);
		return known;
	}
}

function keySet(rows: readonly TableRow[], columns: readonly string[]): Set<string> {
	return new Set(rows.flatMap((row) => keyOf(row, columns) ?? []));
}

function duplicates(
	rows: readonly TableRow[],
	columns: readonly string[],
	rule: 'unique' | 'key.duplicate'
): Map<number, Breach> {
	const firstLines = new Map<string, number>();
	const found = new Map<number, Breach>();
	for (const row of rows) {
		const key = keyOf(row, columns);
		if (key === null) continue;
		const firstLine = firstLines.get(key);
		if (firstLine === undefined) firstLines.set(key, row.line);
		else {
			const value = key.replaceAll(SEPARATOR, ', ');
			const params = { firstLine: String(firstLine) };
			found.set(row.line, { rule, column: columns.join(', '), params, value });
		}
	}
	return found;
}

/** Rows that repeat the primary key or a unique field of an earlier row, by line. */
export function duplicateKeys(rows: readonly TableRow[], schema: TableSchema): RowBreach[] {
	const unique = schema.fields.filter(
		({ name, constraints }) =>
			constraints.unique && !(schema.primaryKey.length === 1 && schema.primaryKey[0] === name)
	);
	return [
		...duplicates(rows, schema.primaryKey, 'key.duplicate'),
		...unique.flatMap(({ name }) => [...duplicates(rows, [name], 'unique')])
	].map(([line, breach]) => ({ line, breach }));
}

function notFound(rule: 'key.foreign' | 'key.match', key: KeyReference, value: string): Breach {
	return {
		rule,
		column: key.fields.join(', '),
		params: { resource: key.resource },
		value: value.replaceAll(SEPARATOR, ', ')
	};
}

/** The keys that a rule's cells stand for: `a|b` is two; `*` stays, to be passed over. */
function alternatives(row: TableRow, columns: readonly string[]): string[] {
	const choices = columns.map((column) => {
		const text = row.written[column] ?? '';
		const parts = text.split('|');
		// A star beside other choices is a slip of the pen: looked up as written, it is not found.
		return parts.includes('*') ? [text] : parts;
	});
	return choices
		.reduce<string[][]>(
			(keys, parts) => keys.flatMap((key) => parts.map((part) => [...key, part])),
			[[]]
		)
		.filter((key) => !key.includes('*'))
		.map((key) => key.join(SEPARATOR));
}

/**
 * The foreign keys of a table that name nothing known, by line. A reference to the empty resource
 * is looked up in the table itself; a resource that is not known is not looked up.
 */
export function unknownKeys(
	rows: readonly TableRow[],
	schema: TableSchema,
	known: KnownKeys
): RowBreach[] {
	const own = new KnownKeys([['', rows]]);
	const foreign = (row: TableRow) => (key: KeyReference) => {
		const keys = (key.resource === '' ? own : known).of(key.resource, key.referenceFields);
		const value = keyOf(row, key.fields);
		const isWhole = key.fields.every((column) => (row.written[column] ?? '') !== '');
		if (keys === null || value === null || !isWhole || keys.has(value)) return [];
		return notFound('key.foreign', key, value);
	};
	const matched = (row: TableRow) => (key: KeyReference) => {
		const keys = known.of(key.resource, key.referenceFields);
		if (keys === null) return [];
		return alternatives(row, key.fields)
			.filter((value) => !keys.has(value))
			.map((value) => notFound('key.match', key, value));
	};
	return rows.flatMap((row) =>
		[...schema.foreignKeys.flatMap(foreign(row)), ...schema.matchKeys.flatMap(matched(row))].map(
			(breach) => ({ line: row.line, breach })
		)
	);
}
