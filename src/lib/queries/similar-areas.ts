import type { IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './similar_areas.sql?raw';

const SHAPE = {
	/** The profile is that of the editions from `from_year` to the year before this one. */
	before_year: 'number',
	from_year: 'number',
	area_code: 'text',
	/** How many scores of parts were held against one another. */
	cells: 'number',
	/** Root mean square difference of the shares, in percentage points of the scale. */
	distance: 'number'
} as const;

const QUESTION = { name: 'similar_areas', sql, shape: SHAPE };

export type SimilarRow = RowOf<typeof SHAPE>;

/** The five provinces with the most similar past profile before each year, the most similar first. */
export function askSimilarAreas(
	engine: QueryEngine,
	index: IndexCode,
	area: string
): Promise<SimilarRow[]> {
	return ask(engine, QUESTION, [index, area]);
}
