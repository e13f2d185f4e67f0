import { quoteIdentifier, quoteLiteral } from '$lib/engine/identifier';
import { measuresOf } from '$lib/ingest/mapping/kind-fields';
import type { Field } from '$lib/ingest/table-schema';
import { UPLOAD_SCHEMAS } from '$lib/ingest/upload-kind';
import type { CheckRun, ColumnOutcomes } from './check-run';
import { rowsSql } from './read-cells';
import type { ReadColumn, RecordPart } from './record-parts';
import { rowDefaultSql } from './row-default';
import { fieldTextSql } from './field-text';
import { plainTextSql, plainValueSql } from './sure-value';
import { RECORDS } from './upload-tables';

/** SQL over a row of the file for one of the records that it makes. */
export interface PartSql {
	readonly part: RecordPart;
	/** Nothing stands in the columns of this record. */
	readonly empty: string;
	/** Why there is no score; null where there is a measure, or no reason. */
	readonly reason: string;
	/** Every text can be read, and what is required is there. */
	readonly sound: string;
	/** Required fields, with a condition for rows in which such a field has neither value nor fault. */
	readonly lacking: readonly { readonly field: Field; readonly condition: string }[];
	readonly value: (field: string) => string;
	/** The value as the schema writes it. */
	readonly written: (field: string) => string;
	/** The column in which a field stands as it is; null where it does not. */
	readonly plain: (field: string) => ReadColumn | null;
}

/** The column of `upload_records` with a field as the schema writes it. */
export function writtenColumn(field: string): string {
	return quoteIdentifier(`upload_text_${field}`);
}

/**
 * Writes the SQL of one record of each row. `full` has the positions of columns in which no cell is
 * empty: what need not be asked of every row makes all that follows faster.
 */
export function partSql(
	run: CheckRun,
	part: RecordPart,
	outcomes: ColumnOutcomes,
	full: ReadonlySet<number>
): PartSql {
	const { kind } = run.mapping;
	const read = new Map(part.fields.map((one) => [one.field.name, one]));
	const stated = (name: string): string => {
		const found = read.get(name);
		if (found?.source.from === 'column') return readSql(found.source.column, outcomes);
		const type = found?.sqlType ?? 'VARCHAR';
		return found?.source.from === 'fixed'
			? `TRY_CAST(${quoteLiteral(found.source.value)} AS ${type})`
			: `NULL::${type}`;
	};
	const value = (name: string): string => {
		const byDefault = rowDefaultSql(kind, name, stated);
		return byDefault === null ? stated(name) : `coalesce(${stated(name)}, ${byDefault})`;
	};
	/** Its texts need not be made values and texts again. */
	const plain = (name: string): ReadColumn | null => {
		const source = read.get(name)?.source;
		const column =
			source?.from === 'column' && !outcomes.has(source.column.id) ? source.column : null;
		return rowDefaultSql(kind, name, stated) === null ? column : null;
	};
	const written = (name: string): string => {
		const column = plain(name);
		const type = read.get(name)?.sqlType ?? 'VARCHAR';
		return column === null ? fieldTextSql(value(name), type) : plainTextSql(column);
	};
	const columns = part.fields.flatMap(({ source }) =>
		source.from === 'column' ? source.column : []
	);
	const faults = columns
		.filter(({ id }) => outcomes.get(id)?.hasFaults === true)
		.map(({ id }) => `r.x${id}`);
	const isNull = (name: string): string => {
		const column = plain(name);
		if (column === null) return `${value(name)} IS NULL`;
		return full.has(column.position) ? 'false' : `c.c${column.position} IS NULL`;
	};
	const reason = reasonSql(run, part, outcomes, stated);
	const empty =
		part.own.length === 0 ? 'false' : part.own.map(isBlank(outcomes, full)).join(' AND ');
	const lacking = requiredFields(run, part).flatMap(({ field, source }) => {
		const isKey = UPLOAD_SCHEMAS[kind].primaryKey.includes(field.name);
		const conditions = [isNull(field.name)];
		if (conditions[0] === 'false') return [];
		if (source.from === 'column' && outcomes.get(source.column.id)?.hasFaults === true) {
			conditions.push(`r.x${source.column.id} IS NULL`);
		}
		if (!isKey && reason !== 'NULL::VARCHAR') conditions.push(`(${reason}) IS NULL`);
		return [{ field, condition: conditions.join(' AND ') }];
	});
	const unsound = [
		...faults.map((fault) => `${fault} IS NOT NULL`),
		...lacking.map(({ condition }) => `(${condition})`)
	];
	const sound = unsound.length === 0 ? 'true' : `NOT (${unsound.join(' OR ')})`;
	return { part, empty, reason, sound, lacking, value, written, plain };
}

