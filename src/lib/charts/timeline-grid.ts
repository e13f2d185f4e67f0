import type { TimelineFigure } from '$lib/figures/timeline-figure';
import { textWidth, wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { LINE_PX } from './text-line';
import { timeScale, type TimeScale } from './time-scale';

/** From this width on, labels stand left of the rows; below it, above them. */
const WIDE_FROM = 560;
const LABEL_WIDEST = 132;
const LABEL_GAP = 14;

/** What the rows of a timeline share: the axis of time and the sizes of their parts, in pixels. */
export interface TimelineGrid {
	readonly width: number;
	readonly isWide: boolean;
	readonly time: TimeScale;
	/** The room for labels left of the rows; the whole width where they stand above. */
	readonly labelPx: number;
	/** What a label above a row takes from its height. */
	readonly headPx: number;
	/** From a zero line to the head of the largest change. */
	readonly reachPx: number;
	/** From a zero line to the edge of its row. */
	readonly halfPx: number;
	/** The height of the longest airing. */
	readonly airingPx: number;
}

/** From the head of the largest change to the edge of its row: its words. */
const OVER_HEAD_PX = 31;
/** A change that is drawn flatter could not be told from none. */
export const LEAST_REACH_PX = 10;

/** `reachPx` is from a zero line to the head of the largest change; what suits the width where it is left out. */
export function timelineGrid(
	figure: TimelineFigure,
	width: number,
	reachPx = width >= WIDE_FROM ? 26 : 22
): TimelineGrid {
	const isWide = width >= WIDE_FROM;
	const size = CHART_TEXT_PX.strong;
	const labels = [
		...wrapText(figure.airingsLabel, LABEL_WIDEST, size, 600),
		...figure.rows.flatMap((row) => wrapText(row.label, LABEL_WIDEST, size, 600))
	];
	const units = figure.rows.map(({ unit }) => textWidth(`(${unit})`, CHART_TEXT_PX.label));
	const widest = Math.max(0, ...labels.map((label) => textWidth(label, size, 600)), ...units);
	const labelPx = isWide ? Math.ceil(widest) : width;
	const left = isWide ? labelPx + LABEL_GAP : 1;
	return {
		width,
		isWide,
		time: timeScale(figure.from, figure.to, left, Math.max(left + 1, width - 1)),
		labelPx,
		headPx: isWide ? 0 : LINE_PX + 4,
		reachPx,
		halfPx: reachPx + OVER_HEAD_PX,
		airingPx: 38
	};
}
