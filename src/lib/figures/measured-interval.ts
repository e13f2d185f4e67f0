import type { Measure } from '$lib/domain/measure';
import type { Words } from '$lib/messages/words';
import type { FigureCell } from './figure';
import { intervalCell, intervalOf } from './interval-words';
import type { MeasuredPoint } from './measured-point';

/** In per cent: the margin of a change is that of two standard errors, not of published intervals. */
const CHANGE_LEVEL = 95;

export interface Interval {
	readonly low: number;
	readonly high: number;
}

/**
 * The confidence interval of a known value in its measure; null where none is known. A distance to the
 * mean has none: the error of the mean is not known.
 */
export function measuredInterval(
	{ state, value, row }: MeasuredPoint,
	measure: Measure
): Interval | null {
	if (state !== 'known' || value === null) return null;
	const interval = intervalOf(row);
	switch (measure) {
		case 'score':
			return interval;
		case 'share': {
			const { scale_min: from, scale_max: to } = row;
			if (!interval || to === null || to <= from) return null;
			const shareOf = (score: number) => (100 * (score - from)) / (to - from);
			return { low: shareOf(interval.low), high: shareOf(interval.high) };
		}
		case 'change':
			return row.change_margin === null
				? null
				: { low: value - row.change_margin, high: value + row.change_margin };
		default:
			return null;
	}
}

/** `40,12–42,54 (95%)`, of a change `-2,02 đến +1,37 (95%)`, or that it is not known. */
export function measuredIntervalCell(
	words: Words,
	point: MeasuredPoint,
	measure: Measure
): FigureCell {
	const { t, format } = words;
	const interval = measuredInterval(point, measure);
	if (!interval || measure === 'score') {
		return intervalCell(words, interval ? point.row : undefined);
	}
	if (measure === 'change') {
		const level = format.percent(CHANGE_LEVEL);
		return said(t('figure.interval.cellBetween', { ...signedEnds(words, interval), level }));
	}
	const ends = { low: format.share(interval.low), high: format.share(interval.high) };
	const { interval_level: level } = point.row;
	return said(
		level === null
			? t('figure.interval.cellBare', ends)
			: t('figure.interval.cell', { ...ends, level: format.percent(level) })
	);
}

function said(text: string): FigureCell {
	return { text, value: text, isReason: false };
}

/** The text of a point; of a change with its interval, which the words of a level hold already. */
export function measuredText(words: Words, point: MeasuredPoint, measure: Measure): string {
	const interval = measure === 'change' ? measuredInterval(point, measure) : null;
	return interval
		? words.t('figure.interval.change', { change: point.text, ...signedEnds(words, interval) })
		: point.text;
}

function signedEnds({ format }: Words, { low, high }: Interval) {
	return { low: format.signed(low), high: format.signed(high) };
}
