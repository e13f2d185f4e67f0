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

/** Compares the header of a file with its schema. Each breach names the column it means. */
export function checkHeader(
	columns: readonly string[],
	schema: TableSchema,
	mode: HeaderMode
): Breach[] {
	const delimiter = otherDelimiter(columns);
	if (delimiter !== null) {
		const found = DELIMITER_NAMES[delimiter] ?? delimiter;
		return [{ rule: 'header.delimiter', column: null, params: { delimiter: found } }];
	}
	const known = schema.fields.map(({ name }) => name);
	const needed = mode === 'exact' ? known : requiredColumns(schema);
	const breaches: Breach[] = needed
		.filter((name) => !columns.includes(name))
		.map((name) => ({ rule: 'header.missing', column: name, params: {} }));
	columns.forEach((name, at) => {
		const position = String(at + 1);
		if (name.trim() === '') {
			breaches.push({ rule: 'header.empty', column: null, params: { position } });
		} else if (columns.indexOf(name) < at) {
			breaches.push({ rule: 'header.duplicate', column: name, params: { position } });
		} else if (!known.includes(name)) {
			const severity = mode === 'exact' ? 'reject' : 'warning';
			breaches.push({ rule: 'header.unknown', column: name, params: {}, severity });
		}
	});
	return breaches;
}
