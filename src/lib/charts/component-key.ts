import type { ComponentsFigure } from '$lib/figures/components-figure';
import { BULLET, meanTick, targetNodes, wayNodes } from './component-bullet';
import type { LegendItem } from './legend';
import type { SceneNode } from './scene';

/** The marks that occur in a figure of components, with their words. */
export function componentKey(figure: ComponentsFigure): LegendItem[] {
	const { bars, words } = figure;
	const scaled = bars.filter((bar) => bar.scaleMax !== null);
	const drawn = scaled.filter((bar) => bar.score !== null);
	const sure = drawn.some((bar) => bar.previous !== null && !bar.isUnconfirmed);
	const unsure = drawn.some((bar) => bar.previous !== null && bar.isUnconfirmed);
	return [
		...(drawn.length > 0 ? [{ label: words.own, swatch: ownSwatch }] : []),
		...(sure ? [{ label: words.previous, swatch: waySwatch(false) }] : []),
		...(unsure ? [{ label: words.unconfirmed, swatch: waySwatch(true) }] : []),
		...(scaled.some((bar) => bar.nation !== null)
			? [{ label: words.nation, swatch: (x: number, y: number) => [meanTick(x, y + 1)] }]
			: []),
		...(scaled.some((bar) => bar.target !== null)
			? [{ label: words.target, swatch: (x: number, y: number) => targetNodes(x, y + 1) }]
			: [])
	];
}

function ownSwatch(x: number, y: number): SceneNode[] {
	return [
		{
			type: 'rect',
			x: x - 9,
			y: y - BULLET.bar / 2,
			width: 18,
			height: BULLET.bar,
			paint: { fill: 'own' }
		}
	];
}

// A key is not a row: its ring must not be counted among the marks.
function waySwatch(isUnconfirmed: boolean): (x: number, y: number) => SceneNode[] {
	const bar = { component: '', previous: null, isUnconfirmed };
	return (x, y) =>
		wayNodes(x - 6, x + 9, y, bar).map((node) => {
			if (node.type !== 'circle') return node;
			const { type, cx, cy, r, paint } = node;
			return { type, cx, cy, r, paint };
		});
}
