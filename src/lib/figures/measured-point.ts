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
			return pointOf(row, { state: 'missing', text: missingText(words, row) });
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

type Said = Pick<MeasuredPoint, 'state' | 'text'> &
	Partial<Pick<MeasuredPoint, 'value' | 'low' | 'high' | 'label'>>;

function pointOf(row: ExploreRow, said: Said): MeasuredPoint {
	return {
		areaCode: row.area_code,
		year: row.year,
		value: null,
		low: null,
		high: null,
		label: '',
		stretch: row.stretch,
		isUnconfirmed: said.state === 'known' && row.comparability === 'unconfirmed',
		row,
		...said
	};
}

function scorePoint(words: Words, row: ExploreRow): MeasuredPoint {
	const text = pointText(words, row);
	if (row.score !== null) {
		return pointOf(row, {
			state: 'known',
			value: row.score,
			label: words.format.score(row.score),
			text
		});
	}
	// An open end of a band is the end of the scale.
	const low = row.score_low ?? (row.score_high === null ? null : row.scale_min);
	const high = row.score_high ?? (row.score_low === null ? null : row.scale_max);
	if (low === null || high === null) return pointOf(row, { state: 'rank_only', text });
	const { format } = words;
	const label = `${format.score(low)}–${format.score(high)}`;
	return pointOf(row, { state: 'band', low, high, label, text });
}

function sharePoint(words: Words, row: ExploreRow): MeasuredPoint {
	if (row.share === null) {
		const text = row.score === null ? pointText(words, row) : words.t('figure.measure.noScale');
		return pointOf(row, { state: row.score === null ? scoreless(row) : 'refused', text });
	}
	const label = words.format.share(row.share);
	const text = words.t('figure.measure.shareOf', { share: label, level: pointText(words, row) });
	return pointOf(row, { state: 'known', value: row.share, label, text });
}

function rankPoint(words: Words, row: ExploreRow): MeasuredPoint {
	const text = pointText(words, row);
	if (row.rank !== null) {
		return pointOf(row, {
			state: 'known',
			value: row.rank,
			label: plainRank(row) ?? '',
			text
		});
	}
	if (row.rank_low !== null && row.rank_high !== null) {
		const label = `${row.rank_low}–${row.rank_high}/${row.rank_of ?? ''}`;
		return pointOf(row, { state: 'band', low: row.rank_low, high: row.rank_high, label, text });
	}
	return pointOf(row, { state: 'refused', text: `${text}; ${words.t('figure.trend.noRank')}` });
}

function percentilePoint(words: Words, row: ExploreRow): MeasuredPoint {
	if (row.percentile === null) {
		const text = pointText(words, row);
		const why = row.rank_low === null ? `${text}; ${words.t('figure.trend.noRank')}` : text;
		return pointOf(row, { state: 'refused', text: why });
	}
	const label = words.format.short(row.percentile);
	const text = words.t('figure.measure.percentileOf', {
		percentile: label,
		rank: rankText(words, row) ?? ''
	});
	return pointOf(row, { state: 'known', value: row.percentile, label, text });
}

function gapPoint(words: Words, row: ExploreRow): MeasuredPoint {
	if (row.score === null)
		return pointOf(row, { state: scoreless(row), text: pointText(words, row) });
	const score = amountText(words, row.index as IndexCode, row.component, row.score);
	if (row.nation_gap === null) {
		const text = words.t('figure.measure.noNation', { score, count: row.nation_n ?? 0 });
		return pointOf(row, { state: 'refused', text });
	}
	const amount = differenceText(words, row, Math.abs(row.nation_gap));
	const side = Math.abs(row.nation_gap) < 0.005 ? 'at' : row.nation_gap > 0 ? 'above' : 'below';
	return pointOf(row, {
		state: 'known',
		value: row.nation_gap,
		label: words.format.signed(row.nation_gap),
		text: words.t(`figure.measure.gap.${side}`, { amount, score })
	});
}

function changePoint(words: Words, row: ExploreRow): MeasuredPoint {
	if (row.score_change === null) {
		const text = refusalText(words, row, 'score') ?? '';
		return pointOf(row, { state: row.score === null ? scoreless(row) : 'refused', text });
	}
	return pointOf(row, {
		state: 'known',
		value: row.score_change,
		label: words.format.signed(row.score_change),
		text: changeText(words, row) ?? ''
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
		return pointOf(row, { state: scoreless(row), text: pointText(words, row) });
	if (!first || first.score === null) {
		const reason = first ? lowerFirst(pointText(words, first)) : t('figure.missing.not_surveyed');
		return pointOf(row, { state: 'refused', text: t('figure.measure.noBase', { base, reason }) });
	}
	if (first.stretch !== row.stretch) {
		const broken = breakBetween(Math.min(base, row.year), Math.max(base, row.year));
		const note = (language === 'vi' ? broken?.break_note_vi : broken?.break_note_en) ?? '';
		const text = t('figure.refusal.level_break', { previous: base, note: lowerFirst(note) });
		return pointOf(row, { state: 'refused', text });
	}
	const value = row.score - first.score;
	const amount = differenceText(words, row, Math.abs(value));
	const way = Math.abs(value) < 0.005 ? 'same' : value > 0 ? 'up' : 'down';
	return pointOf(row, {
		state: 'known',
		value,
		label: words.format.signed(value),
		text: t(`figure.measure.since.${way}`, { amount, base })
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
