import { ARCHIPELAGOS, type BoundarySet } from '$lib/domain/boundary-set';
import type { ArcPolygons, BakedBoundaries, Position } from './baked-boundaries';
import { innerPoint } from './inner-point';
import { readTopology } from './published-topology';
import { quantiseArcs } from './quantise-arcs';
import { ringsOf } from './rings';
import { simplifyArcs } from './simplify-arcs';

/** In square degrees: a fifth of a pixel where the whole country is 640 pixels high. */
const LEAST_TRIANGLE = 0.0001;
/** Steps across the country, so that one is a tenth of such a pixel. */
const STEPS = 10_000;
/** No island of the coast has its middle further east, none of the archipelagos further west. */
const WEST_OF_ARCHIPELAGOS = 109.5;

/**
 * The boundaries of a set for drawing: fewer positions, the archipelagos apart so that they can be
 * framed at small sizes, and a point inside every province. `text` is a TopoJSON of `data/boundaries`.
 */
export function bakeBoundaries(set: BoundarySet, text: string): BakedBoundaries {
	const published = readTopology(text);
	const arcs = simplifyArcs(published.topology, LEAST_TRIANGLE);
	const parted = published.provinces.map(({ code, polygons }) => {
		const isFar = (polygon: ArcPolygons[number]) =>
			middleLongitude(polygon, arcs) > WEST_OF_ARCHIPELAGOS;
		const near = polygons.filter((polygon) => !isFar(polygon));
		return { code, near, far: polygons.filter(isFar), anchor: anchorOf(near, arcs) };
	});
	return {
		set,
		...quantiseArcs(arcs, STEPS),
		provinces: parted.map(({ code, anchor, near }) => ({ code, anchor, polygons: near })),
		archipelagos: ARCHIPELAGOS.map(({ id, areaCode }) => ({
			id,
			areaCode,
			polygons: parted.find(({ code }) => code === areaCode)?.far ?? []
		}))
	};
}

function middleLongitude(polygon: ArcPolygons[number], arcs: readonly (readonly Position[])[]) {
	const longitudes = ringsOf([polygon], arcs).flatMap((ring) => ring.map(([east]) => east));
	return (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
}

/** To a thousandth of a degree. */
function anchorOf(polygons: ArcPolygons, arcs: readonly (readonly Position[])[]): Position {
	const outer = polygons.map((rings) => rings.slice(0, 1));
	const rings = ringsOf(outer, arcs).sort((a, b) => b.length - a.length);
	// The part with most room is one of those that took most positions to draw.
	const points = rings.slice(0, 2).map(innerPoint);
	const best = points.reduce((a, b) => (b.distance > a.distance ? b : a));
	return [Math.round(best.x * 1000) / 1000, Math.round(best.y * 1000) / 1000];
}
