import type { TrendFigure, TrendSeries } from '$lib/figures/trend-figure';
import { marker } from './markers';
import type { SceneNode } from './scene';
import { datumOf } from './trend-marks';
import { isInStatusRow, ownSeries, type TrendFrame } from './trend-frame';

export const STATUS_ROW_PX = 20;

const RADIUS = 3.5;

/** The height of the row under the plot for own years without a place on the axis; 0 for none. */
export function statusRowHeight(figure: TrendFigure): number {
	return ownSeries(figure)?.points.some(isInStatusRow) ? STATUS_ROW_PX : 0;
}

/** A cross for a missing year, a hollow diamond for a rank without a score, of the own series. */
export function statusRow(series: TrendSeries, frame: TrendFrame, y: number): SceneNode {
	const children = series.points.filter(isInStatusRow).map((point) => {
		const datum = datumOf(series, point, null);
		const x = frame.x(point.year);
		return point.state === 'missing' ? missingMark(x, y, datum) : rankOnlyMark(x, y, datum);
	});
	return { type: 'group', name: 'status-row', children };
}

type Tie = Parameters<typeof marker>[5];

/** The mark of a year without a figure. */
export function missingMark(x: number, y: number, datum?: Tie): SceneNode {
	return marker('cross', x, y, RADIUS, { stroke: 'muted', strokeWidth: 1.5 }, datum);
}

/** The mark of a year whose rank is known and whose score is not. */
export function rankOnlyMark(x: number, y: number, datum?: Tie): SceneNode {
	const paint = { fill: 'ground', stroke: 'own', strokeWidth: 1.5 } as const;
	return marker('diamond', x, y, RADIUS, paint, datum);
}
