import type { TrendFigure } from '$lib/figures/trend-figure';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { BOTTOM_AXIS_PX, leftAxisWidth } from './axis';
import { breakX, FLAG_GAP, namedBreaks } from './break-marks';
import { endColumnHeight, endColumnWidth, type EndLabel } from './end-labels';
import { placeFlags, type PlacedFlags } from './flags';
import { laneFlags, laneHeight } from './interval-lane';
import { layoutLegend } from './legend';
import { statusRowHeight } from './status-row';
import { lineHeight } from './text-block';
import { trendFrame, type TrendFrame } from './trend-frame';
import { trendLegend } from './trend-legend';
import type { ValueAxis } from './value-axis';

/** What each part of a trend gets of the scene, in pixels from the top. */
export interface TrendRooms {
	readonly frame: TrendFrame;
	readonly flags: PlacedFlags;
	/** The unit stands under the labels of breaks, between their poles and the plot. */
	readonly isUnitUnder: boolean;
	readonly lane: PlacedFlags;
	/** The middle of the row for own years without a place on the axis. */
	readonly statusY: number;
	readonly axisY: number;
	readonly laneTop: number;
	readonly legendTop: number;
	readonly height: number;
}

const LANE_GAP = 6;
const LEGEND_GAP = 10;
const EDGE = 4;
/** The share of the width up to which a unit stands beside the labels of breaks. */
const WIDEST_UNIT = 0.45;

/** What a trend keeps at least, in pixels. */
export interface TrendLeast {
	/** The width for labels right of the plot. */
	readonly endColumn: number;
	/** The height of the plot. */
	readonly leastPlot: number;
}

/** What a trend is given, in pixels: `height` is the least. */
export interface TrendRoom extends TrendLeast {
	readonly width: number;
	readonly height: number;
}

/** Shares out `width` and at least `height`, with a column for `labels` right of the plot. */
export function trendRooms(
	figure: TrendFigure,
	axis: ValueAxis,
	labels: readonly EndLabel[],
	{ width, height, endColumn, leastPlot }: TrendRoom
): TrendRooms {
	const left = leftAxisWidth(axis.ticks.map(figure.axis.format));
	const right = width - Math.max(endColumnWidth(labels), endColumn, EDGE);
	const columns = trendFrame(figure, axis, { left, right, top: 0, bottom: 0 });
	const broken = namedBreaks(figure);
	const unit = textWidth(figure.axis.unit, CHART_TEXT_PX.tick) + 10;
	// A long unit leaves the labels of breaks no room beside it: it has a line of its own under them.
	const isUnder = broken.length > 0 && unit > width * WIDEST_UNIT;
	const unitRow = lineHeight(CHART_TEXT_PX.tick);
	const placed = placeFlags(
		broken.map((item) => ({ x: breakX(item, columns), label: item.label })),
		{ left: isUnder ? 0 : unit, right: width }
	);
	const flags = isUnder ? raised(placed, unitRow) : placed;
	const lane = laneFlags(figure, columns, width);
	const legend = layoutLegend(trendLegend(figure), { x: 0, top: 0, width }).height;

	const top = Math.max(unitRow, flags.height) + FLAG_GAP + 1;
	const axisPart = statusRowHeight(figure) + BOTTOM_AXIS_PX;
	const lanePart = lane.blocks.length > 0 ? LANE_GAP + laneHeight(lane) : 0;
	const legendPart = legend > 0 ? LEGEND_GAP + legend : 0;
	const below = axisPart + lanePart + legendPart + EDGE;
	const least = Math.max(leastPlot, endColumnHeight(labels) - statusRowHeight(figure));
	const bottom = top + Math.max(least, height - top - below);
	return {
		frame: trendFrame(figure, axis, { left, right, top, bottom }),
		flags,
		isUnitUnder: isUnder,
		lane,
		statusY: bottom + statusRowHeight(figure) / 2,
		axisY: bottom + statusRowHeight(figure),
		laneTop: bottom + axisPart + LANE_GAP,
		legendTop: bottom + axisPart + lanePart + LEGEND_GAP,
		height: Math.ceil(bottom + below)
	};
}

function raised({ blocks, height }: PlacedFlags, by: number): PlacedFlags {
	return {
		blocks: blocks.map((block) => ({ ...block, top: block.top - by })),
		height: height + by
	};
}
