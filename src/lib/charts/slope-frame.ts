import { scaleLinear } from 'd3';
import type { SlopeEnd, SlopeFigure } from '$lib/figures/slope-figure';

/** The two columns in pixels and how values are placed in them. */
export interface SlopeFrame {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** By column: pixels of a value. */
	readonly y: readonly [(value: number) => number, (value: number) => number];
}

/** Keeps marks at the ends of a scale off the edges of the plot. */
const INSET = 8;

export type SlopeColumn = 0 | 1;
export const COLUMNS: readonly SlopeColumn[] = [0, 1];

export function slopeFrame(
	figure: SlopeFigure,
	area: Pick<SlopeFrame, 'left' | 'right' | 'top' | 'bottom'>
): SlopeFrame {
	const values = COLUMNS.map((column) =>
		figure.lines.flatMap(({ ends }) => drawnValues(ends[column]))
	);
	const scaleOf = (column: SlopeColumn) => {
		const own = figure.hasOwnScales ? (values[column] ?? []) : values.flat();
		const [low, high] = reach(figure, own);
		const range = [area.bottom - INSET, area.top + INSET];
		return scaleLinear()
			.domain(figure.isRank ? [high, low] : [low, high])
			.range(range);
	};
	return { ...area, y: [scaleOf(0), scaleOf(1)] };
}

/** The middle of a mark in its column; null for an end without a place on the axis. */
export function endY(end: SlopeEnd, column: SlopeColumn, { y }: SlopeFrame): number | null {
	if (end.value !== null) return y[column](end.value);
	if (end.low === null || end.high === null) return null;
	return (y[column](end.low) + y[column](end.high)) / 2;
}

function drawnValues({ value, low, high }: SlopeEnd): number[] {
	if (value !== null) return [value];
	return low === null || high === null ? [] : [low, high];
}

/** The ends of a scale: ranks begin at 1, differences hold zero, and one value alone has room. */
function reach({ isRank, hasZero }: SlopeFigure, values: readonly number[]): [number, number] {
	const all = [...values, ...(isRank ? [1] : []), ...(hasZero ? [0] : [])];
	if (all.length === 0) return [0, 1];
	const [low, high] = [Math.min(...all), Math.max(...all)];
	if (high - low >= 0.02) return [low, high];
	return isRank ? [low, low + 1] : [low - 0.5, high + 0.5];
}
