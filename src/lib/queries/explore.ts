import type { IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import sql from './explore.sql?raw';
import { POINT_SHAPE } from './point-shape';
import { ask, type RowOf } from './question';

export const EXPLORE_SHAPE = {
	...POINT_SHAPE,
	/** Of the scale, 0 to 100; null without a score or a confirmed maximum. */
	share: 'number?',
	nation_basis: 'text?',
	nation_n: 'number?',
	nation_source_id: 'text?',
	/** Points above the nation; below it where negative. */
	nation_gap: 'number?',
	/** First year in which the levels of the area are comparable with those of this row; 0 from the start. */
	stretch: 'number'
} as const;

/** What is known of one area in one year, in every measure but the change since a base year. */
export type ExploreRow = RowOf<typeof EXPLORE_SHAPE>;

const QUESTION = { name: 'explore', sql, shape: EXPLORE_SHAPE };

/** One component of an index for all provinces, a row a province and year. */
export function askExplore(
	engine: QueryEngine,
	index: IndexCode,
	component: string
): Promise<ExploreRow[]> {
	return ask(engine, QUESTION, [index, component]);
}
