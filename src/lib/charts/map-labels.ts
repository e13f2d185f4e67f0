import type { Position } from '$lib/ingest/geometry/baked-boundaries';
import type { Ink } from '$lib/tokens/ink';
import type { FontWeight } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import type { Ring } from './map-shapes';
import { px } from './pixel';
import type { Paint, SceneNode } from './scene';
import { crosses, type Stroke } from './strokes';
import {
	blockBox,
	blockHeight,
	blockNodes,
	boxesTouch,
	linesWidth,
	type TextBlock,
	type TextBox
} from './text-block';

/** A name that stands beside the land, joined to its place by a thin line. */
export interface MapLabel {
	readonly at: Position;
	/** Ways to break it into lines, the best first. */
	readonly variants: readonly (readonly string[])[];
	readonly weight: FontWeight;
	readonly ink: Ink;
}

export interface LabelRoom {
	readonly width: number;
	readonly height: number;
	/** All of the land, which no name may cover. */
	readonly land: readonly Ring[];
	/** Legend, archipelagos and their names. */
	readonly taken: readonly TextBox[];
}

interface Placed {
	readonly block: TextBlock;
	readonly box: TextBox;
	readonly leader: Stroke;
	readonly cost: number;
}

const SIZE = CHART_TEXT_PX.label;
/** Between the land and a name, and between names. */
const GAP = 9;
const APART = 3;
const STEP = 6;
/** What it costs, in pixels of line, that two lines cross and that a name takes a second line. */
const CROSSING = 60;
const SECOND_LINE = 8;

/**
 * Names beside the land, each as near to its place as the names before it leave room; so the most
 * important comes first. One for which there is no room is left out.
 */
export function placeLabels(labels: readonly MapLabel[], room: LabelRoom): SceneNode[] {
	const rows = landRows(room);
	const placed: Placed[] = [];
	for (const label of labels) {
		const best = candidates(label, room, rows)
			.filter(({ box, leader }) => isFree(box, leader, room, placed, labels))
			.map((one) => ({ ...one, cost: one.cost + crossings(one.leader, placed) * CROSSING }))
			.reduce<Placed | null>((a, b) => (a && a.cost <= b.cost ? a : b), null);
		if (best) placed.push(best);
	}
	return [
		{
			type: 'group',
			name: 'leaders',
			children: placed.flatMap(({ leader }) => [
				// Seen on any fill.
				leaderNode(leader, { stroke: 'ground', strokeWidth: 2.5, lineCap: 'round' }),
				leaderNode(leader, { stroke: 'muted', strokeWidth: 0.9 })
			])
		},
		{ type: 'group', name: 'names', children: placed.flatMap(({ block }) => blockNodes(block)) }
	];
}

function leaderNode([x1, y1, x2, y2]: Stroke, paint: Paint): SceneNode {
	return { type: 'line', x1: px(x1), y1: px(y1), x2: px(x2), y2: px(y2), paint };
}

/** The westernmost and easternmost land of each row of pixels. */
function landRows({ land, height }: LabelRoom): (readonly [number, number] | null)[] {
	const rows: ([number, number] | null)[] = Array.from(
		{ length: Math.ceil(height) + 1 },
		() => null
	);
	for (const ring of land) {
		ring.slice(1).forEach((to, at) => {
			const from = ring[at] ?? to;
			const low = Math.max(0, Math.floor(Math.min(from[1], to[1])));
			const high = Math.min(rows.length - 1, Math.ceil(Math.max(from[1], to[1])));
			for (let y = low; y <= high; y += 1) {
				const row = rows[y] ?? [Infinity, -Infinity];
				rows[y] = [Math.min(row[0], from[0], to[0]), Math.max(row[1], from[0], to[0])];
			}
		});
	}
	return rows;
}

/** On either side of the land, level with the place and further and further above and below. */
function candidates(
	{ at: [x, y], variants, weight, ink }: MapLabel,
	{ width, height }: LabelRoom,
	rows: ReturnType<typeof landRows>
): Placed[] {
	const found: Placed[] = [];
	variants.forEach((lines, more) => {
		const tall = blockHeight({ lines, sizePx: SIZE });
		const wide = linesWidth(lines, SIZE, weight);
		for (let top = 0; top + tall <= height; top += STEP) {
			const beside = rows
				.slice(Math.floor(top), Math.ceil(top + tall) + 1)
				.filter((row) => row !== null);
			const west = Math.min(x, ...beside.map(([low]) => low)) - GAP - wide;
			const east = Math.max(x, ...beside.map(([, high]) => high)) + GAP;
			const sides = [
				[west, 'end'],
				[east, 'start'],
				// Below the southernmost land and above the northernmost there is room anywhere.
				...(beside.length === 0 ? ([[x - wide / 2, 'middle']] as const) : [])
			] as const;
			for (const [left, side] of sides) {
				if (left < 1 || left + wide > width - 1) continue;
				const anchorX = side === 'start' ? left : side === 'end' ? left + wide : x;
				const block: TextBlock = {
					x: anchorX,
					top,
					lines,
					sizePx: SIZE,
					weight,
					anchor: side,
					ink
				};
				const end: Position =
					side === 'middle'
						? [x, top > y ? top : top + tall]
						: [anchorX + (side === 'start' ? -3 : 3), top + tall / 2];
				const cost = Math.hypot(end[0] - x, end[1] - y) + more * SECOND_LINE;
				found.push({ block, box: blockBox(block), leader: [x, y, end[0], end[1]], cost });
			}
		}
	});
	return found;
}

/** Nothing lies under the name, its line runs through no other, and it hides no place that is named. */
function isFree(
	box: TextBox,
	leader: Stroke,
	{ taken }: LabelRoom,
	placed: readonly Placed[],
	labels: readonly MapLabel[]
): boolean {
	const boxes = [...taken, ...placed.map((one) => one.box)];
	return (
		!boxes.some((other) => boxesTouch(box, other, APART) || crosses(leader, other)) &&
		!placed.some((one) => crosses(one.leader, box)) &&
		!labels.some(({ at: [x, y] }) => boxesTouch(box, { left: x, right: x, top: y, bottom: y }, 4))
	);
}

function crossings(leader: Stroke, placed: readonly Placed[]): number {
	return placed.filter((one) => meet(leader, one.leader)).length;
}

/** Whether two strokes cross: the ends of each lie on different sides of the other. */
function meet([ax, ay, bx, by]: Stroke, [cx, cy, dx, dy]: Stroke): boolean {
	const side = (x: number, y: number, x1: number, y1: number, x2: number, y2: number) =>
		Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
	return (
		side(cx, cy, ax, ay, bx, by) !== side(dx, dy, ax, ay, bx, by) &&
		side(ax, ay, cx, cy, dx, dy) !== side(bx, by, cx, cy, dx, dy)
	);
}
