import type { TrendPoint, TrendSeries } from '$lib/figures/trend-figure';
import { marker } from './markers';
import { pathThrough, px } from './pixel';
import { ROLE_STYLES, UNCONFIRMED_DASH, type RoleStyle } from './role-style';
import type { MarkDatum, Paint, SceneNode } from './scene';
import { whisker } from './whisker';
import { bandOf, plottedValue, type TrendFrame } from './trend-frame';

/** Points that one stroke may join: no break, gap or band between them. */
export interface TrendRun {
	readonly points: readonly { readonly year: number; readonly value: number }[];
	readonly isUnconfirmed: boolean;
}

/**
 * The strokes of a series. A stroke ends at a level break, at a year without a plotted value, and
 * where the comparison with the year before is not confirmed a stroke of its own arrives.
 */
export function runsOf(points: readonly TrendPoint[]): TrendRun[] {
	const runs: TrendRun[] = [];
	let before: { year: number; value: number } | null = null;
	for (const point of points) {
		const value = plottedValue(point);
		const here = value === null ? null : { year: point.year, value };
		if (before && here && !point.startsEra && here.year === before.year + 1) {
			const open = runs.at(-1);
			const joins = open?.points.at(-1) === before && open.isUnconfirmed === point.isUnconfirmed;
			if (open && joins) runs[runs.length - 1] = { ...open, points: [...open.points, here] };
			else runs.push({ points: [before, here], isUnconfirmed: point.isUnconfirmed });
		}
		before = here;
	}
	return runs;
}

/** The lines, bands and markers of a series, back to front. */
export function seriesMarks(
	series: TrendSeries,
	frame: TrendFrame,
	style: RoleStyle = ROLE_STYLES[series.role]
): SceneNode {
	const lines = runsOf(series.points).map((run) => strokeOf(run, style, frame));
	const bands = series.points.flatMap((point) => bandMarks(series, point, style, frame));
	const whiskers = series.points.flatMap((point) => whiskersOf(series, point, style, frame));
	const markers = series.points.flatMap((point) => pointMarks(series, point, style, frame));
	const name = `series-${series.id}`;
	return { type: 'group', name, children: [...lines, ...bands, ...whiskers, ...markers] };
}

function strokeOf(run: TrendRun, style: RoleStyle, frame: TrendFrame): SceneNode {
	const dash = run.isUnconfirmed ? UNCONFIRMED_DASH : style.dash;
	const paint: Paint = {
		stroke: style.line,
		strokeWidth: style.widthPx,
		lineCap: run.isUnconfirmed || !style.dash ? 'round' : 'butt',
		...(dash ? { dash } : {})
	};
	const d = pathThrough(run.points.map(({ year, value }) => [frame.x(year), frame.y(value)]));
	return { type: 'path', d, paint };
}

function pointMarks(
	series: TrendSeries,
	point: TrendPoint,
	style: RoleStyle,
	frame: TrendFrame
): SceneNode[] {
	const value = plottedValue(point);
	if (value === null) return [];
	const paint: Paint = point.isUnconfirmed
		? { fill: 'ground', stroke: style.line, strokeWidth: Math.min(2, style.widthPx) }
		: { fill: style.line };
	const radius = Math.min(style.markerPx, Math.max(1.6, frame.step * 0.3));
	const datum = datumOf(series, point, value);
	return [marker(style.shape, frame.x(point.year), frame.y(value), radius, paint, datum)];
}

/** The interval of a score as an upright whisker with caps. */
function whiskersOf(
	series: TrendSeries,
	{ interval, year }: TrendPoint,
	style: RoleStyle,
	frame: TrendFrame
): SceneNode[] {
	if (!interval) return [];
	const half = Math.min(series.role === 'own' ? 4 : 2.5, Math.max(1.5, frame.step * 0.3));
	const datum = { series: `${series.id}-interval`, key: String(year) };
	return whisker('upright', frame.x(year), frame.y(interval.low), frame.y(interval.high), {
		half,
		ink: style.line,
		datum,
		...interval
	});
}

function bandMarks(
	series: TrendSeries,
	point: TrendPoint,
	style: RoleStyle,
	frame: TrendFrame
): SceneNode[] {
	const band = bandOf(point);
	if (!band) return [];
	const half = Math.min(series.role === 'own' ? 6 : 3.5, Math.max(2, frame.step * 0.4));
	const x = frame.x(point.year);
	const ends = band.map((value) => frame.y(value));
	const top = Math.min(...ends);
	const bar: SceneNode = {
		type: 'rect',
		x: px(x - half),
		y: px(top),
		width: px(2 * half),
		height: px(Math.max(1, Math.max(...ends) - top)),
		paint: { fill: series.role === 'own' ? 'ownSoft' : style.line, opacity: 0.8 },
		datum: datumOf(series, point, null)
	};
	const caps = band.map((value, i): SceneNode => {
		const y = px(frame.y(value));
		return {
			type: 'line',
			x1: px(x - half),
			y1: y,
			x2: px(x + half),
			y2: y,
			paint: { stroke: style.line, strokeWidth: style.widthPx },
			datum: { ...datumOf(series, point, value), state: i === 0 ? 'band_low' : 'band_high' }
		};
	});
	return [bar, ...caps];
}

/** Ties a mark to the row of a point. */
export function datumOf(series: TrendSeries, point: TrendPoint, value: number | null): MarkDatum {
	return { series: series.id, key: String(point.year), value, state: point.state };
}
