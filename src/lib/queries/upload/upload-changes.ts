import { quoteIdentifier } from '$lib/engine/identifier';
import type { QueryEngine } from '$lib/engine/query-engine';
import { ask } from '../question';
import type { ChangeCounts } from './changes-found';
import type { CheckedUpload } from './checked-upload';
import { comparedFields, sameKeySql } from './compare-sql';
import { guarded } from './stage-upload';
import type { UploadControl } from './upload-control';
import { ACCEPTED, CHANGES } from './upload-tables';

const SHAPE = {
	changed: 'number',
	unchanged: 'number',
	conflicts: 'number'
} as const;

/**
 * Compares the accepted records with the rows that are loaded under the same keys, the record's and
 * those of datasets, and keeps what meets one; every other record is added. Fields that the file does not give are not compared; where a row is replaced they
 * are lost, which makes the change a conflict. To be asked when the derived tables stand.
 */
export function uploadChanges(
	engine: QueryEngine,
	checked: CheckedUpload,
	control: UploadControl = {}
): Promise<ChangeCounts> {
	return guarded(async () => {
		control.onProgress?.('compare', 0);
		const { mapping } = checked;
		const isScores = mapping.kind === 'scores';
		const selects = [recordChangesSql(checked), ...(isScores ? [reasonChangesSql()] : [])];
		await engine.query(
			`CREATE OR REPLACE TABLE ${CHANGES} AS ${selects.join(' UNION ALL ')}`,
			[],
			control
		);
		const sql = `SELECT
			count(*) FILTER (WHERE change = 'changed') AS changed,
			count(*) FILTER (WHERE change = 'unchanged') AS unchanged,
			count(*) FILTER (WHERE change = 'changed' AND conflict) AS conflicts
			FROM ${CHANGES}`;
		const [counts] = await ask(engine, { name: 'upload_changes', sql, shape: SHAPE });
		control.onProgress?.('compare', 1);
		const { changed, unchanged, conflicts } = counts ?? { changed: 0, unchanged: 0, conflicts: 0 };
		return { added: checked.ledger.accepted - changed - unchanged, changed, unchanged, conflicts };
	});
}

function recordChangesSql(checked: CheckedUpload): string {
	const { key, others, given } = comparedFields(checked);
	const differs = (name: string): string =>
		`a.${quoteIdentifier(name)} IS DISTINCT FROM t.${quoteIdentifier(name)}`;
	const changed = others.filter((name) => given.has(name)).map(differs);
	const contradicted = others.map(
		(name) => `(t.${quoteIdentifier(name)} IS NOT NULL AND ${differs(name)})`
	);
	return `
SELECT
  a.upload_record,
  CASE WHEN ${anyOf(changed)} THEN 'changed' ELSE 'unchanged' END AS change,
  ${anyOf(contradicted)} AS conflict
FROM ${ACCEPTED} a JOIN ${quoteIdentifier(checked.mapping.kind)} t ON ${sameKeySql(key)}
WHERE a.upload_reason IS NULL`;
}

function anyOf(conditions: readonly string[]): string {
	return conditions.length === 0 ? 'false' : conditions.join(' OR ');
}

/** A reason why there is no score stands against a loaded score, or against another reason. */
function reasonChangesSql(): string {
	return `
SELECT
  a.upload_record,
  CASE WHEN t.rowid IS NOT NULL THEN 'changed'
    WHEN coalesce(m.reason, s.reason) = a.upload_reason THEN 'unchanged' ELSE 'changed' END,
  t.rowid IS NOT NULL OR coalesce(m.reason, s.reason) <> a.upload_reason
FROM ${ACCEPTED} a
LEFT JOIN scores t USING (index, year, area_code, component)
LEFT JOIN missing_rules m
  ON m.index = a.index AND m.year = a.year AND m.component = a.component AND m.area_code = a.area_code
LEFT JOIN missing_rules s
  ON s.index = a.index AND s.year = a.year AND s.component = a.component AND s.area_code = '*'
WHERE a.upload_reason IS NOT NULL AND coalesce(t.index, m.reason, s.reason) IS NOT NULL`;
}
