import { scaleLinear } from 'd3';
import type { TrendFigure, TrendPoint, TrendSeries } from '$lib/figures/trend-figure';
import { rankAxis, scoreAxis, type ValueAxis } from './value-axis';

/** The plot area in pixels and how years and values are placed in it. */
export interface TrendFrame {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	/** Pixels of a year; a point stands in the middle of its year. */
	readonly x: (year: number) => number;
	/** Pixels of a moment in decimal years: 2020.0 is where the year 2020 begins. */
	readonly atMoment: (moment: number) => number;
	readonly y: (value: number) => number;
	/** Pixels between two years. */
	readonly step: number;
}

/** Rooms at the sides of the first and last year, in pixels, at most half a year. */
const WIDEST_SIDE = 16;
/** Keeps marks at the ends of the scale off the edges of the plot. */
const INSET = 7;

export function trendFrame(
	figure: TrendFigure,
	axis: ValueAxis,
	area: Pick<TrendFrame, 'left' | 'right' | 'top' | 'bottom'>
): TrendFrame {
	const { left, right, top, bottom } = area;
	const gaps = figure.lastYear - figure.firstYear;
	const side =
		gaps === 0 ? (right - left) / 2 : Math.min((right - left) / (gaps + 1) / 2, WIDEST_SIDE);
	const step = gaps === 0 ? right - left : (right - left - 2 * side) / gaps;
	const x = (year: number): number => left + side + (year - figure.firstYear) * step;
	const [low, high] = axis.domain;
	const range = [bottom - INSET, top + INSET];
	const y = scaleLinear()
		.domain(isRankAxis(figure) ? [high, low] : [low, high])
		.range(range);
	return {
		...area,
		x,
		y,
		step,
		atMoment: (moment) => Math.min(right, Math.max(left, x(moment - 0.5)))
	};
}

/** The axis over everything that the figure draws: values, bands and targets. */
export function trendAxis(figure: TrendFigure): ValueAxis {
	const values = [...figure.series, ...(figure.crowd ?? [])].flatMap((series) =>
		series.points.flatMap(drawnValues)
	);
	values.push(...figure.targets.map((target) => target.value), ...(figure.axis.beside ?? []));
	const { limits, format, hasZero } = figure.axis;
	if (hasZero) values.push(0);
	return isRankAxis(figure) ? rankAxis(values, limits[1]) : scoreAxis(values, limits, format);
}

/** The value that a point has on its axis; null for a band, a missing year or a rank alone. */
export function plottedValue(point: TrendPoint): number | null {
	return point.state === 'missing' || point.state === 'band' ? null : point.value;
}

/** The ends of a band; null for every other point. */
export function bandOf(point: TrendPoint): readonly [number, number] | null {
	if (point.state !== 'band' || point.low === null || point.high === null) return null;
	return [point.low, point.high];
}

/**
 * The figure with every level break also in its points, so that no stroke can cross a gap that is
 * drawn, whoever built the figure.
 */
export function withEnforcedBreaks(figure: TrendFigure): TrendFigure {
	const levels = new Set(figure.breaks.filter((b) => b.kind === 'level').map((b) => b.firstYear));
	const broken = (series: readonly TrendSeries[]) =>
		series.map((item) => ({
			...item,
			points: item.points.map((p) => (levels.has(p.year) ? { ...p, startsEra: true } : p))
		}));
	return {
		...figure,
		series: broken(figure.series),
		...(figure.crowd ? { crowd: broken(figure.crowd) } : {})
	};
}

export function ownSeries(figure: TrendFigure): TrendSeries | undefined {
	return figure.series.find((series) => series.role === 'own');
}

/** Whether a point has no place on the axis and stands in the row under the plot. */
export function isInStatusRow(point: TrendPoint): boolean {
	return plottedValue(point) === null && bandOf(point) === null;
}

function isRankAxis(figure: TrendFigure): boolean {
	return figure.axis.measure === 'rank';
}

function drawnValues(point: TrendPoint): number[] {
	const value = plottedValue(point);
	const ends = point.interval ? [point.interval.low, point.interval.high] : [];
	return value === null ? [...(bandOf(point) ?? [])] : [value, ...ends];
}
