import type { QueryEngine } from '$lib/engine/query-engine';
import { askAirings, type AiringRow } from './airing-list';
import { askBenchmarkTotals, type BenchmarkRow } from './benchmark-totals';
import { askComponents, type ComponentRow } from './components';
import { askDistribution, type DistributionRow } from './distribution';
import { askEditions, type EditionRow } from './editions';
import { askNextPlace, type NextPlaceRow } from './next-place';
import { askPlan, type PlanRow } from './plan';
import type { PointRow } from './point-shape';
import { askPublishedChanges, type PublishedChangeRow } from './published-changes';
import { askTargets, type TargetRow } from './targets';
import { askTotals } from './totals';

/** Everything that the overview of an area shows. */
export interface OverviewAnswer {
	readonly totals: readonly PointRow[];
	readonly benchmarks: readonly BenchmarkRow[];
	readonly nextPlaces: readonly NextPlaceRow[];
	readonly publishedChanges: readonly PublishedChangeRow[];
	readonly targets: readonly TargetRow[];
	readonly editions: readonly EditionRow[];
	/** The PAPI dimensions of the latest year in which the area has any. */
	readonly components: readonly ComponentRow[];
	/** All provinces in PAPI's total in that year. */
	readonly distribution: readonly DistributionRow[];
	readonly plan: readonly PlanRow[];
	readonly airings: readonly AiringRow[];
}

export async function askOverview(
	engine: QueryEngine,
	area: string,
	region: string
): Promise<OverviewAnswer> {
	const all = await askComponents(engine, 'PAPI', area);
	const dimensions = all.filter((row) => row.level === 'component');
	const year = Math.max(...dimensions.map((row) => row.year));
	return {
		totals: await askTotals(engine, area),
		benchmarks: await askBenchmarkTotals(engine, region),
		nextPlaces: await askNextPlace(engine, area),
		publishedChanges: await askPublishedChanges(engine, area),
		targets: await askTargets(engine, area),
		editions: await askEditions(engine),
		components: dimensions.filter((row) => row.year === year),
		distribution: await askDistribution(engine, 'PAPI', 'TOTAL', year),
		plan: await askPlan(engine),
		airings: await askAirings(engine)
	};
}
