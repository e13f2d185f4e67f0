import type { IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './distribution.sql?raw';

const SHAPE = {
	area_code: 'text',
	state: 'text',
	score: 'number?',
	rank: 'number?',
	rank_of: 'number?',
	quartile: 'number?',
	interval_low: 'number?',
	interval_high: 'number?',
	interval_level: 'number?',
	interval_basis: 'text?',
	tie_low: 'number?',
	tie_high: 'number?'
} as const;

const QUESTION = { name: 'distribution', sql, shape: SHAPE };

export type DistributionRow = RowOf<typeof SHAPE>;

/** All provinces of one index, component and year, best first. */
export function askDistribution(
	engine: QueryEngine,
	index: IndexCode,
	component: string,
	year: number
): Promise<DistributionRow[]> {
	return ask(engine, QUESTION, [index, component, year]);
}
