import type { TrendFigure } from '$lib/figures/trend-figure';
import { axisUnit, bottomAxis, leftAxis } from './axis';
import { breakLabels, breakMarks } from './break-marks';
import { endLabelRoom, endLabels, placeEndLabels } from './end-labels';
import { inlineLabels } from './inline-labels';
import { intervalBands, intervalLane } from './interval-lane';
import { layoutLegend } from './legend';
import { px } from './pixel';
import { CROWD_STYLE, DRAWING_ORDER } from './role-style';
import type { Scene, SceneLayout, SceneNode } from './scene';
import { statusRow } from './status-row';
import { targetLabels, targetLines } from './target-marks';
import { blockBox, blockNodes, type TextBlock } from './text-block';
import { ownSeries, trendAxis, withEnforcedBreaks, type TrendFrame } from './trend-frame';
import { trendLegend } from './trend-legend';
import { seriesMarks } from './trend-marks';
import { trendRooms, type TrendLeast, type TrendRoom, type TrendRooms } from './trend-rooms';
import { trendTracks } from './trend-tracks';
import type { ValueAxis } from './value-axis';
import { valueLabels } from './value-labels';
import { yearTicks } from './year-ticks';

/** The height that suits a width, in pixels: 300 at 340, 360 at 720. */
export function trendHeight(width: number): number {
	return Math.round(Math.max(260, 300 + ((width - 340) * 60) / 380));
}

/** Plots of a page with little height: lower ones show no course. */
const LOWEST_PLOT_PX = 110;

/** A trend at the height that suits its width, or lower where a page has not so much. */
export function trendLayout(figure: TrendFigure): SceneLayout {
	return (width, height = Infinity) =>
		height < trendHeight(width)
			? layoutTrend(figure, width, height, { leastPlot: LOWEST_PLOT_PX })
			: layoutTrend(figure, width);
}

/**
 * Lays a trend out at `width` CSS pixels. `height` is what is wanted; the scene is taller where
 * labels and legend would leave too little for the plot: less than `leastPlot`. `endColumn` is the least
 * width kept for labels right of the plot, so that panels under each other have their years in the same
 * places.
 */
export function layoutTrend(
	given: TrendFigure,
	width: number,
	height = trendHeight(width),
	{ endColumn = 0, leastPlot = width < 480 ? 150 : 180 }: Partial<TrendLeast> = {}
): Scene {
	const figure = withEnforcedBreaks(given);
	const behind = figure.crowd ?? [];
	const axis = trendAxis(figure);
	const { rooms, labels, leaders } = placeTexts(figure, axis, {
		width,
		height,
		endColumn,
		leastPlot
	});
	const { frame, lane, statusY } = rooms;
	const { left, right } = frame;
	const { format, unit } = figure.axis;
	const own = ownSeries(figure);
	const legend = layoutLegend(trendLegend(figure), { x: 0, top: rooms.legendTop, width });
	const breaks = breakLabels(rooms.flags, frame);

	const nodes: SceneNode[] = [
		intervalBands(figure, frame),
		leftAxis(
			axis.ticks.map((tick) => ({ at: frame.y(tick), label: format(tick) })),
			{ left, right }
		),
		...(rooms.isUnitUnder ? [] : [axisUnit(unit, 0, frame.top - 6)]),
		breakMarks(figure, frame, breaks),
		// Poles of breaks pass behind a unit that stands under their labels.
		...(rooms.isUnitUnder ? [axisUnit(unit, 0, frame.top - 6, true)] : []),
		bottomAxis(yearTicks(figure.firstYear, figure.lastYear, frame.x), {
			left,
			right,
			y: rooms.axisY,
			within: [0, width]
		}),
		intervalLane(figure, frame, lane, rooms.laneTop),
		...(own ? [statusRow(own, frame, statusY)] : []),
		...behind.map((series) => seriesMarks(series, frame, CROWD_STYLE)),
		...(figure.axis.hasZero ? [zeroLine(frame)] : []),
		{ type: 'group', name: 'leaders', children: leaders },
		...DRAWING_ORDER.flatMap((role) =>
			figure.series.filter((s) => s.role === role).map((s) => seriesMarks(s, frame))
		),
		...targetLines(figure, frame),
		{ type: 'group', name: 'labels', children: [...breaks, ...labels].flatMap(blockNodes) },
		...legend.nodes
	];
	const read = { ...figure, series: [...figure.series, ...behind] };
	return { width, height: rooms.height, nodes, tracks: trendTracks(read, frame, statusY) };
}

/** Differences are read from zero. */
function zeroLine({ left, right, y }: TrendFrame): SceneNode {
	const at = px(y(0));
	return {
		type: 'line',
		x1: px(left),
		y1: at,
		x2: px(right),
		y2: at,
		paint: { stroke: 'peer', strokeWidth: 1 }
	};
}

interface PlacedTexts {
	readonly rooms: TrendRooms;
	readonly labels: readonly TextBlock[];
	readonly leaders: readonly SceneNode[];
}

/**
 * Labels of series that reach the last year stand in a column at the right. The others stand in
 * the plot, and go to the column too where they find no room.
 */
function placeTexts(figure: TrendFigure, axis: ValueAxis, room: TrendRoom): PlacedTexts {
	const { width } = room;
	const all = endLabels(figure, endLabelRoom(width));
	const isAlone = figure.firstYear === figure.lastYear;
	let inPlot = all.filter(({ point }) => point && (isAlone || point.year < figure.lastYear));
	for (;;) {
		const column = all.filter((label) => !inPlot.includes(label));
		const rooms = trendRooms(figure, axis, column, room);
		const beside = placeEndLabels(column, rooms.frame, rooms.statusY, rooms.axisY);
		const around = [...breakLabels(rooms.flags, rooms.frame), ...beside.blocks];
		const targets = targetLabels(figure, rooms.frame, around.map(blockBox));
		const inside = inlineLabels(inPlot, figure, rooms.frame, [...around, ...targets], width);
		if (inside.homeless.length === 0) {
			const ends = [...targets, ...beside.blocks, ...inside.blocks];
			const taken = [...around, ...targets, ...inside.blocks].map(blockBox);
			const own = ownSeries(figure);
			const values = own ? valueLabels(own, figure, rooms.frame, taken) : [];
			return { rooms, labels: [...ends, ...values], leaders: beside.leaders };
		}
		inPlot = inPlot.filter((label) => !inside.homeless.includes(label));
	}
}
