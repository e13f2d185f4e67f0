import { unitOf } from '$lib/domain/unit';
import type { IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import type { PublishedChangeRow } from '$lib/queries/published-changes';
import type { CardLine, CardRows } from './card';
import {
	doubtText,
	placesText,
	rankChangeText,
	refusalText,
	scoreChangeText,
	shortRefusalText,
	upperFirst
} from './point-words';
import { citeOf } from './sources';

/** Change in points and in places to the year before, or the reason why it is refused. */
export function changeLines(words: Words, row: PointRow, rows: CardRows): CardLine[] {
	const printed = printedChange(row, rows.publishedChanges);
	const source = printed ? citeOf(words.language, printed.source_id, rows.sources) : '';
	return [...scoreLines(words, row, printed, source), ...rankLines(words, row, printed, source)];
}

/** What a publisher, a plan or a paper printed of the change of a total. */
export function printedChange(
	row: PointRow,
	changes: readonly PublishedChangeRow[]
): PublishedChangeRow | undefined {
	return changes.find(
		(change) =>
			change.index === row.index && change.year === row.year && change.component === 'TOTAL'
	);
}

function scoreLines(
	words: Words,
	row: PointRow,
	printed: PublishedChangeRow | undefined,
	source: string
): CardLine[] {
	const { t, format } = words;
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
	const amount = `${format.amount(printed.change)} ${unit}`;
	const moved = t(printed.change < 0 ? 'figure.down' : 'figure.up', { amount });
	return [
		refusal,
		{ tone: 'quiet', text: t('overview.card.published', { source, change: moved }) }
	];
}

function rankLines(
	words: Words,
	row: PointRow,
	printed: PublishedChangeRow | undefined,
	source: string
): CardLine[] {
	const { t } = words;
	const previous = row.year - 1;
	const change = rankChangeText(words, row);
	// Across a change of method the move of places is no news: no arrow, and named as such.
	if (change !== null && row.comparability === 'refused') {
		const text = t('overview.card.placesAcross', { change, previous });
		return [{ tone: 'quiet', text: upperFirst(text) }];
	}
	// Ranks that nobody published are ours, and so is their change, whoever repeats it.
	if (change !== null && row.rank_basis === 'computed') {
		const text = t('overview.card.places', { change, previous });
		return [{ tone: toneOf(row.rank_places), text: upperFirst(text) }];
	}
	if (printed && printed.rank_places !== null) {
		const moved = placesText(words, printed.rank_places);
		const text = t('overview.card.placesPublished', { change: moved, previous, source });
		return [{ tone: toneOf(printed.rank_places), text: upperFirst(text) }];
	}
	if (change !== null) {
		const text = t('overview.card.placesOfRanks', { change, previous });
		return [{ tone: toneOf(row.rank_places), text: upperFirst(text) }];
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
