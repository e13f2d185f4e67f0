import type { TrendFigure, TrendPoint, TrendSeries } from '$lib/figures/trend-figure';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { evenLines } from './even-lines';
import { dodge } from './label-dodge';
import { px } from './pixel';
import { ROLE_STYLES } from './role-style';
import type { Paint, SceneNode } from './scene';
import { blockBox, blockHeight, lineHeight, linesWidth, type TextBlock } from './text-block';
import { bandOf, plottedValue, type TrendFrame } from './trend-frame';

/** The label of a series before it has a place. */
export interface EndLabel {
	readonly series: TrendSeries;
	/** The last point with a place on the axis; null for an own series without any. */
	readonly point: TrendPoint | null;
	readonly lines: readonly string[];
	readonly sizePx: number;
	readonly weight: 400 | 600;
}

/** From the plot to the labels, in pixels: room for a leader. */
export const COLUMN_GAP = 12;
const BLOCK_GAP = 2;
const LEADER_FROM = 5;
/** Beyond this a leader is dotted, so that it does not read as a line of data. */
const FAR = 40;
/** The own label keeps its place; the others make way. */
const OWN_WEIGHT = 12;

/** The widest that labels at line ends may be in a scene of `width` pixels. */
export function endLabelRoom(width: number): number {
	return Math.min(190, Math.max(100, width * 0.26));
}

/** The labels of all series with a point to stand at, and of the own one, wrapped to `room`. */
export function endLabels(figure: TrendFigure, room: number): EndLabel[] {
	return figure.series.flatMap((series): EndLabel[] => {
		const point = lastDrawn(series);
		const isOwn = series.role === 'own';
		if (!point && !isOwn) return [];
		const sizePx = isOwn ? CHART_TEXT_PX.strong : CHART_TEXT_PX.label;
		const weight = isOwn ? 600 : 400;
		const lines = series.isUnnamed ? [] : evenLines(series.label, room, sizePx, weight);
		if (series.isUnnamed) {
			if (!isOwn || !point || point.label === '') return [];
			lines.push(point.label);
		} else if (isOwn && point && point.label !== '') {
			const joined = `${lines.at(-1) ?? ''} ${point.label}`;
			if (textWidth(joined, sizePx, weight) <= room) lines[lines.length - 1] = joined;
			else lines.push(point.label);
		}
		return [{ series, point: point ?? null, lines, sizePx, weight }];
	});
}

/** The width of the column that the labels need right of the plot, gap included. */
export function endColumnWidth(labels: readonly EndLabel[]): number {
	if (labels.length === 0) return 0;
	const widths = labels.map(({ lines, sizePx, weight }) => linesWidth(lines, sizePx, weight));
	return Math.ceil(Math.max(...widths)) + COLUMN_GAP;
}

/** The height at which the labels stand without overlap. */
export function endColumnHeight(labels: readonly EndLabel[]): number {
	return labels.reduce((sum, label) => sum + blockHeight(label) + BLOCK_GAP, 0);
}

/**
 * Blocks beside the line ends, moved apart between the top of the plot and `foot`, with a hairline
 * to the point where they had to move.
 */
export function placeEndLabels(
	labels: readonly EndLabel[],
	frame: TrendFrame,
	statusY: number,
	foot: number
): { readonly blocks: readonly TextBlock[]; readonly leaders: readonly SceneNode[] } {
	const wishes = labels.map((label) => ({
		at: label.point ? pointY(label.point, frame) : statusY,
		size: blockHeight(label),
		weight: label.series.role === 'own' ? OWN_WEIGHT : 1
	}));
	const centres = dodge(wishes, frame.top - 2, foot, BLOCK_GAP);
	const blocks = labels.map((label, i) =>
		labelBlock(label, frame.right + COLUMN_GAP, (centres[i] ?? 0) - blockHeight(label) / 2)
	);
	const leaders = labels.flatMap((label, i) => {
		const block = blocks[i];
		return block && label.point ? leader(label, label.point, block, frame) : [];
	});
	return { blocks, leaders };
}

/** A label set with its upper left corner at (x, top). */
export function labelBlock(label: EndLabel, x: number, top: number): TextBlock {
	const { lines, sizePx, weight, series } = label;
	const ink = ROLE_STYLES[series.role].text;
	return { x, top, lines, sizePx, weight, anchor: 'start', ink };
}

/** Where the label of a point points to: its value, or the middle of its band. */
export function pointY(point: TrendPoint, frame: TrendFrame): number {
	const [low, high] = bandOf(point) ?? [0, 0];
	return frame.y(plottedValue(point) ?? (low + high) / 2);
}

function leader(
	label: EndLabel,
	point: TrendPoint,
	block: TextBlock,
	frame: TrendFrame
): SceneNode[] {
	const from = { x: frame.x(point.year) + LEADER_FROM, y: pointY(point, frame) };
	const box = blockBox(block);
	const half = lineHeight(block.sizePx) / 2;
	const to = { x: block.x - 3, y: Math.min(box.bottom - half, Math.max(box.top + half, from.y)) };
	if (to.x - from.x < 24 && Math.abs(to.y - from.y) < 2) return [];
	const paint: Paint = {
		stroke: ROLE_STYLES[label.series.role].line,
		strokeWidth: 0.75,
		opacity: 0.8,
		...(to.x - from.x > FAR ? { dash: [1, 3] } : {})
	};
	return [{ type: 'line', x1: px(from.x), y1: px(from.y), x2: px(to.x), y2: px(to.y), paint }];
}

/** The last point with a place on the axis. */
export function lastDrawn(series: TrendSeries): TrendPoint | undefined {
	return series.points.filter((p) => plottedValue(p) !== null || bandOf(p) !== null).at(-1);
}
