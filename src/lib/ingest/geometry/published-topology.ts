import type { Topology } from 'topojson-specification';
import type { ArcPolygons } from './baked-boundaries';

/** A file of `data/boundaries`, as `npm run validate` holds it. */
export interface PublishedTopology {
	readonly topology: Topology;
	readonly provinces: readonly { readonly code: string; readonly polygons: ArcPolygons }[];
}

interface PublishedGeometry {
	readonly type: string;
	readonly arcs: unknown;
	readonly properties: { readonly code: string };
}

export function readTopology(text: string): PublishedTopology {
	const topology = JSON.parse(text) as Topology;
	const { provinces } = topology.objects as unknown as {
		readonly provinces: { readonly geometries: readonly PublishedGeometry[] };
	};
	return {
		topology,
		provinces: provinces.geometries.map(({ type, arcs, properties }) => ({
			code: properties.code,
			polygons: (type === 'Polygon' ? [arcs] : arcs) as ArcPolygons
		}))
	};
}
