import type { BoundarySet } from '$lib/domain/boundary-set';
import { bakeBoundaries } from './bake-boundaries';
import type { BakedBoundaries } from './baked-boundaries';

const texts = import.meta.glob<string>('/data/boundaries/*.topo.json', {
	query: '?raw',
	import: 'default',
	eager: true
});

const baked = new Map<BoundarySet, BakedBoundaries>();

/** The published boundaries of a set, as they are in `data/`. */
export function publishedBoundaries(set: BoundarySet): string {
	const text = texts[`/data/boundaries/vn_provinces_${set}.topo.json`];
	if (text === undefined) throw new Error(`no boundaries of ${set} units`);
	return text;
}

/** The boundaries of a set made ready for drawing, once a build or a test run. */
export function boundariesOf(set: BoundarySet): BakedBoundaries {
	const known = baked.get(set) ?? bakeBoundaries(set, publishedBoundaries(set));
	baked.set(set, known);
	return known;
}
