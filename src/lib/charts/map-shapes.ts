import { geoConicConformal, type GeoProjection } from 'd3';
import type { ArchipelagoId } from '$lib/domain/boundary-set';
import type { ArcPolygons, BakedBoundaries, Position } from '$lib/ingest/geometry/baked-boundaries';
import { degreesOf, partedArcs, ringsOf } from '$lib/ingest/geometry/rings';
import type { Box } from './label-box';

/** Closed, in pixels: the last position is the first. */
export type Ring = readonly Position[];

export interface MapShape {
	readonly rings: readonly Ring[];
	/** Rings of its islands that are too small to be filled between lines. */
	readonly islets: readonly Ring[];
	/** In pixels, inside the shape and far from its border. */
	readonly anchor: Position;
}

export interface MapShapes {
	/** By code, without the archipelagos. */
	readonly provinces: ReadonlyMap<string, MapShape>;
	/** Lines between provinces, and the coast and the frontier without islets. */
	readonly inner: readonly (readonly Position[])[];
	readonly outer: readonly (readonly Position[])[];
	readonly archipelagos: ReadonlyMap<ArchipelagoId, readonly Ring[]>;
}

/** What is fitted into which box; archipelagos without one stand where they are on the map. */
export interface MapPlaces {
	/** The mainland alone, or with the archipelagos where `isWhole`. */
	readonly box: Box;
	readonly isWhole: boolean;
	readonly archipelagos?: Readonly<Record<ArchipelagoId, Box>>;
	/** Positions nearer than this to the one before are left out, in pixels. */
	readonly leastStep?: number;
}

const LEAST_STEP = 0.8;
/** Islands that reach no further are islets, in pixels. */
const ISLET_PX = 4;

/**
 * The boundaries in pixels. The projection is that of the State maps of the whole country: conformal
 * conic, standard parallels 11° and 21° (circular 47/2014/TT-BTNMT, article 5), about the meridian 108° east.
 */
export function shapesIn(boundaries: BakedBoundaries, places: MapPlaces): MapShapes {
	const degrees = degreesOf(boundaries);
	const near = positionsOf(boundaries.provinces, degrees);
	const far = positionsOf(boundaries.archipelagos, degrees);
	const mainland = fitted(places.isWhole ? [...near, ...far] : near, places.box);
	const { leastStep = LEAST_STEP } = places;
	const arcs = degrees.map((arc) => thinned(arc.map(mainland), leastStep));
	const { inner, outer } = partedArcs(boundaries);
	const linesOf = (of: readonly number[]) => of.flatMap((at) => (arcs[at] ? [arcs[at]] : []));
	return {
		provinces: new Map(
			boundaries.provinces.map(({ code, polygons, anchor }) => {
				const all = ringsOf(polygons, arcs);
				const rings = all.filter((ring) => !isIslet(ring));
				return [code, { rings, islets: all.filter(isIslet), anchor: mainland(anchor) }];
			})
		),
		inner: linesOf(inner),
		outer: linesOf(outer).filter((line) => !isClosed(line) || !isIslet(line)),
		archipelagos: new Map(
			boundaries.archipelagos.map(({ id, polygons }) => {
				const box = places.archipelagos?.[id];
				if (!box) return [id, ringsOf(polygons, arcs)];
				const framed = fitted(positionsOf([{ polygons }], degrees), box);
				return [
					id,
					ringsOf(
						polygons,
						degrees.map((arc) => arc.map(framed))
					)
				];
			})
		)
	};
}

/** Height over width of what would be drawn. */
export function mapAspect(boundaries: BakedBoundaries, isWhole: boolean): number {
	const degrees = degreesOf(boundaries);
	const of = [...boundaries.provinces, ...(isWhole ? boundaries.archipelagos : [])];
	const positions = positionsOf(of, degrees).map(fitted([], { x: 0, y: 0, width: 1, height: 1 }));
	const [xs, ys] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
	return (reach(ys)[1] - reach(ys)[0]) / (reach(xs)[1] - reach(xs)[0]);
}

/** A projection of degrees into a box, as large as fits, in its middle. */
function fitted(positions: readonly Position[], box: Box): (position: Position) => Position {
	const projection: GeoProjection = geoConicConformal().parallels([11, 21]).rotate([-108, 0]);
	if (positions.length > 0) {
		projection.fitExtent(
			[
				[box.x, box.y],
				[box.x + box.width, box.y + box.height]
			],
			{ type: 'MultiPoint', coordinates: positions.map(([east, north]) => [east, north]) }
		);
	}
	return ([east, north]) => projection([east, north]) ?? [Number.NaN, Number.NaN];
}

function positionsOf(
	of: readonly { readonly polygons: ArcPolygons }[],
	arcs: readonly (readonly Position[])[]
): Position[] {
	return of.flatMap(({ polygons }) => ringsOf(polygons, arcs).flat());
}

/** A line with both its ends and without steps too small to be seen; short lines stay as they are. */
function thinned(line: readonly Position[], leastStep: number): Position[] {
	if (line.length <= 4) return [...line];
	const kept: Position[] = [];
	line.forEach((position, at) => {
		const last = kept.at(-1);
		const isFar = !last || Math.hypot(position[0] - last[0], position[1] - last[1]) >= leastStep;
		if (isFar || at === line.length - 1) kept.push(position);
	});
	return kept;
}

function isClosed(line: readonly Position[]): boolean {
	const [first, last] = [line[0], line.at(-1)];
	return first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

function isIslet(ring: readonly Position[]): boolean {
	const [left, right] = reach(ring.map(([x]) => x));
	const [top, bottom] = reach(ring.map(([, y]) => y));
	return Math.max(right - left, bottom - top) < ISLET_PX;
}

function reach(values: readonly number[]): readonly [number, number] {
	return values.reduce<readonly [number, number]>(
		([low, high], value) => [Math.min(low, value), Math.max(high, value)],
		[Infinity, -Infinity]
	);
}
