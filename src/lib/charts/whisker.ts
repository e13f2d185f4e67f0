import type { Ink } from '$lib/tokens/ink';
import { px } from './pixel';
import type { MarkDatum, Paint, SceneNode } from './scene';

export interface WhiskerStyle {
	/** Half the length of a cap, in pixels. */
	readonly half: number;
	readonly ink: Ink;
	/** The row of the value, whose ends the caps are. */
	readonly datum: Pick<MarkDatum, 'series' | 'key'>;
	/** The ends in the unit of the figure. */
	readonly low: number;
	readonly high: number;
}

/**
 * An interval as a thin stroke with a cap at each end. `across` is where it stands on the other axis,
 * `from` and `to` are its ends in pixels.
 */
export function whisker(
	way: 'upright' | 'level',
	across: number,
	from: number,
	to: number,
	{ half, ink, datum, low, high }: WhiskerStyle
): SceneNode[] {
	const paint: Paint = { stroke: ink, strokeWidth: 1.25 };
	const stroke = (
		[a, b]: readonly [number, number],
		[c, d]: readonly [number, number],
		tie?: MarkDatum
	): SceneNode => ({
		type: 'line',
		...(way === 'upright'
			? { x1: px(a), y1: px(c), x2: px(b), y2: px(d) }
			: { x1: px(c), y1: px(a), x2: px(d), y2: px(b) }),
		paint,
		...(tie ? { datum: tie } : {})
	});
	return [
		stroke([across, across], [from, to]),
		stroke([across - half, across + half], [from, from], {
			...datum,
			value: low,
			state: 'interval_low'
		}),
		stroke([across - half, across + half], [to, to], {
			...datum,
			value: high,
			state: 'interval_high'
		})
	];
}
