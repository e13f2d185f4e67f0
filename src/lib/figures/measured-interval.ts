import type { Measure } from '$lib/domain/measure';
import { intervalOf } from './interval-words';
import type { MeasuredPoint } from './measured-point';

interface Interval {
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
