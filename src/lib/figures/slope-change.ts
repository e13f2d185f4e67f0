import { unitOf } from '$lib/domain/unit';
import type { IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { ExploreRow } from '$lib/queries/explore';
import type { MeasureFrame } from './measure-frame';
import type { MeasuredPoint } from './measured-point';
import { breaksPassed } from './measure-notes';
import { lowerFirst, placesText } from './point-words';

/** A step from one year to another, or why none is computed. */
export interface SlopeChange {
	/** In the unit of the measure or in places, positive is better; null where it is refused. */
	readonly difference: number | null;
	/** `giảm 3,48 điểm`, or the reason as a sentence. */
	readonly text: string;
	/** `▼ 3,48`; empty where it is refused. */
	readonly short: string;
	/** Whether the reason holds for all areas of these years. */
	readonly refusal: 'level' | 'base' | 'unknown' | null;
}

/**
 * The step between two measured points of one area. `between` are its rows after the earlier year up to
 * the later one.
 */
export function changeBetween(
	words: Words,
	frame: MeasureFrame,
	from: MeasuredPoint,
	to: MeasuredPoint,
	between: readonly ExploreRow[]
): SlopeChange {
	const { t } = words;
	const refused = (refusal: SlopeChange['refusal'], text: string): SlopeChange => {
		return { difference: null, short: '', refusal, text };
	};
	const unknown = [from, to].find(({ value }) => value === null);
	if (unknown || from.value === null || to.value === null) {
		const { year, text } = unknown ?? from;
		return refused('unknown', t('figure.slope.unknown', { year, reason: lowerFirst(text) }));
	}
	const previous = from.year;
	if (from.stretch !== to.stretch) {
		const broken = between.filter((row) => row.break_kind === 'level');
		const note = breaksPassed(words, broken);
		return refused('level', t('figure.refusal.level_break', { previous, note }));
	}
	if (frame.isRank && from.row.rank_of !== to.row.rank_of) {
		const [before, now] = [from.row.rank_of ?? 0, to.row.rank_of ?? 0];
		const values = { previous, before, year: to.year, now };
		return refused('base', t('figure.refusal.rank_base_changed', values));
	}
	const difference = frame.isRank ? from.value - to.value : to.value - from.value;
	return { difference, refusal: null, ...said(words, frame, difference, to.row) };
}

function said(
	words: Words,
	{ isRank, measure }: MeasureFrame,
	difference: number,
	row: ExploreRow
): Pick<SlopeChange, 'text' | 'short'> {
	const { t, format } = words;
	if (Math.abs(difference) < 0.005) {
		const text = isRank ? t('figure.trend.sameRank') : t('figure.same');
		return { text, short: text };
	}
	const arrow = difference > 0 ? '▲' : '▼';
	if (isRank) {
		const places = t('figure.places', { count: Math.abs(difference) });
		return { text: placesText(words, difference), short: `${arrow} ${places}` };
	}
	const isPercent =
		measure === 'share' || unitOf(row.index as IndexCode, row.component) === 'percent';
	const size =
		measure === 'percentile' ? format.tenths(Math.abs(difference)) : format.amount(difference);
	const amount =
		measure === 'percentile'
			? t('figure.slope.percentiles', { amount: size })
			: `${size} ${t(isPercent ? 'figure.percentPoints' : 'figure.points')}`;
	return {
		text: t(difference > 0 ? 'figure.up' : 'figure.down', { amount }),
		short: `${arrow} ${size}`
	};
}
