import { INDEX_CODES } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';

type RankedRow = Pick<PointRow, 'index' | 'rank' | 'rank_basis'>;

/**
 * That ranks were computed, where any was. Of the publishers only that of PAPI ranks nobody; of the
 * others a rank is computed where the record has their scores alone.
 */
export function rankNotes({ t }: Words, rows: readonly RankedRow[]): string[] {
	const indices = new Set(rows.filter(isComputed).map((row) => row.index));
	return [
		...(indices.has('PAPI') ? [t('figure.note.rankComputed')] : []),
		...(INDEX_CODES.some((index) => index !== 'PAPI' && indices.has(index))
			? [t('figure.note.rankFilled')]
			: [])
	];
}

export function isComputed(row: RankedRow): boolean {
	return row.rank_basis === 'computed' && row.rank !== null;
}
