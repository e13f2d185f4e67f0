import { px } from './pixel';
import type { Paint, SceneNode } from './scene';

const POLE: Paint = { stroke: 'peer', strokeWidth: 1, dash: [2, 2] };
const BAR_PX = 8;

/** Two hairlines in the gap between two columns: levels on both sides are not comparable. */
export function breakMark(x: number, from: number, to: number): SceneNode[] {
	return [-2, 2].map((by) => upright(x + by, from, to));
}

/** A short bar across the gap, in a row whose levels go on. */
export function goesOnMark(x: number, y: number): SceneNode {
	const paint: Paint = { fill: 'peerSoft' };
	return {
		type: 'rect',
		x: px(x - BAR_PX / 2 - 0.5),
		y: px(y - 1.5),
		width: BAR_PX,
		height: 3,
		paint
	};
}

/** From the label of a break down to the table. */
export function upright(x: number, from: number, to: number): SceneNode {
	return { type: 'line', x1: px(x), y1: px(from), x2: px(x), y2: px(to), paint: POLE };
}
