import type { StarAxis } from '$lib/figures/star-figure';
import { textWidth, wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { px } from './pixel';
import type { SceneNode } from './scene';
import { RIM_GAP, type StarFrame } from './star-frame';
import { LINE_PX, textLine, textLines } from './text-line';

const SIZE = CHART_TEXT_PX.label;
const ASCENT = 14;
const GAP = 10;
/** The width kept for a number before a name, in pixels. */
const NUMBER_PX = 22;

/** Names in full with the share below; a stroke leads to a name that was moved. */
export function labelNodes(axes: readonly StarAxis[], frame: StarFrame): SceneNode[] {
	return frame.labels.flatMap((label, at): SceneNode[] => {
		const axis = axes[at];
		if (!axis) return [];
		const y = label.top + ASCENT;
		const { anchor } = label;
		const isKnown = axis.share !== null;
		const names = textLines(label.lines, label.x, y, {
			anchor,
			weight: frame.isNumbered ? 600 : 400
		});
		const values = textLines(label.valueLines, label.x, y + label.lines.length * LINE_PX, {
			anchor,
			weight: isKnown ? 600 : 400,
			ink: isKnown ? 'own' : 'muted'
		});
		return [...leader(label, frame, at), ...names, ...values];
	});
}

function leader(
	{ x, top, height, anchor }: StarFrame['labels'][number],
	frame: StarFrame,
	axis: number
): SceneNode[] {
	if (anchor === 'middle') return [];
	const [fromX, fromY] = frame.at(axis, 100);
	const [, natural] = frame.at(axis, 100 + (100 * RIM_GAP) / frame.radius);
	const toY = Math.min(Math.max(natural, top + LINE_PX / 2), top + height - LINE_PX / 2);
	if (Math.abs(toY - natural) < 1) return [];
	const toX = anchor === 'start' ? x - 3 : x + 3;
	const paint = { stroke: 'peer', strokeWidth: 0.75 } as const;
	return [{ type: 'line', x1: px(fromX), y1: px(fromY), x2: px(toX), y2: px(toY), paint }];
}

/** The axes by their numbers, with names in full and shares, from `top` down. */
export function axisList(
	axes: readonly StarAxis[],
	top: number,
	width: number
): { readonly nodes: SceneNode[]; readonly height: number } {
	const value = Math.max(0, ...axes.map((axis) => valueWidth(axis, width)));
	const room = width - NUMBER_PX - GAP - value;
	const nodes: SceneNode[] = [];
	let y = top;
	for (const [at, { label, valueText, share }] of axes.entries()) {
		const lines = wrapText(label, room, SIZE);
		const values = wrapText(valueText, value + 1, SIZE, share === null ? 400 : 600);
		nodes.push(
			textLine(`${at + 1}`, 0, y + ASCENT, { weight: 600 }),
			...textLines(lines, NUMBER_PX, y + ASCENT),
			...textLines(values, width, y + ASCENT, {
				anchor: 'end',
				weight: share === null ? 400 : 600,
				ink: share === null ? 'muted' : 'own'
			})
		);
		y += Math.max(lines.length, values.length) * LINE_PX + 2;
	}
	return { nodes, height: y - top };
}

/** A share stands on one line; a reason may take a third of the width. */
function valueWidth({ valueText, share }: StarAxis, width: number): number {
	const wide = textWidth(valueText, SIZE, share === null ? 400 : 600);
	return share === null ? Math.min(wide, width / 3) : wide;
}
