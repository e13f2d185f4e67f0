import { quoteIdentifier } from '$lib/engine/identifier';
import type { Cell, QueryEngine, Row } from '$lib/engine/query-engine';
import { packageTables } from '$lib/engine/package-tables';
import { guarded } from './stage-upload';
import type { ChangeKind, FieldChange, LoadedFrom, RowChange } from './changes-found';
import type { CheckedUpload } from './checked-upload';
import { comparedFields, sameKeySql, type ComparedFields } from './compare-sql';
import { fieldTextSql } from './field-text';
import { keyTextSql } from './note-keys';
import { ACCEPTED, CHANGES } from './upload-tables';

/** Which rows to tell: of one kind, so many, from a place on. */
export interface ChangesWanted {
	readonly kind: ChangeKind;
	readonly first: number;
	readonly count: number;
}

/** The rows of an upload beside the loaded ones, those in conflict first. After `uploadChanges`. */
export function changedRows(
	engine: QueryEngine,
	checked: CheckedUpload,
	wanted: ChangesWanted
): Promise<RowChange[]> {
	return guarded(async () => {
		const fields = comparedFields(checked);
		const page = await engine.query(pageSql(wanted));
		if (page.length === 0) return [];
		const records = page.map((row) => Number(row['upload_record']));
		const rows = await engine.query(rowsSql(checked, fields, records));
		return rows.map((row) => rowChange(row, checked, fields, wanted.kind));
	});
}

/** The numbers of the records that are wanted, told apart first: of them alone is all else looked up. */
function pageSql({ kind, first, count }: ChangesWanted): string {
	const from =
		kind === 'added'
			? `SELECT upload_record FROM ${ACCEPTED} ANTI JOIN ${CHANGES} USING (upload_record) ORDER BY upload_record`
			: `SELECT upload_record FROM ${CHANGES} WHERE change = '${kind}' ORDER BY conflict DESC, upload_record`;
	return `${from} LIMIT ${Math.trunc(count)} OFFSET ${Math.trunc(first)}`;
}

function rowsSql(
	{ mapping }: CheckedUpload,
	{ key, others }: ComparedFields,
	records: readonly number[]
): string {
	const texts = (row: 'a' | 't', prefix: string): string[] =>
		[...key, ...others].map(
			(name) => `${textSql(mapping.kind, row, name)} AS ${quoteIdentifier(prefix + name)}`
		);
	const reasons =
		mapping.kind !== 'scores'
			? { select: 'NULL AS loaded_reason', join: '' }
			: {
					select: 'coalesce(m.reason, w.reason) AS loaded_reason',
					join: ['m', 'w']
						.map(
							(
								rule
							) => `LEFT JOIN missing_rules ${rule} ON a.upload_reason IS NOT NULL AND t.rowid IS NULL
	AND ${rule}.index = a.index AND ${rule}.year = a.year AND ${rule}.component = a.component
	AND ${rule}.area_code = ${rule === 'm' ? 'a.area_code' : `'*'`}`
						)
						.join('\n')
				};
	return `
SELECT
  a.upload_row, a.upload_reason, coalesce(d.conflict, false) AS conflict, ${keyTextSql(key, 'a')} AS key_text, ${reasons.select},
  ${[...texts('a', 'new '), ...texts('t', 'old ')].join(', ')},
  t.source_id, t.source_line, s.kind AS source_kind, s.cite_vi, s.cite_en
FROM (FROM ${ACCEPTED} WHERE upload_record IN (${records.join(', ')})) a
LEFT JOIN ${CHANGES} d ON d.upload_record = a.upload_record
LEFT JOIN ${quoteIdentifier(mapping.kind)} t ON ${sameKeySql(key)}
LEFT JOIN sources s ON s.source_id = t.source_id
${reasons.join}
ORDER BY conflict DESC, a.upload_record`;
}

/** A field as the schema writes it. */
export function textSql(kind: string, row: string, name: string): string {
	const columns = packageTables().find(({ table }) => table === kind)?.columns ?? [];
	const type = columns.find((column) => column.name === name)?.type ?? 'VARCHAR';
	return fieldTextSql(`${row}.${quoteIdentifier(name)}`, type);
}

function text(cell: Cell | undefined): string | null {
	return cell === null || cell === undefined ? null : String(cell);
}

function rowChange(
	row: Row,
	checked: CheckedUpload,
	{ key, others, given }: ComparedFields,
	kind: ChangeKind
): RowChange {
	const fields = others.flatMap((field): FieldChange[] => {
		const [loaded, uploaded] = [text(row[`old ${field}`]), text(row[`new ${field}`])];
		if (loaded === uploaded) return [];
		return [{ field, loaded, uploaded, lost: uploaded === null && !given.has(field) }];
	});
	const reason = text(row['upload_reason']);
	return {
		key: String(row['key_text']),
		keyFields: Object.fromEntries(key.map((name) => [name, text(row[`new ${name}`])])),
		kind,
		conflict: row['conflict'] === true,
		line: checked.lines[Number(row['upload_row'])] ?? 0,
		fields: reason === null ? fields : reasonFields(row, fields, reason),
		from: loadedFrom(row)
	};
}

/** A row that says why there is no score takes away what is loaded, and says nothing else. */
function reasonFields(row: Row, fields: readonly FieldChange[], reason: string): FieldChange[] {
	const taken = fields
		.filter(({ loaded }) => loaded !== null)
		.map(({ field, loaded }) => ({ field, loaded, uploaded: null, lost: false }));
	const loaded = text(row['loaded_reason']);
	return [...taken, { field: 'missing_reason', loaded, uploaded: reason, lost: false }];
}

function loadedFrom(row: Row): LoadedFrom | null {
	const sourceId = text(row['source_id']);
	if (sourceId === null) return null;
	const line = row['source_line'];
	return {
		sourceId,
		kind: text(row['source_kind']),
		citeVi: text(row['cite_vi']),
		citeEn: text(row['cite_en']),
		line: typeof line === 'number' ? line : null
	};
}
