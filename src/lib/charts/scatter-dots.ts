import type { ScatterDot } from '$lib/figures/scatter-figure';
import type { Ink } from '$lib/tokens/ink';
import type { Box } from './label-box';
import { marker, type MarkerShape } from './markers';
import { pathThrough, px } from './pixel';
import { DRAWING_ORDER, ROLE_STYLES } from './role-style';
import { centreIn, type ScatterFrame } from './scatter-frame';
import type { MarkDatum, Paint, SceneNode } from './scene';
import { whisker } from './whisker';

/** Shapes of the groups, where marks are told apart by them and not by their role. */
const GROUP_SHAPES: readonly MarkerShape[] = ['circle', 'square', 'diamond', 'triangle'];

/** The least size of an open bar, in pixels. */
const LEAST_BAR = 9;
export const RANGE_DASH = [2.5, 2];
const BOUND_PX = 15;
const FRAME_GAP = 3;
/** Half the length of a cap, in pixels. */
const WHISKER_HALF = 4;

/** A dot with the room that it takes. */
export interface PlacedScatterDot {
	readonly dot: ScatterDot;
	readonly x: number;
	readonly y: number;
	readonly box: Box;
	/** Its intervals, and the room that they take. */
	readonly whiskers: readonly SceneNode[];
	readonly reach: readonly Box[];
}

export function placeDots(dots: readonly ScatterDot[], frame: ScatterFrame): PlacedScatterDot[] {
	return dots.map((dot) => {
		const [x, y] = centreIn(frame, dot);
		return { dot, x, y, box: boxOf(dot, frame, x, y), ...whiskersOf(dot, frame, x, y) };
	});
}

/** Peers at the back, the own one in front. */
export function dotNodes(
	placed: readonly PlacedScatterDot[],
	hasGroups: boolean,
	isMany: boolean
): SceneNode {
	const layers = DRAWING_ORDER.flatMap((role) => placed.filter(({ dot }) => dot.role === role));
	const children = layers.flatMap((item) => markNodes(item, hasGroups, isMany));
	return { type: 'group', name: 'dots', children };
}

export function seriesOf({ x }: Pick<ScatterDot, 'x'>): string {
	return x === null ? 'margin' : 'dots';
}

/** The intervals of a value through its dot; along x of the plot only. */
function whiskersOf(
	dot: ScatterDot,
	frame: ScatterFrame,
	x: number,
	y: number
): Pick<PlacedScatterDot, 'whiskers' | 'reach'> {
	const ink = ROLE_STYLES[dot.role].line;
	const ends = (along: 'x' | 'y') => {
		const interval = dot[along]?.interval;
		if (!interval) return [];
		const [from, to] = [frame[along](interval.low), frame[along](interval.high)];
		return [{ ...interval, from, to, datum: { series: `${along}-interval`, key: dot.id } }];
	};
	const style = { half: WHISKER_HALF, ink };
	const level = ends('x');
	const upright = ends('y');
	return {
		whiskers: [
			...level.flatMap(({ from, to, ...row }) =>
				whisker('level', y, from, to, { ...style, ...row })
			),
			...upright.flatMap(({ from, to, ...row }) =>
				whisker('upright', x, from, to, { ...style, ...row })
			)
		],
		reach: [
			...level.map(({ from, to }) => ({
				x: Math.min(from, to),
				y: y - WHISKER_HALF,
				width: Math.abs(to - from),
				height: 2 * WHISKER_HALF
			})),
			...upright.map(({ from, to }) => ({
				x: x - WHISKER_HALF,
				y: Math.min(from, to),
				width: 2 * WHISKER_HALF,
				height: Math.abs(to - from)
			}))
		]
	};
}

