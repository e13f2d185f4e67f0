import type { ScatterAxis, ScatterFigure, ScatterSpan } from './scatter-figure';

/** Axes of one key can stand on one scale: ranks, or the same measure within the same limits. */
export function axisKey({ title, isRank, limits }: ScatterAxis): string {
	return isRank ? 'rank' : [title, ...(limits ?? [])].join(' ');
}

/** A scatter whose axes also hold what others with the same axes draw. */
export function withSharedAxes(
	figure: ScatterFigure,
	all: readonly ScatterFigure[]
): ScatterFigure {
	const axisOf = (key: 'x' | 'y'): ScatterAxis => {
		const axis = figure[key];
		const others = all.filter((other) => axisKey(other[key]) === axisKey(axis));
		const spans = others.flatMap(({ dots }) => dots.flatMap((dot) => dot[key] ?? []));
		const means = others.flatMap((other) => other[key].mean?.value ?? []);
		const holds = [...others.flatMap((other) => other[key].holds), ...spanEnds(spans), ...means];
		// Ranks of different bases: the longest ladder has room for all.
		const worst = Math.max(...others.map((other) => other[key].limits?.[1] ?? 0));
		return { ...axis, holds, limits: axis.isRank ? [1, worst] : axis.limits };
	};
	return { ...figure, x: axisOf('x'), y: axisOf('y') };
}

/** Every value that a span draws. */
export const spanEnds = (spans: readonly ScatterSpan[]) =>
	spans.flatMap(({ low, high, interval }) => [
		low,
		high,
		...(interval ? [interval.low, interval.high] : [])
	]);
