import type { UploadKind } from '$lib/ingest/upload-kind';

/**
 * SQL for the value that `rowDefaults` gives a field where nothing stands in it; null for a field
 * without one. `value` is the SQL of another field of the record.
 */
export function rowDefaultSql(
	kind: UploadKind,
	field: string,
	value: (field: string) => string
): string | null {
	switch (`${kind}.${field}`) {
		case 'scores.basis':
			return `CASE WHEN ${value('score')} IS NOT NULL THEN 'published'
				WHEN ${value('score_low')} IS NOT NULL OR ${value('score_high')} IS NOT NULL THEN 'band'
				WHEN (${value('rank_low')} IS NOT NULL OR ${value('rank_high')} IS NOT NULL) AND ${value('rank')} IS NULL THEN 'band'
				ELSE 'published' END`;
		case 'scores.rank_basis':
			return `CASE WHEN ${value('rank')} IS NOT NULL THEN 'published'
				WHEN ${value('rank_low')} IS NOT NULL OR ${value('rank_high')} IS NOT NULL THEN 'band' END`;
		case 'windows.component':
			return `'*'`;
		case 'windows.start_precision':
			return precisionSql(value('fieldwork_start'));
		case 'windows.end_precision':
			return precisionSql(value('fieldwork_end'));
		case 'targets.op':
			return `CASE WHEN ${value('measure')} = 'rank' THEN '<=' ELSE '>=' END`;
		default:
			return null;
	}
}

function precisionSql(date: string): string {
	return `CASE WHEN len(${date}) = 7 THEN 'month' WHEN ${date} IS NOT NULL THEN 'day' END`;
}
