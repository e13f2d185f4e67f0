import type { QueryEngine } from '$lib/engine/query-engine';
import { ask, type RowOf } from './question';
import sql from './benchmark_totals.sql?raw';

export const BENCHMARK_SHAPE = {
	index: 'text',
	year: 'number',
	scope: 'text',
	mean: 'number?',
	basis: 'text',
	n: 'number',
	n_areas: 'number',
	source_id: 'text?',
	q1: 'number?',
	median: 'number?',
	q3: 'number?',
	highest: 'number?',
	highest_area: 'text?'
} as const;

const QUESTION = { name: 'benchmark_totals', sql, shape: BENCHMARK_SHAPE };

export type BenchmarkRow = RowOf<typeof BENCHMARK_SHAPE>;

/** Nation and region beside the four totals, a row an index, scope and year. */
export function askBenchmarkTotals(engine: QueryEngine, region: string): Promise<BenchmarkRow[]> {
	return ask(engine, QUESTION, [region]);
}