function requiredFields(run: CheckRun, part: RecordPart): RecordPart['fields'] {
	const isOptional = new Set(measuresOf(run.mapping.kind));
	return part.fields.filter(
		({ field }) => field.constraints.required && !isOptional.has(field.name)
	);
}

function isBlank(
	outcomes: ColumnOutcomes,
	full: ReadonlySet<number>
): (column: ReadColumn) => string {
	return (column) => {
		const outcome = outcomes.get(column.id);
		if (outcome === undefined && full.has(column.position)) return 'false';
		return [
			`${readSql(column, outcomes)} IS NULL`,
			...(outcome?.hasFaults === true ? [`r.x${column.id} IS NULL`] : []),
			...(outcome?.hasReasons === true ? [`r.m${column.id} IS NULL`] : [])
		].join(' AND ');
	};
}

function readSql(column: ReadColumn, outcomes: ColumnOutcomes): string {
	return outcomes.has(column.id) ? `r.v${column.id}` : plainValueSql(column);
}

/** Only scores have a table of reasons; elsewhere a text that stands for no value is an empty cell. */
function reasonSql(
	run: CheckRun,
	part: RecordPart,
	outcomes: ColumnOutcomes,
	stated: (field: string) => string
): string {
	if (run.mapping.kind !== 'scores') return 'NULL::VARCHAR';
	const measures = measuresOf('scores');
	const reasons = measures.flatMap((name) => {
		const source = part.fields.find(({ field }) => field.name === name)?.source;
		return source?.from === 'column' && outcomes.get(source.column.id)?.hasReasons === true
			? `r.m${source.column.id}`
			: [];
	});
	if (reasons.length === 0) return 'NULL::VARCHAR';
	const none = measures.map((name) => `${stated(name)} IS NULL`).join(' AND ');
	return `CASE WHEN ${none} THEN coalesce(${reasons.join(', ')}, NULL) END`;
}

/**
 * Makes `upload_records`: a row a record with the fields of the kind and `upload_record` (its number),
 * `upload_row` (of the file), `upload_place` (the same as the engine numbers it: by it a stretch of rows is
 * found without looking at the others), `upload_part`, `upload_empty`, `upload_sound`, `upload_reason`,
 * and each field once more as it is written (`writtenColumn`).
 */
export async function createRecords(
	run: CheckRun,
	parts: readonly PartSql[],
	outcomes: ColumnOutcomes
): Promise<void> {
	const selects = parts.map(({ part, empty, reason, sound, value, written }) => {
		const fields = part.fields.flatMap(({ field: { name } }) => [
			`${value(name)} AS ${quoteIdentifier(name)}`,
			`${written(name)} AS ${writtenColumn(name)}`
		]);
		const number = `c.rowid::BIGINT * ${parts.length} + ${part.number}`;
		return `SELECT ${number} AS upload_record, c.rowid::UINTEGER AS upload_row, c.rowid AS upload_place, ${part.number} AS upload_part,
			${empty} AS upload_empty, ${sound} AS upload_sound, ${reason} AS upload_reason, ${fields.join(', ')} FROM ${rowsSql(outcomes)}`;
	});
	await run.engine.query(`CREATE OR REPLACE VIEW ${RECORDS} AS ${selects.join(' UNION ALL ')}`);
}
