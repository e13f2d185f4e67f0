import type { BumpFigure } from './bump-figure';
import type { ChangeFigure } from './change-figure';
import type { PanelFigure } from './multiples-figure';
import { axisKey, withSharedAxes } from './shared-axes';
import type { TrendFigure } from './trend-figure';

type LineFigure = TrendFigure | BumpFigure;

export const isLines = (figure: PanelFigure): figure is LineFigure =>
	figure.kind === 'trend' || figure.kind === 'bump';

/**
 * The same figures with axes that also cover what others of their frame draw: the same kind, measure,
 * unit and limits, or ranks. Lines share their years, too.
 */
export function withSharedScales(figures: readonly PanelFigure[]): PanelFigure[] {
	const lines = figures.filter(isLines);
	const firstYear = Math.min(...lines.map((figure) => figure.firstYear));
	const lastYear = Math.max(...lines.map((figure) => figure.lastYear));
	const scatters = figures.filter((figure) => figure.kind === 'scatter');
	return figures.map((figure) => {
		if (figure.kind === 'scatter') return withSharedAxes(figure, scatters);
		const beside = figures
			.filter((other) => frameKey(other) === frameKey(figure))
			.flatMap(valuesOf);
		if (figure.kind === 'change') return { ...figure, beside };
		if (!isLines(figure)) return figure;
		const ranks = lines.filter(({ axis }) => axis.measure === 'rank');
		const { axis } = figure;
		// Ranks of different bases: the longest ladder has room for all.
		const worst = Math.max(...ranks.map((other) => other.axis.limits[1]));
		return {
			...figure,
			firstYear,
			lastYear,
			// A gap before the first year of a panel parts it from nothing.
			breaks: figure.breaks.filter((item) => item.firstYear > figure.firstYear),
			axis: axis.measure === 'rank' ? { ...axis, beside, limits: [1, worst] } : { ...axis, beside }
		};
	});
}

/** Whether all figures stand on one scale; null where none of them has one to share. */
export function isOneScale(figures: readonly PanelFigure[]): boolean | null {
	const keys = figures.flatMap((figure) => frameKey(figure) ?? []);
	return keys.length === 0 ? null : new Set(keys).size === 1;
}

function frameKey(figure: PanelFigure): string | null {
	if (figure.kind === 'change') return `change ${figure.measure} ${figure.unit}`;
	// All parts stand on their share of the scale, whatever the index.
	if (figure.kind === 'star') return 'star';
	if (figure.kind === 'scatter') return `scatter ${axisKey(figure.x)} ${axisKey(figure.y)}`;
	if (figure.kind === 'map') return `map ${figure.classes.map(({ label }) => label).join(' ')}`;
	if (!isLines(figure)) return null;
	const { measure, unit, limits } = figure.axis;
	if (measure === 'rank') return `${figure.kind} rank`;
	return [figure.kind, measure, unit, ...limits].join(' ');
}

function valuesOf(figure: PanelFigure): number[] {
	if (figure.kind === 'change') return changeValues(figure);
	if (!isLines(figure)) return [];
	const points = [...figure.series, ...(figure.crowd ?? [])].flatMap((series) => series.points);
	const drawn = points.flatMap(({ value, low, high, interval }) =>
		[value, low, high, interval?.low, interval?.high].flatMap((it) => it ?? [])
	);
	return [...drawn, ...figure.targets.map(({ value }) => value)];
}

const changeValues = ({ items }: ChangeFigure) =>
	items.flatMap(({ value, interval }) =>
		[value, interval?.low, interval?.high].flatMap((it) => it ?? [])
	);
