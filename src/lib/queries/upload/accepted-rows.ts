import { quoteIdentifier } from '$lib/engine/identifier';
import type { QueryEngine } from '$lib/engine/query-engine';
import { ask } from '../question';
import { textSql } from './changed-rows';
import type { AcceptedRows, Choices } from './changes-found';
import type { CheckedUpload } from './checked-upload';
import { comparedFields } from './compare-sql';
import { csvLine } from './csv-lines';
import { lineSql } from './file-lines';
import { keyTextSql } from './note-keys';
import { guarded } from './stage-upload';
import type { UploadControl } from './upload-control';
import { ACCEPTED, CHANGES } from './upload-tables';

const CHOSEN = 'upload_choices';

const SHAPE = { added: 'number', replaced: 'number', unchanged: 'number', kept: 'number' } as const;

/**
 * The rows to lay over what is loaded, by what the person chose. After `uploadChanges`.
 *
 * @throws UploadError of kind `cancelled` or `engine`.
 */
export function acceptedRows(
	engine: QueryEngine,
	checked: CheckedUpload,
	choices: Choices,
	control: UploadControl = {}
): Promise<AcceptedRows> {
	return guarded(async () => {
		control.onProgress?.('write', 0);
		const { kind } = checked.mapping;
		const { key, others } = comparedFields(checked);
		const except = [...choices.byKey].filter(([, choice]) => choice !== choices.all);
		await engine.loadText(CHOSEN, 2, {
			parts: except.map(([text]) => csvLine([text, 1])),
			delimiter: ','
		});
		const isException =
			except.length === 0 ? 'false' : `${keyTextSql(key, 'a')} IN (SELECT c0 FROM ${CHOSEN})`;
		const replaced = choices.all === 'replace' ? `NOT (${isException})` : isException;
		const from = `FROM ${ACCEPTED} a JOIN ${CHANGES} d ON d.upload_record = a.upload_record`;
		const sql = `SELECT
			count(*) FILTER (WHERE change = 'added') AS added,
			count(*) FILTER (WHERE change = 'changed' AND ${replaced}) AS replaced,
			count(*) FILTER (WHERE change = 'unchanged') AS unchanged,
			count(*) FILTER (WHERE change = 'changed' AND NOT (${replaced})) AS kept
			FROM ${except.length === 0 ? CHANGES : `${ACCEPTED} a JOIN ${CHANGES} d ON d.upload_record = a.upload_record`}`;
		const [counted] = await ask(engine, { name: 'accepted_rows', sql, shape: SHAPE });
		const counts = counted ?? { added: 0, replaced: 0, unchanged: 0, kept: 0 };
		// Where every row goes in, there is nothing to look up.
		const isWhole = counts.unchanged + counts.kept === 0;
		const { line, join } = await lineSql(engine, checked.lines, 'a.upload_row');
		const fields = [...key, ...others].map(
			(name) => `${textSql(kind, 'a', name)} AS ${quoteIdentifier(name)}`
		);
		const reason = kind === 'scores' ? ', a.upload_reason AS missing_reason' : '';
		const csv = await engine.exportText(
			`SELECT ${fields.join(', ')}, ${line} AS line${reason}
			${isWhole ? `FROM ${ACCEPTED} a` : from} ${join}
			${isWhole ? '' : `WHERE change = 'added' OR (change = 'changed' AND ${replaced}) ORDER BY a.upload_record`}`,
			control
		);
		control.onProgress?.('write', 1);
		return { csv, counts };
	});
}
