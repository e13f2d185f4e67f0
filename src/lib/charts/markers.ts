import type { MarkDatum, Paint, SceneNode } from './scene';
import { pathThrough, px } from './pixel';

export type MarkerShape = 'circle' | 'square' | 'diamond' | 'triangle' | 'cross';

/** How far a shape reaches from its centre for the same visual weight as a circle of radius 1. */
const REACH: Record<MarkerShape, number> = {
	circle: 1,
	square: 0.88,
	diamond: 1.25,
	triangle: 1.3,
	cross: 0.85
};

/**
 * A marker centred on (x, y) in pixels. `radius` is that of a circle of the same weight, so that
 * markers of one radius look alike in size. `cross` is two strokes and takes no fill.
 */
export function marker(
	shape: MarkerShape,
	x: number,
	y: number,
	radius: number,
	paint: Paint,
	datum?: MarkDatum
): SceneNode {
	const tie = datum ? { datum } : {};
	if (shape === 'circle') {
		return { type: 'circle', cx: px(x), cy: px(y), r: px(radius), paint, ...tie };
	}
	return { type: 'path', d: markerPath(shape, x, y, radius), paint, ...tie };
}

/** The outline of a marker as a path; see `marker`. */
export function markerPath(shape: MarkerShape, x: number, y: number, radius: number): string {
	const r = radius * REACH[shape];
	switch (shape) {
		case 'circle': {
			const arc = `A${px(r)},${px(r)},0,1,1,`;
			return `M${px(x - r)},${px(y)}${arc}${px(x + r)},${px(y)}${arc}${px(x - r)},${px(y)}Z`;
		}
		case 'square':
			return polygon([x - r, y - r], [x + r, y - r], [x + r, y + r], [x - r, y + r]);
		case 'diamond':
			return polygon([x, y - r], [x + r, y], [x, y + r], [x - r, y]);
		case 'triangle': {
			const half = r * Math.cos(Math.PI / 6);
			return polygon([x, y - r], [x + half, y + r / 2], [x - half, y + r / 2]);
		}
		case 'cross':
			return (
				pathThrough([
					[x - r, y - r],
					[x + r, y + r]
				]) +
				pathThrough([
					[x - r, y + r],
					[x + r, y - r]
				])
			);
	}
}

function polygon(...corners: (readonly [number, number])[]): string {
	return pathThrough(corners, true);
}
