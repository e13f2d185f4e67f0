import type { Language } from '$lib/domain/language';
import { exportBlob } from '$lib/engine/export-blob';
import type { QueryEngine } from '$lib/engine/query-engine';
import { breachText } from '$lib/ingest/finding-words';
import type { StrayRow } from '$lib/ingest/reading/file-table';
import { guardedText, withGuardSql } from './cell-guard';
import type { CheckedUpload } from './checked-upload';
import { CORRECTION_COLUMNS, FAULTS_COLUMN, LINE_COLUMN } from './correction-columns';
import { BYTE_ORDER_MARK, csvLine, csvLineSql } from './csv-lines';
import type { Fault } from './fault-book';
import { lineSql } from './file-lines';
import { guarded } from './stage-upload';
import type { UploadControl } from './upload-control';
import { CELLS, FAULTS } from './upload-tables';

const WORDS = 'upload_fault_words';

/**
 * The rows of the file in which something was rejected, as CSV (UTF-8 with a byte order mark, which
 * spreadsheets ask for) that can be corrected and loaded again: the file's own columns as they were
 * written, then the line and what was wrong. A cell that a spreadsheet would compute has an apostrophe
 * before it, which loading takes away. Of a row that was too wide, what is beyond stands at its end.
 *
 * @throws UploadError of kind `cancelled` or `engine`.
 */
export function writeRejected(
	engine: QueryEngine,
	checked: CheckedUpload,
	language: Language,
	control: UploadControl = {}
): Promise<Blob> {
	return guarded(async () => {
		const { columns, strays } = checked;
		const own = columns.flatMap((name, at) => (CORRECTION_COLUMNS.includes(name) ? [] : at));
		const words = checked.faults.map((fault) => faultText(fault, language));
		await engine.loadText(
			WORDS,
			2,
			{
				parts: checked.faults.map((fault, at) =>
					fault.severity === 'reject' ? csvLine([at, words[at] ?? null]) : ''
				),
				delimiter: ','
			},
			control
		);
		const { line, join } = await lineSql(engine, checked.lines, 'c.rowid');
		const cells = [
			...own.map((at) => ({ sql: withGuardSql(`c.c${at}`), isText: true })),
			{ sql: line, isText: false },
			{ sql: withGuardSql('t.words'), isText: true }
		];
		const rows = await exportBlob(
			engine,
			`WITH told AS (
				SELECT upload_row, string_agg(w.c1, ' ' ORDER BY f.fault) AS words
				FROM (SELECT DISTINCT upload_row, fault FROM ${FAULTS}) f JOIN ${WORDS} w ON w.c0::UINTEGER = f.fault
				GROUP BY upload_row
			)
			SELECT ${csvLineSql(cells)} AS line
			FROM ${CELLS} c JOIN told t ON t.upload_row = c.rowid ${join}
			ORDER BY c.rowid`,
			control
		);
		const names = [...own.map((at) => guardedText(columns[at] ?? '')), LINE_COLUMN, FAULTS_COLUMN];
		const tail = strays.map((stray) => strayLine(stray, own, columns.length, language)).join('');
		const parts = [BYTE_ORDER_MARK, csvLine(names), rows, tail];
		return new Blob(parts, { type: 'text/csv' });
	});
}

function faultText(fault: Fault, language: Language): string {
	const place = fault.column ?? fault.field;
	return `${place === null ? '' : `${place}: `}${breachText(fault, language)}`;
}

function strayLine(
	{ line, cells, breach }: StrayRow,
	own: readonly number[],
	width: number,
	language: Language
): string {
	const { rule, params } = breach;
	const value = breach.value ?? null;
	const fault = { rule, params, value, field: null, column: null, suggestions: [] };
	const words = faultText({ ...fault, severity: breach.severity ?? 'reject' }, language);
	const kept = own.map((at) => guardedText(cells[at] ?? ''));
	return csvLine([...kept, line, words, ...cells.slice(width).map(guardedText)]);
}
