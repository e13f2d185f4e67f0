import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import type { PublishedChangeRow } from '$lib/queries/published-changes';
import { unitOf } from '$lib/domain/unit';
import type { IndexCode } from '$lib/domain/index-code';
import type { CardLine } from './card';
import {
	doubtText,
	placesText,
	rankChangeText,
	refusalText,
	scoreChangeText,
	shortRefusalText,
	upperFirst
} from './point-words';

/** Change in points and in places to the year before, or the reason why it is refused. */
export function changeLines(
	words: Words,
	row: PointRow,
	published: readonly PublishedChangeRow[]
): CardLine[] {
	const printed = published.find(
		(change) =>
			change.index === row.index && change.year === row.year && change.component === 'TOTAL'
	);
	return [...scoreLines(words, row, printed), ...rankLines(words, row, printed)];
}

function scoreLines(
	words: Words,
	row: PointRow,
	printed: PublishedChangeRow | undefined
): CardLine[] {
	const { t } = words;
	const change = scoreChangeText(words, row);
	if (change !== null) {
		const text = t('overview.card.sincePrevious', { change, previous: row.year - 1 });
		return [{ tone: toneOf(row.score_change), text: upperFirst(text) + doubtText(words, row) }];
	}
	// A province of which only a rank is known needs one sentence about it, not two.
	if (row.score === null) return [];
	const refusal: CardLine = { tone: 'refusal', text: refusalText(words, row, 'score') ?? '' };
	if (!printed || printed.change === null) return [refusal];
	const unit = t(
		unitOf(row.index as IndexCode, row.component) === 'percent'
			? 'figure.percentPoints'
			: 'figure.points'
	);
	const amount = `${words.format.signed(printed.change)} ${unit}`;
	return [refusal, { tone: 'quiet', text: t('overview.card.published', { change: amount }) }];
}

function rankLines(
	words: Words,
	row: PointRow,
	printed: PublishedChangeRow | undefined
): CardLine[] {
	const { t } = words;
	const previous = row.year - 1;
	if (printed && printed.rank_places !== null) {
		const change = placesText(words, printed.rank_places);
		return [
			{
				tone: toneOf(printed.rank_places),
				text: upperFirst(t('overview.card.placesPublished', { change, previous }))
			}
		];
	}
	const change = rankChangeText(words, row);
	if (change !== null) {
		// Across a change of method the move of places is no news: no arrow, and named as such.
		if (row.comparability === 'refused') {
			const text = t('overview.card.placesAcross', { change, previous });
			return [{ tone: 'quiet', text: upperFirst(text) }];
		}
		const basis =
			row.rank_basis === 'computed' ? 'overview.card.places' : 'overview.card.placesOfRanks';
		return [{ tone: toneOf(row.rank_places), text: upperFirst(t(basis, { change, previous })) }];
	}
	if (row.rank_refusal === 'rank_base_changed') {
		return [{ tone: 'refusal', text: refusalText(words, row, 'rank') ?? '' }];
	}
	const reason = shortRefusalText(words, row, 'rank');
	return row.score === null && reason !== null
		? [{ tone: 'refusal', text: t('overview.card.noChange', { reason }) }]
		: [];
}

function toneOf(difference: number | null): CardLine['tone'] {
	if (difference === null || difference === 0) return 'plain';
	return difference > 0 ? 'rise' : 'fall';
}
