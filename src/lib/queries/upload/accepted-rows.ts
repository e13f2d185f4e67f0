import type { QueryEngine, TextPiece } from '$lib/engine/query-engine';
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

export type OnPiece = (piece: TextPiece) => void | Promise<void>;

const CHOSEN = 'upload_choices';

/** Lines are joined by so many: a row of a megabyte, the longest, makes no text that is too long. */
const LINES_TOGETHER = 256;
const ROWS_AT_ONCE = 1 << 17;

const SHAPE = { replaced: 'number', unchanged: 'number', kept: 'number' } as const;

/**
 * Writes the rows to lay over what is loaded, by what the person chose. After `uploadChanges`. They are
 * UTF-8 CSV with a header: the fields of the kind, `line`, and for scores `missing_reason`, which is
 * empty but for rows that say why there is no score. `onPiece` is given pieces of it, in order.
 *
 * @throws UploadError of kind `cancelled` or `engine`.
 */
export function acceptedRows(
	engine: QueryEngine,
	checked: CheckedUpload,
	choices: Choices,
	onPiece: OnPiece,
	control: UploadControl = {}
): Promise<AcceptedRows> {
	return guarded(async () => {
		control.onProgress?.('write', 0);
		const { key } = comparedFields(checked);
		const except = [...choices.byKey].filter(([, choice]) => choice !== choices.all);
		if (except.length > 0) {
			const parts = except.map(([text]) => csvLine([text, 1]));
			await engine.loadText(CHOSEN, 2, { parts, delimiter: ',' });
		}
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
		const leftOut = `SELECT upload_record FROM ${met} WHERE change = 'unchanged' OR NOT (${replaced})`;
		await writeLines(engine, checked, isWhole ? null : leftOut, onPiece, control);
		control.onProgress?.('write', 1);
		return {
			unread: await unreadRows(engine, checked),
			counts: { added, replaced: over, unchanged, kept }
		};
	});
}

/** Header and lines of the accepted records, but for those whose numbers the query `leftOut` gives. */
async function writeLines(
	engine: QueryEngine,
	checked: CheckedUpload,
	leftOut: string | null,
	onPiece: OnPiece,
	control: UploadControl
): Promise<void> {
	const { mapping, lines } = checked;
	const { key, others } = comparedFields(checked);
	const names = [...key, ...others];
	const [quoted, { line, join }] = [
		await quotedFields(engine, mapping),
		await lineSql(engine, lines, 'a.upload_row')
	];
	const hasReasons = mapping.kind === 'scores';
	const cells = [
		...names.map((name) => ({ sql: `a.${writtenColumn(name)}`, isText: quoted.has(name) })),
		{ sql: line, isText: false },
		...(hasReasons ? [{ sql: 'a.upload_reason', isText: false }] : [])
	];
	const header = csvLine([...names, 'line', ...(hasReasons ? ['missing_reason'] : [])]);
	await onPiece(new TextEncoder().encode(header));
	// Lines that are looked up are looked up once.
	const step = join === '' ? ROWS_AT_ONCE : Math.max(1, lines.length);
	for (let from = 0; from < lines.length; from += step) {
		// Several lines as one text: an answer of fewer texts comes sooner, and their order says nothing.
		const sql = `SELECT string_agg(line, '') AS lines FROM (
			SELECT ${csvLineSql(cells)} AS line, a.upload_row // ${LINES_TOGETHER} AS block
			FROM ${ACCEPTED} a ${join} WHERE a.upload_place >= ${from} AND a.upload_place < ${from + step}
			${leftOut === null ? '' : `AND a.upload_record NOT IN (${leftOut})`}
		) GROUP BY block ORDER BY block`;
		await engine.exportText(sql, onPiece, control);
		control.onProgress?.('write', Math.min(1, (from + step) / lines.length));
	}
}
