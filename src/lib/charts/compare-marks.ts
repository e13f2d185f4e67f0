import type { ComparePoint, CompareRow } from '$lib/figures/compare-figure';
import type { CompareScale } from './compare-scale';
import { breakMark } from './heat-break';
import { marker, type MarkerShape } from './markers';
import { px } from './pixel';
import { UNCONFIRMED_DASH } from './role-style';
import type { Paint, SceneNode } from './scene';

/** Half the height that the marks of a row take, in pixels. */
export const LANE_HALF = 11;

/** From one level of marks to the next. */
export const LEVEL_PX = 12;

const OWN_PX = 5.5;
const OTHER_PX = 4.5;
/** Half the width that a mark keeps for itself. */
const HALF_PX = 5.25;

/** How the sides after the own one are told apart without colour. */
const OTHERS: readonly { readonly shape: MarkerShape; readonly isHollow: boolean }[] = [
	{ shape: 'square', isHollow: false },
	{ shape: 'diamond', isHollow: false },
	{ shape: 'triangle', isHollow: false },
	{ shape: 'square', isHollow: true },
	{ shape: 'diamond', isHollow: true }
];

type Tie = Parameters<typeof marker>[5];

/** The mark of a side by its position; the own one, which is the first, may be hollow. */
export function sideMark(
	at: number,
	x: number,
	y: number,
	{ isHollow = false, datum }: { readonly isHollow?: boolean; readonly datum?: Tie } = {}
): SceneNode {
	const edge: Paint = { fill: 'ground', strokeWidth: 1.75 };
	if (at === 0) {
		const paint: Paint = isHollow
			? { ...edge, stroke: 'own' }
			: { fill: 'own', stroke: 'ground', strokeWidth: 1 };
		return marker('circle', x, y, OWN_PX, paint, datum);
	}
	const style = OTHERS[(at - 1) % OTHERS.length];
	const paint: Paint = style?.isHollow
		? { ...edge, stroke: 'muted' }
		: { fill: 'muted', stroke: 'ground', strokeWidth: 1 };
	return marker(style?.shape ?? 'square', x, y, OTHER_PX, paint, datum);
}

/**
 * How far below the others each mark of a row stands, so that none hides another: 0 is the line of the
 * row. The own side and the one it is held against come first.
 */
export function levelsOf(row: CompareRow, x: CompareScale): readonly number[] {
	const boxes = row.points.map(({ at, low, high, interval }): readonly [number, number] | null => {
		if (at !== null) {
			const [left, right] = interval ? [x(interval.low) - 2, x(interval.high) + 2] : [x(at), x(at)];
			return [Math.min(left, x(at) - HALF_PX), Math.max(right, x(at) + HALF_PX)];
		}
		if (low === null || high === null) return null;
		return [Math.min(x(low), x(high)) - 2, Math.max(x(low), x(high)) + 2];
	});
	const levels = boxes.map(() => 0);
	const placed: number[] = [];
	const isHeld = (at: number) => row.against.includes(row.points[at]?.sideId ?? '');
	const order = [...boxes.keys()].sort((a, b) => weight(a) - weight(b) || a - b);
	function weight(at: number): number {
		return at === 0 ? 0 : isHeld(at) ? 1 : 2;
	}
	for (const at of order) {
		const box = boxes[at];
		if (!box) continue;
		const meets = (level: number) =>
			placed.some((other) => {
				const taken = boxes[other];
				return taken && levels[other] === level && box[0] < taken[1] && taken[0] < box[1];
			});
		let level = 0;
		while (meets(level)) level += 1;
		levels[at] = level;
		placed.push(at);
	}
	return levels;
}

/** The marks of a row: the way of all sides, the difference on it, then the sides, the own one on top. */
export function laneMarks(row: CompareRow, x: CompareScale, y: number): SceneNode[] {
	const drawn = row.points.flatMap(({ at }) => (at === null ? [] : [x(at)]));
	const nodes: SceneNode[] = [];
	if (drawn.length > 2) {
		const paint: Paint = { stroke: 'peerSoft', strokeWidth: 1.5 };
		nodes.push(level(Math.min(...drawn), Math.max(...drawn), y, paint));
	}
	const [own, ...others] = row.points;
	const other = others.find(({ sideId }) => row.against.includes(sideId));
	const levels = levelsOf(row, x);
	// Marks too close to stand on one line are too close for a way between them.
	const isApart = other !== undefined && levels[row.points.indexOf(other)] === 0;
	if (isApart && typeof own?.at === 'number' && other.at !== null) {
		nodes.push(
			level(x(own.at), x(other.at), y, {
				stroke: row.state === 'behind' ? 'fall' : 'own',
				strokeWidth: 3,
				lineCap: 'round',
				...(row.isUnconfirmed ? { dash: UNCONFIRMED_DASH } : {})
			})
		);
	}
	if (row.isBroken && drawn.length === 2) {
		const middle = drawn.reduce((a, b) => a + b, 0) / 2;
		nodes.push(...breakMark(middle, px(y - 8), px(y + 8)));
	}
	for (const [at, point] of [...row.points.entries()].reverse()) {
		nodes.push(...pointNodes(row, point, at, x, y + (levels[at] ?? 0) * LEVEL_PX));
	}
	return nodes;
}

/** A range as a line between two ticks, with a hollow mark of its side in the middle. */
export function bandMark(
	from: number,
	to: number,
	y: number,
	isOwn: boolean,
	dash: readonly number[] | null = [3, 2]
): SceneNode[] {
	const paint: Paint = { stroke: isOwn ? 'own' : 'muted', strokeWidth: 1.5 };
	const end = (x: number): SceneNode => ({
		type: 'line',
		x1: px(x),
		y1: px(y - 5),
		x2: px(x),
		y2: px(y + 5),
		paint
	});
	return [level(from, to, y, { ...paint, ...(dash ? { dash } : {}) }), end(from), end(to)];
}

function pointNodes(
	row: CompareRow,
	point: ComparePoint,
	at: number,
	x: CompareScale,
	y: number
): SceneNode[] {
	const tie = { series: point.sideId, key: row.component };
	if (point.at !== null) {
		const datum = { ...tie, value: point.value, state: row.state };
		const { interval } = point;
		const whisker = interval ? bandMark(x(interval.low), x(interval.high), y, at === 0, null) : [];
		return [...whisker, sideMark(at, x(point.at), y, { isHollow: row.isUnconfirmed, datum })];
	}
	if (point.low === null || point.high === null) return [];
	const datum = { ...tie, value: null, state: 'band' };
	const middle = x((point.low + point.high) / 2);
	return [
		...bandMark(x(point.low), x(point.high), y, at === 0),
		sideMark(at, middle, y, { isHollow: true, datum })
	];
}

function level(from: number, to: number, y: number, paint: Paint): SceneNode {
	return { type: 'line', x1: px(from), y1: px(y), x2: px(to), y2: px(y), paint };
}
