import type { IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import sql from './change_beside_region.sql?raw';
import { POINT_SHAPE } from './point-shape';
import { ask, type RowOf } from './question';

const SHAPE = {
	...POINT_SHAPE,
	parent: 'text?',
	level: 'text',
	name_vi: 'text',
	name_en: 'text',
	region: 'text?',
	/** The other provinces of the region, and how many of them have a change. */
	region_areas: 'number?',
	region_n: 'number?',
	/** The unweighted mean of their changes and its ends, in the unit of the score; null of fewer than three quarters. */
	region_mean: 'number?',
	region_low: 'number?',
	region_high: 'number?',
	/** So many of them have a greater change, as it would be printed. */
	region_ahead: 'number?'
} as const;

const QUESTION = { name: 'change_beside_region', sql, shape: SHAPE };

export type ChangeBesideRegionRow = RowOf<typeof SHAPE>;

/** The total and the parts of an index for an area from a year on, with the changes of its region. */
export function askChangesBesideRegion(
	engine: QueryEngine,
	index: IndexCode,
	area: string,
	firstYear: number
): Promise<ChangeBesideRegionRow[]> {
	return ask(engine, QUESTION, [index, area, firstYear]);
}
