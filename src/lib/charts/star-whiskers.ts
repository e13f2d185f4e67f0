import type { StarAxis } from '$lib/figures/star-figure';
import { px } from './pixel';
import type { Paint, SceneNode } from './scene';
import type { StarFrame } from './star-frame';

/** Half the length of a cap, in pixels. */
const HALF = 4;

/** The interval of each share along its axis, with a cap across it at either end, inside the rim. */
export function spokeWhiskers(axes: readonly StarAxis[], frame: StarFrame): SceneNode[] {
	return axes.flatMap(({ interval, component }, at): SceneNode[] => {
		if (!interval) return [];
		const ends = [
			{ value: interval.low, state: 'interval_low' },
			{ value: interval.high, state: 'interval_high' }
		].map((end) => ({ ...end, place: frame.at(at, Math.min(100, Math.max(0, end.value))) }));
		const [from, to] = ends.map(({ place }) => place);
		if (!from || !to) return [];
		// Across the axis: its direction from the middle to the rim, turned by a right angle.
		const [rimX, rimY] = frame.at(at, 100);
		const [acrossX, acrossY] = [
			(-HALF * (rimY - frame.cy)) / frame.radius,
			(HALF * (rimX - frame.cx)) / frame.radius
		];
		const paint: Paint = { stroke: 'own', strokeWidth: 1.25 };
		return [
			{ type: 'line', x1: px(from[0]), y1: px(from[1]), x2: px(to[0]), y2: px(to[1]), paint },
			...ends.map(({ value, state, place: [x, y] }): SceneNode => ({
				type: 'line',
				x1: px(x - acrossX),
				y1: px(y - acrossY),
				x2: px(x + acrossX),
				y2: px(y + acrossY),
				paint,
				datum: { series: 'share-interval', key: component, value, state }
			}))
		];
	});
}
