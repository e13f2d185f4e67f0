import type { IndexCode } from '$lib/domain/index-code';
import { unitOf } from '$lib/domain/unit';
import type { Words } from '$lib/messages/words';
import type { PointRow } from '$lib/queries/point-shape';
import type { TrendAxis } from './trend-figure';

/** The axis of scores over some rows: it lies within the scales that they have. */
export function scoreAxis(
	words: Words,
	index: IndexCode,
	component: string,
	rows: readonly PointRow[]
): TrendAxis {
	const isPercent = unitOf(index, component) === 'percent';
	const tops = rows.map((row) => row.scale_max ?? row.score ?? 0);
	return {
		measure: 'score',
		unit: words.t(isPercent ? 'figure.percent' : 'figure.points'),
		limits: [Math.min(...rows.map((row) => row.scale_min), 100), Math.max(1, ...tops)],
		format: (value) => words.format.short(value)
	};
}
