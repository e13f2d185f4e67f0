import type { ArcPolygons, BakedBoundaries, Position } from './baked-boundaries';

/** The arcs in degrees. */
export function degreesOf({ arcs, transform }: BakedBoundaries): Position[][] {
	const { scale, translate } = transform;
	return arcs.map((arc) => {
		let [east, north] = [0, 0];
		return arc.map(([stepsEast, stepsNorth]) => {
			east += stepsEast;
			north += stepsNorth;
			return [east * scale[0] + translate[0], north * scale[1] + translate[1]];
		});
	});
}

/** The rings of polygons, holes among them, closed: the last position is the first. */
export function ringsOf(
	polygons: ArcPolygons,
	arcs: readonly (readonly Position[])[]
): Position[][] {
	return polygons.flatMap((rings) => rings.map((ring) => joined(ring, arcs)));
}

/** The arcs that part two of the provinces, and those that only one has: coast and frontier. */
export function partedArcs({ provinces }: Pick<BakedBoundaries, 'provinces'>): {
	readonly inner: readonly number[];
	readonly outer: readonly number[];
} {
	const users = new Map<number, Set<string>>();
	for (const { code, polygons } of provinces) {
		for (const at of polygons.flat(2)) {
			const arc = at < 0 ? ~at : at;
			users.set(arc, (users.get(arc) ?? new Set()).add(code));
		}
	}
	const all = [...users];
	return {
		inner: all.filter(([, codes]) => codes.size > 1).map(([arc]) => arc),
		outer: all.filter(([, codes]) => codes.size === 1).map(([arc]) => arc)
	};
}

function joined(ring: readonly number[], arcs: readonly (readonly Position[])[]): Position[] {
	return ring.flatMap((at, i) => {
		const arc = at < 0 ? [...(arcs[~at] ?? [])].reverse() : (arcs[at] ?? []);
		// An arc begins where the one before it ends.
		return i === 0 ? arc : arc.slice(1);
	});
}
