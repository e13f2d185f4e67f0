import { presimplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import type { Position } from './baked-boundaries';

/** A closed arc keeps so many positions: a triangle and its first corner again. */
const LEAST_OF_RING = 4;

/**
 * The arcs of a topology, in degrees, without the positions whose triangle with their neighbours
 * (Visvalingam) is smaller than `least` square degrees. Each arc is simplified once for both provinces
 * that it parts. An island keeps at least a triangle, however small it is.
 */
export function simplifyArcs(topology: Topology, least: number): Position[][] {
	// Each position comes back with its triangle as a third number.
	const { arcs } = presimplify(topology as Parameters<typeof presimplify>[0]) as {
		readonly arcs: readonly (readonly (readonly number[])[])[];
	};
	return arcs.map((arc) => {
		const isRing = String(arc[0]?.slice(0, 2)) === String(arc.at(-1)?.slice(0, 2));
		const triangles = arc.map(([, , triangle = Infinity]) => triangle).sort((a, b) => b - a);
		const enough = isRing ? (triangles[LEAST_OF_RING - 1] ?? 0) : Infinity;
		return arc
			.filter(([, , triangle = Infinity]) => triangle >= Math.min(least, enough))
			.map(([east = 0, north = 0]) => [east, north]);
	});
}
