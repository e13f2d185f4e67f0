import type { ScaleLinear } from 'd3';
import type { ChangeFigure } from '$lib/figures/change-figure';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';

const SIZE = CHART_TEXT_PX.tick;

/** As many as have labels of their own and room for them; zero at least. */
export function changeTicks(
	{ measure, format }: ChangeFigure,
	x: ScaleLinear<number, number>
): number[] {
	for (const count of [5, 4, 3, 2]) {
		const all = x.ticks(count);
		const ticks = measure === 'places' ? all.filter(Number.isInteger) : all;
		const widths = ticks.map((tick) => textWidth(format(tick), SIZE));
		const isRoomy = ticks.slice(1).every((tick, at) => {
			const room = x(tick) - x(ticks[at] ?? tick);
			return room >= ((widths[at] ?? 0) + (widths[at + 1] ?? 0)) / 2 + 8;
		});
		const isDistinct = new Set(ticks.map(format)).size === ticks.length;
		if (isRoomy && isDistinct && ticks.includes(0)) return ticks;
	}
	return [0];
}
