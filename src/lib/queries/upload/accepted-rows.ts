import type { QueryEngine } from '$lib/engine/query-engine';
import { ask } from '../question';
import type { AcceptedRows, Choices } from './changes-found';
import type { CheckedUpload } from './checked-upload';
import { comparedFields } from './compare-sql';
import { csvLine, csvLineSql } from './csv-lines';
import { lineSql } from './file-lines';
import { keyTextSql } from './note-keys';
import { quotedFields } from './quoted-fields';
import { writtenColumn } from './records-view';
import { guarded } from './stage-upload';
import { unreadRows } from './unread-rows';
import type { UploadControl } from './upload-control';
import { ACCEPTED, CHANGES } from './upload-tables';

const CHOSEN = 'upload_choices';

const SHAPE = { replaced: 'number', unchanged: 'number', kept: 'number' } as const;

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
		const met =
			except.length === 0 ? CHANGES : `${CHANGES} d JOIN ${ACCEPTED} a USING (upload_record)`;
		const sql = `SELECT
			count(*) FILTER (WHERE change = 'changed' AND ${replaced}) AS replaced,
			count(*) FILTER (WHERE change = 'unchanged') AS unchanged,
			count(*) FILTER (WHERE change = 'changed' AND NOT (${replaced})) AS kept
			FROM ${met}`;
		const [counted] = await ask(engine, { name: 'accepted_rows', sql, shape: SHAPE });
		const { replaced: over, unchanged, kept } = counted ?? { replaced: 0, unchanged: 0, kept: 0 };
		const added = checked.ledger.accepted - over - unchanged - kept;
		// Where every row goes in, there is nothing to look up.
		const isWhole = unchanged + kept === 0;
		const { line, join } = await lineSql(engine, checked.lines, 'a.upload_row');
		const leftOut = `WHERE a.upload_record NOT IN
			(SELECT upload_record FROM ${met} WHERE change = 'unchanged' OR NOT (${replaced}))`;
		const names = [...key, ...others];
		const quoted = await quotedFields(engine, checked.mapping);
		const cells = [
			...names.map((name) => ({ sql: `a.${writtenColumn(name)}`, isText: quoted.has(name) })),
			{ sql: line, isText: false },
			...(kind === 'scores' ? [{ sql: 'a.upload_reason', isText: false }] : [])
		];
		const head = [...names, 'line', ...(kind === 'scores' ? ['missing_reason'] : [])];
		const lines = await engine.exportText(
			`SELECT ${csvLineSql(cells)} AS line FROM ${ACCEPTED} a ${join}
			${isWhole ? '' : `${leftOut} ORDER BY a.upload_record`}`,
			control
		);
		control.onProgress?.('write', 1);
		return {
			csv: new Blob([csvLine(head), lines]),
			unread: await unreadRows(engine, checked),
			counts: { added, replaced: over, unchanged, kept }
		};
	});
}
