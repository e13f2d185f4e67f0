import { INDEX_CODES, indexLabel, type IndexCode } from '$lib/domain/index-code';
import type { MessageKey } from '$lib/messages/catalogue';
import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import type { PublishedChangeRow } from '$lib/queries/published-changes';
import { groupText } from './card-group';
import { lowerFirst, placesText, pointText, scoreChangeText, scoreText } from './point-words';

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
		if (!row) return [nothingSentence(words, index)];
		const later = totals.filter((point) => point.index === index && point.year > row.year);
		// One reason is given only where it is the reason of every year since.
		const isOneReason = new Set(later.map((point) => point.missing_reason)).size === 1;
		return [olderSentence(words, row, isOneReason ? later[0] : undefined)];
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

/** `xếp thứ 57/63`, `xếp cuối (63/63)`; for PAPI its group first and the rank called computed. */
function standingText(words: Words, row: PointRow): string {
	const { t } = words;
	if (row.rank === null) return pointText(words, row);
	const base = row.rank_of === null ? String(row.rank) : `${row.rank}/${row.rank_of}`;
	if (row.index === 'PAPI' && row.quartile !== null) {
		return t('overview.lead.group', {
			group: lowerFirst(groupText(words, row.quartile)),
			rank: base
		});
	}
	if (row.rank_basis === 'computed') return t('overview.lead.computed', { rank: base });
	if (row.rank === row.rank_of) return t('overview.lead.last', { rank: base });
	return t(row.rank === 1 ? 'overview.lead.first' : 'overview.lead.rank', { rank: base });
}

function olderSentence(words: Words, row: PointRow, next: PointRow | undefined): string {
	const { t } = words;
	const values = {
		index: indexLabel(row.index as IndexCode),
		year: row.year,
		score: scoreText(words, row) ?? '',
		standing: standingText(words, row)
	};
	const sentence = t(
		row.score === null ? 'overview.lead.olderRank' : 'overview.lead.older',
		values
	);
	if (!next) return `${sentence}.`;
	const reason = lowerFirst(
		t(`figure.missing.${next.missing_reason ?? 'not_in_data'}` as MessageKey)
	);
	return `${sentence}; ${t('overview.lead.since', { year: next.year, reason })}.`;
}

function nothingSentence({ t }: Words, index: IndexCode): string {
	return t('overview.lead.nothing', { index: indexLabel(index) });
}
