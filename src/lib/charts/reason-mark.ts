import type { MissingReason } from '$lib/domain/missing-reason';
import { markerPath } from './markers';
import { pathThrough } from './pixel';
import type { MarkDatum, Paint, SceneNode } from './scene';

/** The mark of why nothing is drawn of a year, in strokes alone, centred on (x, y). */
export function reasonMark(
	reason: MissingReason | 'refused',
	x: number,
	y: number,
	how: { readonly radius: number; readonly paint: Paint },
	datum?: MarkDatum
): SceneNode {
	const d = SHAPES[reason](x, y, how.radius);
	return { type: 'path', d, paint: how.paint, ...(datum ? { datum } : {}) };
}

type Shape = (x: number, y: number, radius: number) => string;

const bar: Shape = (x, y, radius) =>
	pathThrough([
		[x - radius, y],
		[x + radius, y]
	]);

const slash: Shape = (x, y, radius) =>
	pathThrough([
		[x - radius * 0.7, y + radius],
		[x + radius * 0.7, y - radius]
	]);

const SHAPES: Readonly<Record<MissingReason | 'refused', Shape>> = {
	not_in_data: (x, y, radius) => markerPath('cross', x, y, radius),
	not_published: bar,
	withheld: (x, y, radius) => markerPath('square', x, y, radius),
	group_only: (x, y, radius) => bar(x, y - radius * 0.5, radius) + bar(x, y + radius * 0.5, radius),
	not_surveyed: (x, y, radius) => markerPath('square', x, y, radius * 0.35),
	refused: (x, y, radius) =>
		slash(x - radius * 0.45, y, radius) + slash(x + radius * 0.45, y, radius)
};
