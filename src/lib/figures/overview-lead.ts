import { INDEX_CODES, indexLabel, type IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import type { PublishedChangeRow } from '$lib/queries/published-changes';
import { placesText, pointText, rankText, scoreChangeText } from './point-words';

/**
 * The sentences on top of the overview: what moved in the newest edition, and where the others
 * stopped. Order is that of the size of the news: places that a publisher ranks, then points.
 */
export function overviewLead(
	words: Words,
	totals: readonly PointRow[],
	published: readonly PublishedChangeRow[]
): string {
	const { t } = words;
	const latest = INDEX_CODES.map((index) => ({
		index,
		row: totals.findLast((row) => row.index === index && row.state !== 'missing')
	}));
	const newest = Math.max(...totals.map((row) => row.year));
	const current = latest.flatMap(({ row }) => (row?.year === newest ? [row] : []));
	const clauses = current.map((row) => clause(words, row, published));
	const older = latest.flatMap(({ index, row }) => {
		if (row?.year === newest) return [];
		return [row ? olderSentence(words, row) : nothingSentence(words, index)];
	});
	const edition =
		clauses.length === 0
			? []
			: [t('overview.lead.edition', { year: newest, clauses: clauses.join('; ') })];
	return [...edition, ...older].join(' ');
}

function clause(words: Words, row: PointRow, published: readonly PublishedChangeRow[]): string {
	const index = indexLabel(row.index as IndexCode);
	const places =
		published.find(
			(change) =>
				change.index === row.index && change.year === row.year && change.component === 'TOTAL'
		)?.rank_places ?? null;
	const change =
		scoreChangeText(words, row) ?? (places === null ? null : placesText(words, places));
	const standing = standingText(words, row);
	return change === null
		? words.t('overview.lead.still', { index, standing })
		: words.t('overview.lead.standing', { index, change, standing });
}

function standingText(words: Words, row: PointRow): string {
	const { t } = words;
	const rank = rankText(words, row);
	if (rank === null) return pointText(words, row);
	if (row.rank_basis === 'computed') return t('overview.lead.computed', { rank });
	const base = `${row.rank ?? ''}/${row.rank_of ?? ''}`;
	if (row.rank !== null && row.rank === row.rank_of) return t('overview.lead.last', { rank: base });
	return row.rank === 1 ? t('overview.lead.first', { rank: base }) : rank;
}

function olderSentence(words: Words, row: PointRow): string {
	const index = indexLabel(row.index as IndexCode);
	const standing = pointText(words, row);
	return words.t('overview.lead.older', { index, year: row.year, standing });
}

function nothingSentence({ t }: Words, index: IndexCode): string {
	return t('overview.lead.nothing', { index: indexLabel(index) });
}
