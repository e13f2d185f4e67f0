import type { ScatterFigure } from '$lib/figures/scatter-figure';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { firstFree, overlaps, textBox, type Box, type TextNode } from './label-box';
import { dodge } from './label-dodge';
import { px } from './pixel';
import type { PlacedScatterDot } from './scatter-dots';
import type { ScatterFrame } from './scatter-frame';
import type { SceneNode } from './scene';
import { LINE_PX, textLine, type TextStyle } from './text-line';

const GAP = 5;
const BASELINE = 4.6;
/** How far a name may stand above or below the height of its dot, nearest first, in pixels. */
const OFFSETS = [0, 9, -9, 17, -17, 25, -25];

/** A plot so wide has room for the names of the region, too. */
const ROOMY = 520;

interface Candidate {
	readonly node: TextNode;
	readonly box: Box;
	/** Where a stroke from the dot ends; null where the name stands at the dot. */
	readonly lead: readonly [number, number] | null;
}

/**
 * Names beside their dots where they meet neither another text nor a dot; a name a little off has a
 * stroke to its dot. The own name always stands, over dots where it must; another without room is
 * left to the table and to the keyboard.
 */
export function nameNodes(
	placed: readonly PlacedScatterDot[],
	frame: ScatterFrame,
	texts: readonly Box[],
	isMany: boolean
): { readonly nodes: SceneNode[]; readonly boxes: readonly Box[] } {
	const bounds: Box = {
		x: frame.left - 2,
		y: frame.top,
		width: (frame.margin ? frame.right : frame.width) - frame.left + 2,
		height: frame.bottom - frame.top
	};
	const isRoomy = frame.right - frame.left >= ROOMY;
	const weight = ({ dot }: PlacedScatterDot) =>
		dot.role === 'own' ? 2 : dot.isNamed ? 1 : isRoomy && dot.role === 'region' ? 0 : -1;
	const order = placed
		.filter((item) => item.dot.x !== null && weight(item) >= 0)
		.sort((a, b) => weight(b) - weight(a));
	const dots = placed.filter(({ dot }) => dot.x !== null).map(({ box }) => box);
	const whiskers = placed.flatMap(({ reach }) => reach);
	const taken: Box[] = [];
	const nodes: SceneNode[] = [];
	for (const item of order) {
		const all = candidates(item, isMany);
		const others = [...dots.filter((box) => box !== item.box), ...whiskers];
		const mayCover = item.dot.role === 'own' && isMany;
		const free =
			firstFree(all, [...texts, ...taken, ...others], bounds) ??
			(mayCover ? firstFree(all, [...texts, ...whiskers], bounds) : undefined) ??
			(mayCover ? firstFree(all, texts, bounds) : undefined);
		if (!free) continue;
		taken.push(free.box);
		if (free.lead) nodes.push(leader(item, free.lead));
		nodes.push(free.node);
	}
	return { nodes, boxes: taken };
}

/** Names of the dots without x, to their right and moved apart. */
export function marginNames(placed: readonly PlacedScatterDot[], frame: ScatterFrame): SceneNode[] {
	const items = placed.filter(({ dot }) => dot.x === null);
	const at = dodge(
		items.map(({ y }) => ({ at: y, size: LINE_PX })),
		frame.top,
		frame.bottom
	);
	return items.flatMap((item, i): SceneNode[] => {
		const y = at[i] ?? item.y;
		const x = item.x + 14;
		const isOff = Math.abs(y - item.y) > 3;
		return [
			...(isOff ? [leader(item, [x - 2, y])] : []),
			textLine(item.dot.label, x, y + BASELINE, item.dot.isChosen ? { weight: 600 } : {})
		];
	});
}

/** The count of dots in the corner of the plot that covers the fewest of them. */
export function countNode(
	{ count }: ScatterFigure,
	frame: ScatterFrame,
	placed: readonly PlacedScatterDot[]
): TextNode {
	const style: TextStyle = { sizePx: CHART_TEXT_PX.strong, weight: 600, ink: 'muted', halo: true };
	const [top, bottom] = [frame.top + 16, frame.bottom - 8];
	const corners = [
		textLine(count, frame.left + 6, top, style),
		textLine(count, frame.right - 4, top, { ...style, anchor: 'end' }),
		textLine(count, frame.left + 6, bottom, style),
		textLine(count, frame.right - 4, bottom, { ...style, anchor: 'end' })
	];
	const covered = (node: TextNode) =>
		placed.filter(({ box }) => overlaps(box, textBox(node))).length;
	return corners.reduce((best, node) => (covered(node) < covered(best) ? node : best));
}

function candidates({ dot, x, y, box }: PlacedScatterDot, isMany: boolean): Candidate[] {
	const isStrong = dot.role === 'own' && isMany;
	const style: TextStyle = {
		sizePx: isStrong ? CHART_TEXT_PX.strong : CHART_TEXT_PX.label,
		weight: isStrong || dot.isChosen ? 600 : 400,
		ink: isStrong ? 'own' : dot.role === 'region' ? 'region' : 'text',
		halo: true
	};
	const span = dot.x;
	const right = box.x + box.width + (span?.isAtLeast ? 18 : 0) + GAP;
	const left = box.x - (span?.isAtMost ? 18 : 0) - GAP;
	const at = (node: TextNode, lead: Candidate['lead'] = null): Candidate => ({
		node,
		box: textBox(node),
		lead
	});
	const beside = OFFSETS.flatMap((offset) => {
		const far = Math.abs(offset) > 9 ? 6 : 0;
		const isFar = far > 0;
		return [
			at(
				textLine(dot.label, right + far, y + offset + BASELINE, style),
				isFar ? [right + far - 2, y + offset] : null
			),
			at(
				textLine(dot.label, left - far, y + offset + BASELINE, { ...style, anchor: 'end' }),
				isFar ? [left - far + 2, y + offset] : null
			)
		];
	});
	const over = [
		at(textLine(dot.label, x, box.y - GAP, { ...style, anchor: 'middle' })),
		at(textLine(dot.label, x, box.y + box.height + GAP + 9, { ...style, anchor: 'middle' }))
	];
	return [...beside.slice(0, 2), ...over, ...beside.slice(2)];
}

function leader(item: PlacedScatterDot, [x, y]: readonly [number, number]): SceneNode {
	return {
		type: 'line',
		x1: px(item.x),
		y1: px(item.y),
		x2: px(x),
		y2: px(y),
		paint: { stroke: 'peer', strokeWidth: 0.75 }
	};
}
