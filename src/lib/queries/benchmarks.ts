import type { IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import { BENCHMARK_SHAPE, type BenchmarkRow } from './benchmark-totals';
import sql from './benchmarks.sql?raw';
import { ask } from './question';

const QUESTION = { name: 'benchmarks', sql, shape: BENCHMARK_SHAPE };

/** Nation (`VN`) and all regions beside one component of an index, a row a scope and year. */
export function askBenchmarks(
	engine: QueryEngine,
	index: IndexCode,
	component: string
): Promise<BenchmarkRow[]> {
	return ask(engine, QUESTION, [index, component]);
}
