import { scaleLinear, type ScaleLinear } from 'd3';
import type { CompareFigure } from '$lib/figures/compare-figure';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';

export type CompareScale = ScaleLinear<number, number>;

/** From the ends of the plot to the outermost marks, in pixels. */
const INSET = 8;
/** So much of the axis is shown at least, so that a small difference does not fill it. */
const LEAST_SHARE = 10;
const FEWEST_RANKS = 10;

/** The values that are drawn, ends of ranges among them. */
function drawnValues({ rows }: CompareFigure): number[] {
	return rows.flatMap(({ points }) =>
		points.flatMap(({ at, low, high, interval }) =>
			[at, low, high, interval?.low ?? null, interval?.high ?? null].filter(
				(value) => value !== null
			)
		)
	);
}

/**
 * Shares of the scale around what is drawn, or all ranks with 1 at the right; null where nothing is drawn.
 * What is better stands further to the right.
 */
export function compareScale(
	figure: CompareFigure,
	[left, right]: readonly [number, number]
): CompareScale | null {
	const values = drawnValues(figure);
	if (values.length === 0) return null;
	const range = [left + INSET, right - INSET];
	const [low, high] = [Math.min(...values), Math.max(...values)];
	if (figure.axis === 'rank') {
		return scaleLinear()
			.domain([Math.max(high, figure.rankBase ?? 0, FEWEST_RANKS), 1])
			.range(range);
	}
	const spare = Math.max(0, LEAST_SHARE - (high - low)) / 2;
	const [from = 0, to = 100] = scaleLinear()
		.domain([low - spare, high + spare])
		.nice(4)
		.domain();
	return scaleLinear()
		.domain([Math.max(0, from), Math.min(100, to)])
		.range(range);
}

/** As many ticks as have room for their labels; of ranks the first and the last at least. */
export function compareTicks(figure: CompareFigure, x: CompareScale): number[] {
	for (const count of [5, 4, 3, 2]) {
		const ticks = figure.axis === 'rank' ? rankTicks(x, count) : x.ticks(count);
		const isRoomy = ticks.slice(1).every((tick, i) => {
			const before = ticks[i] ?? tick;
			const labels = [tick, before].map((value) =>
				textWidth(figure.format(value), CHART_TEXT_PX.tick)
			);
			return Math.abs(x(tick) - x(before)) >= ((labels[0] ?? 0) + (labels[1] ?? 0)) / 2 + 10;
		});
		if (isRoomy) return ticks;
	}
	return x.domain();
}

function rankTicks(x: CompareScale, count: number): number[] {
	const [last = 1] = x.domain();
	const step = Math.max(5, Math.round(last / count / 5) * 5);
	const inner = Array.from({ length: Math.ceil(last / step) }, (_, i) => (i + 1) * step);
	return [1, ...inner.filter((rank) => rank < last - step / 2), last];
}
