import { INDEX_CODES } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import { yearSpans } from './year-spans';

type RankedRow = Pick<PointRow, 'index' | 'year' | 'rank' | 'rank_basis'>;

/**
 * That ranks were computed, where any was, and in which years they were worked back. Of the publishers
 * only that of PAPI ranks nobody; of the others a rank is computed where the record has scores alone.
 */
export function rankNotes({ t }: Words, rows: readonly RankedRow[]): string[] {
	const indices = new Set(rows.filter(isComputed).map((row) => row.index));
	const derived = rows.filter((row) => row.rank_basis === 'derived' && row.rank !== null);
	const years = yearSpans(derived.map((row) => row.year));
	return [
		...(indices.has('PAPI') ? [t('figure.note.rankComputed')] : []),
		...(INDEX_CODES.some((index) => index !== 'PAPI' && indices.has(index))
			? [t('figure.note.rankFilled')]
			: []),
		...(years === '' ? [] : [t('figure.trend.note.rankDerived', { years })])
	];
}

/** In which years a difference of ranks is one between other provinces than those of the year before. */
export function rankSetNotes(
	{ t }: Words,
	rows: readonly Pick<PointRow, 'year' | 'rank_set_differs'>[]
): string[] {
	const years = yearSpans(rows.filter((row) => row.rank_set_differs).map((row) => row.year));
	return years === '' ? [] : [t('figure.note.rankSetDiffers', { years })];
}

export function isComputed(row: RankedRow): boolean {
	return row.rank_basis === 'computed' && row.rank !== null;
}
