import { checkCell, type CellValue } from './check-cell';
import { csvText } from './csv-text';
import { checkHeader, type HeaderMode } from './header';
import { duplicateKeys, unknownKeys, type KnownKeys } from './keys';
import { OpenLedger, type Ledger } from './ledger';
import { readCsv, type CsvRow } from './read-csv';
import type { Breach } from './rule-code';
import { fieldNamed, type Field, type TableSchema } from './table-schema';
import type { TableRow } from './table-row';
import type { CrossCheck, RowBreach, TableRule } from './table-rule';

/** A CSV file and what it is said to hold. `file` is the name used in findings. */
export interface TableSource {
	readonly file: string;
	readonly resource: string;
	readonly bytes: Uint8Array;
	readonly schema: TableSchema;
	readonly header: HeaderMode;
	/** Path of the schema where that is too faulty for rows to be held against it. */
	readonly faultySchema?: string | null;
}

/** What a table is held against beyond its own schema. */
export interface TableContext {
	/** Tables that foreign keys are looked up in. */
	readonly known: KnownKeys;
	readonly rules: readonly TableRule[];
}

/** A table whose cells are read, while its ledger is open to further rules. */
export interface OpenTable {
	readonly schema: TableSchema;
	/** Rows with every cell of its type; some may yet be rejected. */
	readonly rows: readonly TableRow[];
	readonly ledger: OpenLedger;
}

/** The accepted rows, the account of all rows, and the sums that were computed again. */
export interface TableReading {
	readonly records: readonly TableRow[];
	readonly ledger: Ledger;
	readonly checks: readonly CrossCheck[];
}

function typedRow(
	row: CsvRow,
	fields: readonly (Field | undefined)[],
	ledger: OpenLedger
): TableRow | null {
	const values: Record<string, CellValue> = {};
	const written: Record<string, string> = {};
	let sound = true;
	for (const [at, field] of fields.entries()) {
		if (field === undefined) continue;
		const text = row.cells[at] ?? '';
		const reading = checkCell(text, field);
		written[field.name] = text;
		if (reading.ok) values[field.name] = reading.value;
		else {
			ledger.note(row.line, reading.breach, text);
			sound = false;
		}
	}
	return sound ? { line: row.line, values, written } : null;
}

function shapeBreach(row: CsvRow, width: number): Breach | null {
	if (row.badQuotes) {
		return { rule: 'row.quotes', column: null, params: { lines: row.lines } };
	}
	const found = row.cells.length;
	if (found === width) return null;
	return { rule: 'row.ragged', column: null, params: { expected: width, found } };
}

function typedRows(
	columns: readonly string[],
	body: readonly CsvRow[],
	schema: TableSchema,
	ledger: OpenLedger
): TableRow[] {
	const fields = columns.map((name) => fieldNamed(schema, name));
	return body.flatMap((row) => {
		const breach = shapeBreach(row, columns.length);
		if (breach === null) return typedRow(row, fields, ledger) ?? [];
		ledger.note(row.line, breach, row.cells.join(','));
		return [];
	});
}

/** Notes breaches of rows, each with its cell as written. */
export function noteAll(table: OpenTable, breaches: readonly RowBreach[]): void {
	const written = new Map(table.rows.map((row) => [row.line, row.written]));
	for (const { line, breach } of breaches) {
		if (line === null) table.ledger.noteFile(breach);
		else table.ledger.note(line, breach, written.get(line)?.[breach.column ?? ''] ?? null);
	}
}

/** Reads bytes into typed rows: encoding, header, shape, types, constraints, duplicate keys. */
export function openTable(source: TableSource): OpenTable {
	const { file, resource, bytes, schema } = source;
	const ledger = new OpenLedger(file, resource);
	const empty: OpenTable = { schema, rows: [], ledger };
	const decoded = csvText(bytes);
	if (!decoded.ok) {
		ledger.noteFile(decoded.breach, decoded.line);
		return empty;
	}
	const [header, ...body] = readCsv(decoded.text);
	body.forEach(({ line }) => ledger.readRow(line));
	if (header === undefined) {
		ledger.noteFile({ rule: 'header.none', column: null, params: {} });
		return empty;
	}
	if (typeof source.faultySchema === 'string') {
		const params = { schema: source.faultySchema };
		ledger.noteFile({ rule: 'table.schema', column: null, params });
		return empty;
	}
	const breaches = checkHeader(header.cells, schema, source.header);
	breaches.forEach((breach) => ledger.noteFile(breach, header.line));
	if (breaches.some(({ severity }) => severity !== 'warning')) return empty;
	const table: OpenTable = { ...empty, rows: typedRows(header.cells, body, schema, ledger) };
	noteAll(table, duplicateKeys(table.rows, schema));
	return table;
}

function holdAgainstRules(table: OpenTable, rules: readonly TableRule[]): CrossCheck[] {
	const sound = table.rows.filter(({ line }) => !table.ledger.isRejected(line));
	return rules.flatMap((rule) => {
		const { breaches, checks } = rule(sound);
		noteAll(table, breaches);
		return checks;
	});
}

/** Looks up the foreign keys of an open table, holds it against its rules and closes its ledger. */
export function settleTable(table: OpenTable, context: TableContext): TableReading {
	noteAll(table, unknownKeys(table.rows, table.schema, context.known));
	const checks = holdAgainstRules(table, context.rules);
	return {
		records: table.rows.filter(({ line }) => !table.ledger.isRejected(line)),
		ledger: table.ledger.close(),
		checks
	};
}

/**
 * Reads one table: bytes to accepted records and a ledger in which `read = accepted + rejected`.
 * Whatever the bytes are, it returns; it never throws.
 */
export function readTable(source: TableSource, context: TableContext): TableReading {
	return settleTable(openTable(source), context);
}
