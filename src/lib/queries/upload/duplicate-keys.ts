import { quoteIdentifier } from '$lib/engine/identifier';
import { SEPARATOR } from '$lib/ingest/keys';
import { UPLOAD_SCHEMAS } from '$lib/ingest/upload-kind';
import type { CheckRun } from './check-run';
import { keyTextSql, noteKeys } from './note-keys';
import { RECORDS } from './upload-tables';

const TWICE = 'upload_twice';
const KEYS = 'upload_twice_keys';

/** Refuses records whose key stands in the file before, and names the line of the first. */
export async function noteDuplicateKeys(
	run: CheckRun,
	lineOf: (row: number) => number
): Promise<void> {
	const { engine, mapping, pace } = run;
	const key = UPLOAD_SCHEMAS[mapping.kind].primaryKey;
	const fields = key.map(quoteIdentifier);
	const isSame = fields.map((field) => `r.${field} IS NOT DISTINCT FROM again.${field}`);
	const sound = 'upload_sound AND NOT upload_empty';
	// In most files there are none, and then no key need be written as a text.
	await engine.query(
		`CREATE OR REPLACE TABLE ${TWICE} AS
		WITH again AS (
			SELECT ${fields.join(', ')} FROM ${RECORDS} WHERE ${sound}
			GROUP BY ${fields.join(', ')} HAVING count(*) > 1
		)
		SELECT upload_record, upload_row, ${keyTextSql(key, 'r')} AS key
		FROM ${RECORDS} r SEMI JOIN again ON ${isSame.join(' AND ')} WHERE ${sound}`,
		[],
		pace.control
	);
	const [found] = await engine.query(`SELECT count(*) AS n FROM ${TWICE}`);
	if (found?.['n'] === 0) {
		await engine.run(`DROP TABLE ${TWICE}`);
		return;
	}
	await engine.run(
		`CREATE OR REPLACE TABLE ${KEYS} AS
SELECT key, min(upload_record) AS first, arg_min(upload_row, upload_record) AS first_row
FROM ${TWICE} GROUP BY key HAVING count(*) > 1;
DELETE FROM ${TWICE} t USING ${KEYS} k WHERE k.first = t.upload_record`,
		pace.control
	);
	await noteKeys(run, KEYS, TWICE, (text, firstRow) => ({
		rule: 'key.duplicate',
		field: key.join(', '),
		value: text.replaceAll(SEPARATOR, ', '),
		params: { firstLine: String(lineOf(firstRow)) }
	}));
	await engine.run(`DROP TABLE ${TWICE};\nDROP TABLE ${KEYS}`);
}
