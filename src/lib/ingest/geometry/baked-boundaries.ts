import type { ArchipelagoId, BoundarySet } from '$lib/domain/boundary-set';

/** Across and up: longitude and latitude in degrees, or pixels where it says so. */
export type Position = readonly [number, number];

/** Polygons, each of rings, the outer one first, each of arcs. An arc `~i` is arc `i` backwards. */
export type ArcPolygons = readonly (readonly (readonly number[])[])[];

/** What a drawing needs of the boundaries of a set, small enough to be fetched with a map. */
export interface BakedBoundaries {
	readonly set: BoundarySet;
	/** From steps to degrees, east and north. */
	readonly transform: { readonly scale: Position; readonly translate: Position };
	/**
	 * Lines, as in TopoJSON: each position as steps from the one before. Neighbours share the arcs
	 * between them, so that no gap opens however they are drawn.
	 */
	readonly arcs: readonly (readonly Position[])[];
	/** Without the archipelagos. `anchor` lies in the part with most room, far from its border. */
	readonly provinces: readonly {
		readonly code: string;
		readonly anchor: Position;
		readonly polygons: ArcPolygons;
	}[];
	readonly archipelagos: readonly {
		readonly id: ArchipelagoId;
		readonly areaCode: string;
		readonly polygons: ArcPolygons;
	}[];
}