function markNodes(item: PlacedScatterDot, hasGroups: boolean, isMany: boolean): SceneNode[] {
	const { dot, x, y, box } = item;
	const paint = dotPaint(dot);
	const datum: MarkDatum = {
		series: seriesOf(dot),
		key: dot.id,
		value: dot.y.low === dot.y.high ? dot.y.low : null,
		state: dot.isRange ? 'range' : dot.role
	};
	const frame = dot.isChosen ? [frameAround(box)] : [];
	if (dot.isRange && dot.x !== null) {
		const bar: SceneNode = {
			type: 'rect',
			x: px(box.x),
			y: px(box.y),
			width: px(box.width),
			height: px(box.height),
			paint: { ...paint, ...barFill(dot), dash: RANGE_DASH, strokeWidth: 1.5 },
			datum
		};
		return [...frame, ...item.whiskers, ...boundNodes(dot, box, y), bar];
	}
	const shape = hasGroups ? (GROUP_SHAPES[dot.group] ?? 'circle') : ROLE_STYLES[dot.role].shape;
	const mark = marker(shape, x, y, radiusOf(dot, isMany), paint, datum);
	return [...frame, ...item.whiskers, ...boundNodes(dot, box, y), mark];
}

/** A frame around the mark that was chosen, clear of its edge. */
function frameAround({ x, y, width, height }: Box): SceneNode {
	return {
		type: 'rect',
		x: px(x - FRAME_GAP),
		y: px(y - FRAME_GAP),
		width: px(width + 2 * FRAME_GAP),
		height: px(height + 2 * FRAME_GAP),
		paint: { stroke: 'text', strokeWidth: 1.25 }
	};
}

/** A stroke with a head towards what is not known: "at least" to the right, "at most" to the left. */
function boundNodes({ x, role }: ScatterDot, box: Box, y: number): SceneNode[] {
	if (x === null || (!x.isAtLeast && !x.isAtMost)) return [];
	const way = x.isAtLeast ? 1 : -1;
	const from = x.isAtLeast ? box.x + box.width : box.x;
	return boundMark(from, y, way, ROLE_STYLES[role].line);
}

/** The stroke alone, from `from` to the right or, where `way` is -1, to the left. */
export function boundMark(from: number, y: number, way: 1 | -1, ink: Ink): SceneNode[] {
	const to = from + way * BOUND_PX;
	const paint: Paint = { stroke: ink, strokeWidth: 1.5, lineCap: 'round' };
	const head = pathThrough([
		[to - way * 4, y - 3.5],
		[to, y],
		[to - way * 4, y + 3.5]
	]);
	return [
		{ type: 'line', x1: px(from), y1: px(y), x2: px(to), y2: px(y), paint },
		{ type: 'path', d: head, paint }
	];
}

function boxOf(dot: ScatterDot, frame: ScatterFrame, x: number, y: number): Box {
	if (!dot.isRange || dot.x === null) {
		const r = radiusOf(dot, false);
		return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
	}
	const wide = Math.max(LEAST_BAR, Math.abs(frame.x(dot.x.high) - frame.x(dot.x.low)));
	const tall = Math.max(LEAST_BAR, Math.abs(frame.y(dot.y.high) - frame.y(dot.y.low)));
	return { x: x - wide / 2, y: y - tall / 2, width: wide, height: tall };
}

function radiusOf({ role }: ScatterDot, isMany: boolean): number {
	if (role === 'own') return isMany ? 6 : 5;
	return role === 'region' ? 4 : 3.5;
}

function dotPaint({ role, isUnconfirmed }: ScatterDot): Paint {
	const ink = ROLE_STYLES[role].line;
	if (isUnconfirmed) return { fill: 'ground', stroke: ink, strokeWidth: 1.75 };
	if (role === 'own') return { fill: ink, stroke: 'ground', strokeWidth: 1.5 };
	return { fill: ink, opacity: role === 'peer' ? 0.7 : 1 };
}

function barFill({ role, isUnconfirmed }: ScatterDot): Paint {
	const stroke = ROLE_STYLES[role].line;
	if (isUnconfirmed) return { fill: 'ground', stroke };
	return { fill: role === 'own' ? 'ownSoft' : 'peerSoft', stroke, opacity: 1 };
}
