import type { TrendFigure, TrendSeries } from '$lib/figures/trend-figure';
import { bandOf, plottedValue } from './trend-frame';

/** The least share of the scale that the height spans, so that a small change does not look large. */
const LEAST_SPAN = 0.1;

/** Low and high end of a small trend: all ranks, or the values with some of the scale around them. */
export function sparkDomain(
	figure: TrendFigure,
	shown: readonly TrendSeries[]
): readonly [number, number] {
	const values = shown.flatMap(({ points }) =>
		points.flatMap((point) => {
			const value = plottedValue(point);
			return value === null ? [...(bandOf(point) ?? [])] : [value];
		})
	);
	const [least, most] = figure.axis.limits;
	if (figure.axis.measure === 'rank') return [1, Math.max(2, most, ...values)];
	if (values.length === 0) return [least, Math.max(most, least + 1)];
	const low = Math.min(...values);
	const high = Math.max(...values);
	const lacking = Math.max(0, (most - least) * LEAST_SPAN - (high - low));
	const pad = Math.max(lacking / 2, high > low ? 0 : 0.5);
	return [low - pad, high + pad];
}
