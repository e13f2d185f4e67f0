import { quoteIdentifier } from '$lib/engine/identifier';
import type { RuleCode, RuleParams } from '$lib/ingest/rule-code';
import type { CheckRun } from './check-run';
import { csvLine } from './csv-lines';
import { FAULTS, REJECTED } from './upload-tables';

const NUMBERS = 'upload_key_numbers';
const PAGE = 2000;

/** What a rule says of the rows with one key. */
export interface KeyFault {
	readonly rule: RuleCode;
	/** Fields of the key, joined by `, `. */
	readonly field: string;
	readonly value: string;
	readonly params: RuleParams;
}

/** Between the parts of a key that is one text; a character that no cell holds. */
const SEPARATOR_SQL = 'chr(31)';

/** SQL for the key of a record as one text, as `keyOf` in ingest makes it. */
export function keyTextSql(fields: readonly string[], row: string): string {
	return joinedSql(fields.map((field) => `${row}.${quoteIdentifier(field)}::VARCHAR`));
}

/** SQL for the texts of a key as one. */
export function joinedSql(texts: readonly string[]): string {
	const parts = texts.map((text) => `coalesce(${text}, '')`);
	return parts.length === 1 ? (parts[0] ?? '') : `concat_ws(${SEPARATOR_SQL}, ${parts.join(', ')})`;
}

/**
 * Notes faults of keys: `keys` is a table of different texts `key` (and `first_row`), `records` one of
 * `upload_record`, `upload_row` and `key`, the records that are refused.
 */
export async function noteKeys(
	run: CheckRun,
	keys: string,
	records: string,
	faultOf: (key: string, firstRow: number) => KeyFault | null
): Promise<void> {
	const { engine, pace } = run;
	const parts: string[] = [];
	for (let first = 0; ; first += PAGE) {
		const rows = await engine.query(
			`SELECT rowid AS number, key, first_row FROM ${keys} WHERE rowid BETWEEN ${first} AND ${first + PAGE - 1}`
		);
		if (rows.length === 0) break;
		const lines: string[] = [];
		for (const { number, key, first_row: firstRow } of rows) {
			const fault = faultOf(String(key), Number(firstRow));
			if (fault === null) continue;
			const { column, ...told } = { column: columnOf(run, fault.field), ...fault };
			lines.push(csvLine([Number(number), run.book.numberOf({ ...told, column })]));
		}
		parts.push(lines.join(''));
		await pace.breathe();
	}
	await engine.loadText(NUMBERS, 2, { parts, delimiter: ',' }, pace.control);
	const joined = `FROM ${records} r JOIN ${keys} k ON k.key = r.key JOIN ${NUMBERS} n ON n.c0::BIGINT = k.rowid`;
	await engine.run(
		`INSERT INTO ${FAULTS} SELECT r.upload_row, n.c1::UINTEGER ${joined};
INSERT INTO ${REJECTED} SELECT r.upload_record ${joined};
DROP TABLE ${NUMBERS}`,
		pace.control
	);
}

/** The file's column for a field; null where several are meant, or it has none. */
export function columnOf(run: CheckRun, field: string | null): string | null {
	const columns = new Set(
		run.parts.columns.filter((column) => column.field.name === field).map((one) => one.position)
	);
	const [position] = columns;
	return columns.size === 1 && position !== undefined ? (run.names[position] ?? null) : null;
}
