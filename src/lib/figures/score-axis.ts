import type { IndexCode } from '$lib/domain/index-code';
import { unitOf } from '$lib/domain/unit';
import type { Words } from '$lib/messages/words';
import type { TrendAxis } from './trend-figure';

/** The axis of scores: it lies within the scale that they have. */
export function scoreAxis(
	words: Words,
	index: IndexCode,
	component: string,
	limits: TrendAxis['limits']
): TrendAxis {
	const isPercent = unitOf(index, component) === 'percent';
	return {
		measure: 'score',
		unit: words.t(isPercent ? 'figure.percent' : 'figure.points'),
		limits,
		format: (value) => words.format.short(value)
	};
}
