import { scaleLinear, type ScaleLinear } from 'd3';
import { spanEnds } from '$lib/figures/shared-axes';
import type { ScatterAxis, ScatterDot, ScatterFigure } from '$lib/figures/scatter-figure';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { leftAxisWidth } from './axis';
import { rankAxis, scoreAxis, type ValueAxis } from './value-axis';

/** The plot in pixels, and how values are placed in it. */
export interface ScatterFrame {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly width: number;
	readonly x: ScaleLinear<number, number>;
	readonly y: ScaleLinear<number, number>;
	readonly xTicks: readonly number[];
	readonly yTicks: readonly number[];
	/** Where the dots without x stand, and the edges of their column; null without any. */
	readonly margin: { readonly at: number; readonly left: number } | null;
}

const SIZE = CHART_TEXT_PX.label;
/** Keeps marks at the ends of a scale off the edges of the plot. */
const INSET = 9;
const RIGHT_PAD = 10;
/** Between the plot and the column of dots without x. */
const MARGIN_GAP = 14;
const TICK_GAP = 8;

/** The plot under `top` in a drawing `width` pixels wide. */
export function scatterFrame(figure: ScatterFigure, width: number, top: number): ScatterFrame {
	const spans = figure.dots.flatMap(({ x, y }) => [{ x, y }]);
	const xAxis = axisOver(figure.x, spanEnds(spans.flatMap(({ x }) => x ?? [])));
	const yAxis = axisOver(figure.y, spanEnds(spans.map(({ y }) => y)));
	const bottom = top + Math.round(Math.min(420, Math.max(280, width * 0.62)));
	const left = leftAxisWidth(yAxis.ticks.map(figure.y.format));
	const column = marginWidth(figure, width);
	const right = width - (column > 0 ? column + MARGIN_GAP : RIGHT_PAD);
	const x = scaleLinear()
		.domain(figure.x.isRank ? [xAxis.domain[1], xAxis.domain[0]] : [...xAxis.domain])
		.range([left + INSET, right - INSET]);
	const y = scaleLinear()
		.domain(figure.y.isRank ? [yAxis.domain[1], yAxis.domain[0]] : [...yAxis.domain])
		.range([bottom - INSET, top + INSET]);
	return {
		left,
		right,
		top,
		bottom,
		width,
		x,
		y,
		xTicks: roomyTicks(xAxis.ticks, x, figure.x.format),
		yTicks: yAxis.ticks,
		margin: column > 0 ? { at: width - column + 6, left: width - column } : null
	};
}

/** The middle of a dot in the plot; in the margin where its x is not known. */
export function centreIn(frame: ScatterFrame, dot: ScatterDot): readonly [number, number] {
	const middle = (span: { readonly low: number; readonly high: number }) =>
		(span.low + span.high) / 2;
	const x = dot.x === null ? (frame.margin?.at ?? frame.right) : frame.x(middle(dot.x));
	return [x, frame.y(middle(dot.y))];
}

function axisOver(axis: ScatterAxis, drawn: readonly number[]): ValueAxis {
	const values = [...drawn, ...axis.holds, ...(axis.mean ? [axis.mean.value] : [])];
	if (axis.isRank) return rankAxis(values, axis.limits?.[1] ?? 2);
	return scoreAxis(values, axis.limits ?? reach(values), axis.format);
}

/** Ends for a scale that has none of its own. */
function reach(values: readonly number[]): readonly [number, number] {
	const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
	const span = Math.max(high - low, 1);
	return [low - span / 4, high + span / 4];
}

/** The dots without x, their labels and the word under them; zero without any. */
function marginWidth({ dots, margin }: ScatterFigure, width: number): number {
	if (margin === null) return 0;
	const labels = dots.filter(({ x }) => x === null).map(({ label }) => textWidth(label, SIZE) + 20);
	const wanted = Math.max(textWidth(margin, SIZE), ...labels);
	return Math.ceil(Math.min(wanted, width * 0.4));
}

/** Every tick, or every second or third one where the labels would meet. */
function roomyTicks(
	ticks: readonly number[],
	x: ScaleLinear<number, number>,
	format: (value: number) => string
): readonly number[] {
	for (let step = 1; step < ticks.length; step += 1) {
		const kept = ticks.filter((_, at) => at % step === 0);
		const isRoomy = kept.slice(1).every((tick, at) => {
			const before = kept[at] ?? tick;
			const wide = (textWidth(format(before), SIZE) + textWidth(format(tick), SIZE)) / 2;
			return Math.abs(x(tick) - x(before)) >= wide + TICK_GAP;
		});
		if (isRoomy) return kept;
	}
	return ticks.slice(0, 1);
}
