import type { IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import type { BenchmarkRow } from './benchmark-totals';
import { askBenchmarks } from './benchmarks';
import { askBreaks, type BreakRow } from './breaks';
import { askExplore, type ExploreRow } from './explore';
import { packRows, unpackRows, type PackedRows } from './packed-rows';

/** Everything that is shown of one component of an index: all provinces, all years. */
export interface ExploreAnswer {
	readonly rows: readonly ExploreRow[];
	/** Nation and all regions. */
	readonly means: readonly BenchmarkRow[];
	readonly breaks: readonly BreakRow[];
}

/** The same as it travels to a page. */
export interface PackedExplore {
	readonly rows: PackedRows<ExploreRow>;
	readonly means: PackedRows<BenchmarkRow>;
	readonly breaks: PackedRows<BreakRow>;
}

export async function askExploreAnswer(
	engine: QueryEngine,
	index: IndexCode,
	component: string
): Promise<ExploreAnswer> {
	return {
		rows: await askExplore(engine, index, component),
		means: await askBenchmarks(engine, index, component),
		breaks: (await askBreaks(engine, index)).filter((row) => row.component === component)
	};
}

export function packExplore({ rows, means, breaks }: ExploreAnswer): PackedExplore {
	return { rows: packRows(rows), means: packRows(means), breaks: packRows(breaks) };
}

export function unpackExplore({ rows, means, breaks }: PackedExplore): ExploreAnswer {
	return { rows: unpackRows(rows), means: unpackRows(means), breaks: unpackRows(breaks) };
}

/** Ids of the sources that an answer rests on. */
export function exploreSourceIds({ rows, means }: ExploreAnswer): string[] {
	const ids = [
		...rows.flatMap((row) => [row.source_id, row.nation_source_id]),
		...means.map((row) => row.source_id)
	];
	return [...new Set(ids.filter((id) => id !== null))];
}
