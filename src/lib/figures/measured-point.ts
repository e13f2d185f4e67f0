import type { IndexCode } from '$lib/domain/index-code';
import type { Measure } from '$lib/domain/measure';
import type { Words } from '$lib/messages/words';
import type { ExploreRow } from '$lib/queries/explore';
import { differenceText, pointOf, scoreless, type MeasuredPoint } from './made-point';
import { missingText, pointText, rankText, refusalText } from './point-words';
import { between, sincePoint } from './since-point';
import { amountText, changeText, plainRank } from './value-words';

export type { MeasuredPoint } from './made-point';

/** Measures the rows of one component of one index; `base` is the year that `since` counts from. */
export function measurerOf(
	words: Words,
	rows: readonly ExploreRow[],
	measure: Measure,
	base: number
): (row: ExploreRow) => MeasuredPoint {
	const bases = new Map(
		rows.filter(({ year }) => year === base).map((row) => [row.area_code, row])
	);
	const breaks = rows.filter((row) => row.break_kind === 'level');
	const doubtful = rows.filter((row) => row.comparability === 'unconfirmed');
	return (row) => {
		if (row.state === 'missing')
			return pointOf(row, { state: 'missing', text: () => missingText(words, row) });
		switch (measure) {
			case 'score':
				return scorePoint(words, row);
			case 'share':
				return sharePoint(words, row);
			case 'rank':
				return rankPoint(words, row);
			case 'percentile':
				return percentilePoint(words, row);
			case 'gap':
				return gapPoint(words, row);
			case 'change':
				return changePoint(words, row);
			case 'since':
				return sincePoint(words, row, base, bases.get(row.area_code), {
					broken: between(breaks, row, base),
					doubtful: between(doubtful, row, base)
				});
		}
	};
}

function scorePoint(words: Words, row: ExploreRow): MeasuredPoint {
	const text = () => pointText(words, row);
	const { score } = row;
	if (score !== null) {
		return pointOf(row, {
			state: 'known',
			value: score,
			label: () => words.format.score(score),
			text
		});
	}
	// An open end of a band is the end of the scale.
	const low = row.score_low ?? (row.score_high === null ? null : row.scale_min);
	const high = row.score_high ?? (row.score_low === null ? null : row.scale_max);
	if (low === null || high === null) return pointOf(row, { state: 'rank_only', text });
	const { format } = words;
	const label = () => `${format.score(low)}–${format.score(high)}`;
	return pointOf(row, { state: 'band', low, high, label, text });
}

function sharePoint(words: Words, row: ExploreRow): MeasuredPoint {
	const { share } = row;
	const level = () => pointText(words, row);
	if (share === null) {
		if (row.score === null) return pointOf(row, { state: scoreless(row), text: level });
		return pointOf(row, { state: 'refused', text: () => words.t('figure.measure.noScale') });
	}
	const label = () => words.format.share(share);
	const text = () => words.t('figure.measure.shareOf', { share: label(), level: level() });
	return pointOf(row, { state: 'known', value: share, label, text });
}

function rankPoint(words: Words, row: ExploreRow): MeasuredPoint {
	const { rank, rank_low: low, rank_high: high } = row;
	const text = () => pointText(words, row);
	if (rank !== null) {
		return pointOf(row, { state: 'known', value: rank, label: () => plainRank(row) ?? '', text });
	}
	if (low !== null && high !== null) {
		const label = () => `${low}–${high}/${row.rank_of ?? ''}`;
		return pointOf(row, { state: 'band', low, high, label, text });
	}
	return pointOf(row, { state: 'refused', text: () => withoutRank(words, row) });
}

function percentilePoint(words: Words, row: ExploreRow): MeasuredPoint {
	const { percentile } = row;
	if (percentile === null) {
		const text = () => (row.rank_low === null ? withoutRank(words, row) : pointText(words, row));
		return pointOf(row, { state: 'refused', text });
	}
	const label = () => words.format.short(percentile);
	const text = () =>
		words.t('figure.measure.percentileOf', {
			percentile: label(),
			rank: rankText(words, row) ?? ''
		});
	return pointOf(row, { state: 'known', value: percentile, label, text });
}

function withoutRank(words: Words, row: ExploreRow): string {
	return `${pointText(words, row)}; ${words.t('figure.trend.noRank')}`;
}

function gapPoint(words: Words, row: ExploreRow): MeasuredPoint {
	const { score, nation_gap: gap } = row;
	if (score === null)
		return pointOf(row, { state: scoreless(row), text: () => pointText(words, row) });
	const level = () => amountText(words, row.index as IndexCode, row.component, score);
	if (gap === null) {
		const text = () =>
			words.t('figure.measure.noNation', { score: level(), count: row.nation_n ?? 0 });
		return pointOf(row, { state: 'refused', text });
	}
	const side = Math.abs(gap) < 0.005 ? 'at' : gap > 0 ? 'above' : 'below';
	return pointOf(row, {
		state: 'known',
		value: gap,
		label: () => words.format.signed(gap),
		text: () =>
			words.t(`figure.measure.gap.${side}`, {
				amount: differenceText(words, row, Math.abs(gap)),
				score: level()
			})
	});
}

function changePoint(words: Words, row: ExploreRow): MeasuredPoint {
	const { score_change: change } = row;
	if (change === null) {
		const text = () => refusalText(words, row, 'score') ?? '';
		return pointOf(row, { state: row.score === null ? scoreless(row) : 'refused', text });
	}
	return pointOf(row, {
		state: 'known',
		value: change,
		label: () => words.format.signed(change),
		text: () => changeText(words, row) ?? ''
	});
}
