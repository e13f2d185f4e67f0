import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './region_totals.sql?raw';

const SHAPE = {
	index: 'text',
	year: 'number',
	area_code: 'text',
	state: 'text',
	score: 'number?',
	rank: 'number?',
	rank_low: 'number?',
	rank_high: 'number?',
	rank_of: 'number?',
	rank_basis: 'text?',
	source_id: 'text?',
	score_change: 'number?',
	rank_places: 'number?',
	/** How many provinces the region has, and how many of them have a score. */
	region_areas: 'number',
	region_n: 'number',
	/** Place by score within the region; null of fewer than three quarters. */
	region_place: 'number?'
} as const;

const QUESTION = { name: 'region_totals', sql, shape: SHAPE };

export type RegionTotalRow = RowOf<typeof SHAPE>;

/** The totals of all provinces of a region, the best first in each year. */
export function askRegionTotals(engine: QueryEngine, region: string): Promise<RegionTotalRow[]> {
	return ask(engine, QUESTION, [region]);
}
