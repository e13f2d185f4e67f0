import { quoteIdentifier } from '$lib/engine/identifier';
import { SEPARATOR, unknownKeys } from '$lib/ingest/keys';
import type { TableRow } from '$lib/ingest/table-row';
import type { KeyReference, TableSchema } from '$lib/ingest/table-schema';
import { UPLOAD_SCHEMAS } from '$lib/ingest/upload-kind';
import type { CheckRun } from './check-run';
import { joinedSql, keyTextSql, noteKeys } from './note-keys';
import { textsOf } from './read-texts';
import type { PartSql } from './records-view';
import { plainValueSql } from './sure-value';
import { RECORDS } from './upload-tables';

const DOUBTED = 'upload_doubted';
const KEYS = 'upload_doubted_keys';

/** Refuses records that point to something which the record does not know. */
export async function noteUnknownKeys(run: CheckRun, parts: readonly PartSql[]): Promise<void> {
	const schema = UPLOAD_SCHEMAS[run.mapping.kind];
	const bare = { ...schema, foreignKeys: [], matchKeys: [] };
	for (const key of schema.foreignKeys) {
		// The source of an upload is the upload.
		if (key.fields.includes('source_id')) continue;
		await noteUnknown(run, parts, key, { ...bare, foreignKeys: [key] });
	}
	for (const key of schema.matchKeys) {
		await noteUnknown(run, parts, key, { ...bare, matchKeys: [key] });
	}
}

/**
 * Whether every text of the columns in which a key stands is known. Of most columns that is told without
 * looking at every row; where it is not, or where one of the few is not known, the rows are asked.
 */
async function areAllKnown(
	{ engine }: CheckRun,
	parts: readonly PartSql[],
	key: KeyReference
): Promise<boolean> {
	const [field = '', ...others] = key.fields;
	if (others.length > 0) return false;
	const columns = parts.map(({ plain }) => plain(field));
	for (const column of columns) {
		const texts = column === null ? null : await textsOf(engine, column.position);
		if (column === null || texts === null) return false;
		const value = `${plainValueSql(column)}::VARCHAR`;
		const known = `${quoteIdentifier(key.referenceFields[0] ?? '')}::VARCHAR`;
		// One null among what is known, and NOT IN would call every text known.
		const [counted] = await engine.query(
			`SELECT count(*) AS n FROM ${texts} c WHERE ${value} NOT IN
			(SELECT ${known} FROM ${quoteIdentifier(key.resource)} WHERE ${known} IS NOT NULL)`
		);
		if (counted?.['n'] !== 0) return false;
	}
	return true;
}

/** Asks for the keys that are not found as they are, and lets the rule decide on each. */
async function noteUnknown(
	run: CheckRun,
	parts: readonly PartSql[],
	key: KeyReference,
	schema: TableSchema
): Promise<void> {
	const { engine, context, pace } = run;
	if (context.known.of(key.resource, key.referenceFields) === null) return;
	if (await areAllKnown(run, parts, key)) return;
	const texts = key.fields.map((field) => `${quoteIdentifier(field)}::VARCHAR`);
	const known = key.referenceFields.map((field) => `${quoteIdentifier(field)}::VARCHAR`);
	const sound = `FROM ${RECORDS} r WHERE upload_sound AND NOT upload_empty`;
	await engine.run(
		`CREATE OR REPLACE TABLE ${KEYS} AS
WITH used AS (SELECT DISTINCT ${texts.map((text, at) => `${text} AS k${at}`).join(', ')} ${sound}),
known AS (SELECT DISTINCT ${known.map((text, at) => `${text} AS k${at}`).join(', ')} FROM ${quoteIdentifier(key.resource)})
SELECT ${joinedSql(texts.map((_, at) => `used.k${at}`))} AS key, 0 AS first_row FROM used ANTI JOIN known USING (${known.map((_, at) => `k${at}`).join(', ')})`,
		pace.control
	);
	const [counted] = await engine.query(`SELECT count(*) AS n FROM ${KEYS}`);
	if (counted?.['n'] !== 0) {
		await engine.run(
			`CREATE OR REPLACE TABLE ${DOUBTED} AS
SELECT * FROM (SELECT upload_record, upload_row, ${keyTextSql(key.fields, 'r')} AS key ${sound})
WHERE key IN (SELECT key FROM ${KEYS})`,
			pace.control
		);
		await noteKeys(run, KEYS, DOUBTED, (text) => {
			const [found] = unknownKeys([keyRow(key.fields, text)], schema, context.known);
			if (found === undefined) return null;
			const { rule, params, value } = found.breach;
			return { rule, params, field: key.fields.join(', '), value: value ?? text };
		});
		await engine.run(`DROP TABLE ${DOUBTED}`);
	}
	await engine.run(`DROP TABLE ${KEYS}`);
}

function keyRow(fields: readonly string[], text: string): TableRow {
	const cells = fields.length === 1 ? [text] : text.split(SEPARATOR);
	const written = Object.fromEntries(fields.map((field, at) => [field, cells[at] ?? '']));
	return { line: 0, values: written, written };
}
