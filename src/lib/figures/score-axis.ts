import type { Words } from '$lib/messages/words';
import type { TrendAxis } from './trend-figure';

/** The axis of scores: it lies within the scale that they have. */
export function scoreAxis(
	words: Words,
	unit: 'points' | 'percent' | 'none',
	limits: TrendAxis['limits']
): TrendAxis {
	return {
		measure: 'score',
		unit: unit === 'none' ? '' : words.t(`figure.${unit}`),
		limits,
		format: (value) => words.format.short(value)
	};
}
