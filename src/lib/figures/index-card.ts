import { indexLabel, type IndexCode } from '$lib/domain/index-code';
import { unitOf } from '$lib/domain/unit';
import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import type { CardRows, IndexCard } from './card';
import { changeLines } from './card-change';
import { groupText } from './card-group';
import { gapLines } from './card-gap';
import { partLines } from './card-parts';
import { loadedOfCard } from './card-loaded';
import { editionLine, targetLines } from './card-outlook';
import { missingText, rankText, scoreText, upperFirst } from './point-words';

/** What the overview says of an index: all rows of the four indices in, one card out. */
export function buildCard(words: Words, index: IndexCode, rows: CardRows): IndexCard {
	const totals = rows.totals.filter((row) => row.index === index);
	const latest = totals.findLast((row) => row.state !== 'missing');
	const label = indexLabel(index);
	if (!latest) {
		const last = totals.at(-1);
		return {
			index,
			label,
			year: null,
			figure: null,
			figureUnit: words.t('overview.card.nothing'),
			standing: last ? { tone: 'quiet', text: missingText(words, last) } : null,
			changes: [],
			lines: [],
			outlook: editionLine(words, index, undefined, rows),
			loaded: []
		};
	}
	return {
		index,
		label,
		year: latest.year,
		...mainFigure(words, latest),
		changes: changeLines(words, latest, rows),
		lines: [
			...gapLines(words, latest, rows),
			...targetLines(words, latest, rows.targets),
			...partLines(words, latest, rows.parts)
		],
		outlook: editionLine(words, index, latest, rows),
		loaded: loadedOfCard(words, latest, rows)
	};
}

function mainFigure(
	words: Words,
	row: PointRow
): Pick<IndexCard, 'figure' | 'figureUnit' | 'standing'> {
	const { t, format } = words;
	const rank = rankText(words, row);
	if (row.score !== null) {
		const isPercent = unitOf(row.index as IndexCode, row.component) === 'percent';
		return {
			figure: isPercent ? `${format.score(row.score)}%` : format.score(row.score),
			figureUnit: isPercent
				? ''
				: t('overview.card.ofScale', {
						low: format.count(row.scale_min),
						high: format.count(row.scale_max ?? 100)
					}),
			standing:
				rank === null
					? { tone: 'quiet', text: t('overview.card.noRank') }
					: { tone: 'plain', text: upperFirst(standingText(words, row, rank)) }
		};
	}
	if (row.rank !== null) {
		return {
			figure: row.rank_of === null ? String(row.rank) : `${row.rank}/${row.rank_of}`,
			figureUnit: t('overview.card.rank'),
			standing: { tone: 'quiet', text: t('overview.card.rankOnly') }
		};
	}
	return {
		figure: row.rank_low === null ? null : `${row.rank_low}–${row.rank_high ?? row.rank_of ?? ''}`,
		figureUnit: row.rank_low === null ? '' : t('overview.card.rankOf', { of: row.rank_of ?? '' }),
		standing: { tone: 'quiet', text: scoreText(words, row) ?? bandText(words, row) }
	};
}

/** PAPI has no league table: its group comes first, the computed rank second and named as such. */
function standingText(words: Words, row: PointRow, rank: string): string {
	const { t } = words;
	if (row.index === 'PAPI' && row.quartile !== null) {
		return t('overview.card.groupAndRank', { group: groupText(words, row.quartile), rank });
	}
	return row.rank_basis === 'computed' ? t('overview.card.computedRank', { rank }) : rank;
}

/** `Thuộc nhóm 5 tỉnh xếp cuối`, or that only a range of ranks is known. */
function bandText({ t }: Words, { rank_low, rank_high, rank_of }: PointRow): string {
	return rank_low !== null && rank_high !== null && rank_high === rank_of
		? t('overview.card.bandLast', { count: rank_high - rank_low + 1 })
		: t('overview.card.bandOnly');
}
