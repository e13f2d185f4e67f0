import type { TrendSeries } from '$lib/figures/trend-figure';
import type { TextBox } from './text-block';
import { bandOf, plottedValue, type TrendFrame } from './trend-frame';
import { runsOf } from './trend-marks';

/** A straight piece of a drawn line in pixels. */
export type Stroke = readonly [x1: number, y1: number, x2: number, y2: number];

/** Strokes between neighbours, and a stroke for each point or band, so that its mark counts too. */
export function strokesOf(series: TrendSeries, frame: TrendFrame): Stroke[] {
	const between = runsOf(series.points).flatMap(({ points }) =>
		points.slice(1).map((to, i): Stroke => {
			const from = points[i] ?? to;
			return [frame.x(from.year), frame.y(from.value), frame.x(to.year), frame.y(to.value)];
		})
	);
	const dots = series.points.flatMap((point): Stroke[] => {
		const value = plottedValue(point);
		const ends = value === null ? bandOf(point) : ([value, value] as const);
		if (!ends) return [];
		const { low, high } = point.interval ?? { low: ends[0], high: ends[1] };
		const x = frame.x(point.year);
		return [[x, frame.y(low), x, frame.y(high)]];
	});
	return [...between, ...dots];
}

/** Whether a stroke passes through a box: Liang and Barsky's clipping. */
export function crosses([x1, y1, x2, y2]: Stroke, box: TextBox): boolean {
	let from = 0;
	let to = 1;
	const edges = [
		[x1 - x2, x1 - box.left],
		[x2 - x1, box.right - x1],
		[y1 - y2, y1 - box.top],
		[y2 - y1, box.bottom - y1]
	] as const;
	for (const [pace, room] of edges) {
		if (pace === 0 && room < 0) return false;
		if (pace < 0) from = Math.max(from, room / pace);
		if (pace > 0) to = Math.min(to, room / pace);
	}
	return from <= to;
}
