import type { SlopeFigure, SlopeLine } from '$lib/figures/slope-figure';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { changeMark, changeWidth } from './change-mark';
import { evenLines } from './even-lines';
import { dodge } from './label-dodge';
import { px } from './pixel';
import { ROLE_STYLES } from './role-style';
import type { SceneNode } from './scene';
import { endY, type SlopeColumn, type SlopeFrame } from './slope-frame';
import { blockNodes, lineHeight, linesWidth, type TextBlock } from './text-block';

/** The label of a line at one of its ends, before it has a place. */
export interface SlopeLabel {
	readonly line: SlopeLine;
	readonly column: SlopeColumn;
	readonly lines: readonly string[];
	/** The change under the label; empty for none. */
	readonly change: string;
	readonly sizePx: number;
	readonly weight: 400 | 600;
}

/** From a column of dots to its labels: room for a leader. */
export const LABEL_GAP = 16;
const DOT_GAP = 6;
const OWN_WEIGHT = 12;
const BLOCK_GAP = 1;

/** Labels of the named lines with a place in a column; the own one also says its change at the right. */
export function slopeLabels(figure: SlopeFigure, column: SlopeColumn, room: number): SlopeLabel[] {
	return figure.lines.flatMap((line): SlopeLabel[] => {
		const end = line.ends[column];
		if (!line.isNamed || (end.value === null && end.low === null)) return [];
		const isOwn = line.role === 'own';
		const sizePx = isOwn ? CHART_TEXT_PX.strong : CHART_TEXT_PX.label;
		const weight = isOwn ? 600 : 400;
		const joined = `${line.label} ${end.label}`;
		const lines =
			textWidth(joined, sizePx, weight) <= room
				? [joined]
				: withValue(
						evenLines(line.label, room, sizePx, weight),
						end.label,
						(text) => textWidth(text, sizePx, weight) <= room
					);
		const change = isOwn && column === 1 && line.isJoined ? line.changeText : '';
		return [{ line, column, lines, change, sizePx, weight }];
	});
}

/** The value after the last line of the name, or on a line of its own. */
function withValue(
	lines: readonly string[],
	value: string,
	fits: (text: string) => boolean
): string[] {
	const joined = `${lines.at(-1) ?? ''} ${value}`;
	return fits(joined) ? [...lines.slice(0, -1), joined] : [...lines, value];
}

export function labelsWidth(labels: readonly SlopeLabel[]): number {
	const widths = labels.map(({ lines, sizePx, weight, change }) =>
		Math.max(linesWidth(lines, sizePx, weight), changeWidth(change, weight))
	);
	return Math.ceil(Math.max(0, ...widths));
}

export function labelsHeight(labels: readonly SlopeLabel[]): number {
	return labels.reduce((sum, label) => sum + heightOf(label) + BLOCK_GAP, 0);
}

function heightOf({ lines, change, sizePx }: SlopeLabel): number {
	return (lines.length + (change === '' ? 0 : 1)) * lineHeight(sizePx);
}

/** Labels beside their column, moved apart as little as possible, with a hairline where they moved. */
export function placeSlopeLabels(
	labels: readonly SlopeLabel[],
	frame: SlopeFrame
): { readonly texts: readonly SceneNode[]; readonly leaders: readonly SceneNode[] } {
	const wishes = labels.map((label) => ({
		at: yOf(label, frame),
		size: heightOf(label),
		weight: label.line.role === 'own' ? OWN_WEIGHT : 1
	}));
	const centres = dodge(wishes, frame.top, frame.bottom, BLOCK_GAP);
	const placed = labels.map((label, at) => ({ label, centre: centres[at] ?? 0 }));
	return {
		texts: placed.flatMap(({ label, centre }) => labelNodes(label, centre, frame)),
		leaders: placed.map(({ label, centre }) => leader(label, centre, frame))
	};
}

const yOf = ({ line, column }: SlopeLabel, frame: SlopeFrame) =>
	endY(line.ends[column], column, frame) ?? frame.bottom;

function labelNodes(label: SlopeLabel, centre: number, frame: SlopeFrame): SceneNode[] {
	const { line, column, lines, change, sizePx, weight } = label;
	const top = centre - heightOf(label) / 2;
	const block: TextBlock = {
		x: column === 0 ? frame.left - LABEL_GAP : frame.right + LABEL_GAP,
		top,
		lines,
		sizePx,
		weight,
		anchor: column === 0 ? 'end' : 'start',
		ink: ROLE_STYLES[line.role].text
	};
	const baseline = top + lines.length * lineHeight(sizePx) + lineHeight(sizePx) / 2 + 5;
	return [
		...blockNodes(block),
		...(change === '' ? [] : changeMark(change, block.x, baseline, { weight, ink: 'text' }))
	];
}

function leader(label: SlopeLabel, centre: number, frame: SlopeFrame): SceneNode {
	const { column, line } = label;
	const side = column === 0 ? -1 : 1;
	const x = column === 0 ? frame.left : frame.right;
	const first = centre - heightOf(label) / 2 + lineHeight(label.sizePx) / 2;
	// Points at the first line of a label that is taller than its mark is far.
	const to = label.lines.length > 1 || label.change !== '' ? centre : first;
	return {
		type: 'line',
		x1: px(x + side * DOT_GAP),
		y1: px(yOf(label, frame)),
		x2: px(x + side * (LABEL_GAP - 3)),
		y2: px(to),
		paint: { stroke: ROLE_STYLES[line.role].line, strokeWidth: 0.75, opacity: 0.8 }
	};
}
