import type { TrendFigure, TrendSeries } from '$lib/figures/trend-figure';
import { marker } from './markers';
import { reasonMark } from './reason-mark';
import type { SceneNode } from './scene';
import { datumOf } from './trend-marks';
import { isInStatusRow, ownSeries, type TrendFrame } from './trend-frame';

export const STATUS_ROW_PX = 20;

const RADIUS = 3.5;

/** The height of the row under the plot for own years without a place on the axis; 0 for none. */
export function statusRowHeight(figure: TrendFigure): number {
	return ownSeries(figure)?.points.some(isInStatusRow) ? STATUS_ROW_PX : 0;
}

/** The mark of its reason for a missing year, a hollow diamond for a rank without a score, of the own series. */
export function statusRow(series: TrendSeries, frame: TrendFrame, y: number): SceneNode {
	const children = series.points.filter(isInStatusRow).map((point) => {
		const datum = datumOf(series, point, null);
		const x = frame.x(point.year);
		if (point.state !== 'missing') return rankOnlyMark(x, y, datum);
		return missingMark(x, y, point.missing ?? 'refused', datum);
	});
	return { type: 'group', name: 'status-row', children };
}

type Tie = Parameters<typeof marker>[5];

/** The mark of a year without a figure. */
export function missingMark(
	x: number,
	y: number,
	reason: Parameters<typeof reasonMark>[0],
	datum?: Tie
): SceneNode {
	const paint = { stroke: 'muted', strokeWidth: 1.5 } as const;
	return reasonMark(reason, x, y, { radius: RADIUS, paint }, datum);
}

/** The mark of a year whose rank is known and whose score is not. */
export function rankOnlyMark(x: number, y: number, datum?: Tie): SceneNode {
	const paint = { fill: 'ground', stroke: 'own', strokeWidth: 1.5 } as const;
	return marker('diamond', x, y, RADIUS, paint, datum);
}
