/** The units that a map can show: 63 provinces until the merger of 2025-07-01, 34 units from it on. */
export const BOUNDARY_SETS = [63, 34] as const;
export type BoundarySet = (typeof BOUNDARY_SETS)[number];

/** The units of an index-year: editions from 2025 on are of the merged ones. */
export function boundarySetOf(year: number): BoundarySet {
	return year >= 2025 ? 34 : 63;
}

/** The sources, in `data/sources.csv`, of the boundaries. */
export const BOUNDARY_SOURCES: Readonly<Record<BoundarySet, string>> = {
	63: 'geo_odm63',
	34: 'geo_bando34'
};

export type ArchipelagoId = 'hoangSa' | 'truongSa';

/**
 * The two archipelagos, with the province that each belongs to in both sets. No map and no tile grid
 * leaves them out, whatever its size and whether anything is known of their province.
 */
export const ARCHIPELAGOS: readonly { readonly id: ArchipelagoId; readonly areaCode: string }[] = [
	{ id: 'hoangSa', areaCode: '48' },
	{ id: 'truongSa', areaCode: '56' }
];
