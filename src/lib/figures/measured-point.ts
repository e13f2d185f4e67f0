import type { IndexCode } from '$lib/domain/index-code';
import type { Measure } from '$lib/domain/measure';
import type { MessageKey } from '$lib/messages/catalogue';
import type { Words } from '$lib/messages/words';
import type { ExploreRow } from '$lib/queries/explore';
import { unitOf } from '$lib/domain/unit';
import { lowerFirst, missingText, pointText, rankText, refusalText } from './point-words';
import { amountText, changeText, plainRank } from './value-words';

/** One area in one year, as a measure sees it. Texts name neither the area nor the year. */
export interface MeasuredPoint {
	readonly areaCode: string;
	readonly year: number;
	/** `refused`: figures are known, but this measure is not made of them. */
	readonly state: 'known' | 'band' | 'rank_only' | 'missing' | 'refused';
	readonly value: number | null;
	/** The two ends of a band; else null. */
	readonly low: number | null;
	readonly high: number | null;
	/** Points of different stretches stand on different levels: no line joins them, no difference. */
	readonly stretch: number;
	/** The rules were revised: drawn hollow. */
	readonly isUnconfirmed: boolean;
	/** For a mark or a cell: `41,33`, `51/61`, `+0,32`, `59–63/63`; empty where nothing is known. */
	readonly label: string;
	/** In full: `41,33 điểm; hạng 51/61`, or the reason why there is nothing. */
	readonly text: string;
	readonly row: ExploreRow;
}

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
				return sincePoint(words, row, base, bases.get(row.area_code), (from, to) =>
					breaks.find(
						(other) => other.area_code === row.area_code && other.year > from && other.year <= to
					)
				);
		}
	};
}

type Said = Pick<MeasuredPoint, 'state'> &
	Partial<Pick<MeasuredPoint, 'value' | 'low' | 'high'>> & {
		readonly label?: () => string;
		readonly text: () => string;
	};

/** Words are found when they are asked for: of all provinces in all years a figure shows a few. */
function pointOf(row: ExploreRow, said: Said): MeasuredPoint {
	const { state, value = null, low = null, high = null } = said;
	let label: string | undefined;
	let text: string | undefined;
	return {
		areaCode: row.area_code,
		year: row.year,
		state,
		value,
		low,
		high,
		stretch: row.stretch,
		isUnconfirmed: state === 'known' && row.comparability === 'unconfirmed',
		get label() {
			return (label ??= said.label?.() ?? '');
		},
		get text() {
			return (text ??= said.text());
		},
		row
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

function sincePoint(
	words: Words,
	row: ExploreRow,
	base: number,
	first: ExploreRow | undefined,
	breakBetween: (from: number, to: number) => ExploreRow | undefined
): MeasuredPoint {
	const { t, language } = words;
	if (row.score === null)
		return pointOf(row, { state: scoreless(row), text: () => pointText(words, row) });
	if (!first || first.score === null) {
		const text = () => {
			const reason = first ? lowerFirst(pointText(words, first)) : t('figure.missing.not_surveyed');
			return t('figure.measure.noBase', { base, reason });
		};
		return pointOf(row, { state: 'refused', text });
	}
	if (first.stretch !== row.stretch) {
		const text = () => {
			const broken = breakBetween(Math.min(base, row.year), Math.max(base, row.year));
			const note = (language === 'vi' ? broken?.break_note_vi : broken?.break_note_en) ?? '';
			return t('figure.refusal.level_break', { previous: base, note: lowerFirst(note) });
		};
		return pointOf(row, { state: 'refused', text });
	}
	const value = row.score - first.score;
	const way = Math.abs(value) < 0.005 ? 'same' : value > 0 ? 'up' : 'down';
	return pointOf(row, {
		state: 'known',
		value,
		label: () => words.format.signed(value),
		text: () =>
			t(`figure.measure.since.${way}`, {
				amount: differenceText(words, row, Math.abs(value)),
				base
			})
	});
}

/** A row without a score is not refused for it: it has a band or a rank. */
function scoreless(row: ExploreRow): 'band' | 'rank_only' {
	return row.score_low === null && row.score_high === null ? 'rank_only' : 'band';
}

function differenceText({ t, format }: Words, row: ExploreRow, amount: number): string {
	const isPercent = unitOf(row.index as IndexCode, row.component) === 'percent';
	const unit: MessageKey = isPercent ? 'figure.percentPoints' : 'figure.points';
	return `${format.amount(amount)} ${t(unit)}`;
}
