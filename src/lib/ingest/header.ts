import type { Breach } from './rule-code';
import { requiredColumns, type TableSchema } from './table-schema';

/**
 * `exact`: the columns of the schema and no others, as the record is kept. `open`: optional
 * columns may be absent, and unknown ones are told and not loaded, as a file from an office comes.
 */
export type HeaderMode = 'exact' | 'open';

function otherDelimiter(columns: readonly string[]): string | null {
	const only = columns.length === 1 ? (columns[0] ?? '') : '';
	return [';', '\t', '|'].find((delimiter) => only.includes(delimiter)) ?? null;
}

const DELIMITER_NAMES: Readonly<Record<string, string>> = { ';': ';', '\t': 'Tab', '|': '|' };

/** The delimiter that stands where commas should, as a person calls it; `null` where none does. */
export function delimiterSeen(columns: readonly string[]): string | null {
	const delimiter = otherDelimiter(columns);
	return delimiter === null ? null : (DELIMITER_NAMES[delimiter] ?? delimiter);
}

/** Compares the header of a file with its schema. Each breach names the column it means. */
export function checkHeader(
	columns: readonly string[],
	schema: TableSchema,
	mode: HeaderMode
): Breach[] {
	const found = delimiterSeen(columns);
	if (found !== null) {
		return [{ rule: 'header.delimiter', column: null, params: { delimiter: found } }];
	}
	const known = new Set(schema.fields.map(({ name }) => name));
	const needed = mode === 'exact' ? [...known] : requiredColumns(schema);
	const present = new Set(columns);
	const seen = new Set<string>();
	const breaches: Breach[] = needed
		.filter((name) => !present.has(name))
		.map((name) => ({ rule: 'header.missing', column: name, params: {} }));
	columns.forEach((name, at) => {
		const position = String(at + 1);
		if (name.trim() === '') {
			breaches.push({ rule: 'header.empty', column: null, params: { position } });
		} else if (seen.has(name)) {
			breaches.push({ rule: 'header.duplicate', column: name, params: { position } });
		} else if (!known.has(name)) {
			const severity = mode === 'exact' ? 'reject' : 'warning';
			breaches.push({ rule: 'header.unknown', column: name, params: {}, severity });
		}
		seen.add(name);
	});
	return breaches;
}
