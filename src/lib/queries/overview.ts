import { INDEX_CODES, type IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import { askAirings, type AiringRow } from './airing-list';
import { askBenchmarkTotals, type BenchmarkRow } from './benchmark-totals';
import { askBreaks, type BreakRow } from './breaks';
import type { ComponentRow } from './components';
import { askDistribution, type DistributionRow } from './distribution';
import { askEditions, type EditionRow } from './editions';
import { askLatestParts } from './latest-parts';
import { askGaps, type GapRow } from './gaps';
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
	readonly gaps: readonly GapRow[];
	readonly nextPlaces: readonly NextPlaceRow[];
	readonly publishedChanges: readonly PublishedChangeRow[];
	readonly targets: readonly TargetRow[];
	readonly editions: readonly EditionRow[];
	/** The breaks of the four totals. */
	readonly breaks: Readonly<Record<IndexCode, readonly BreakRow[]>>;
	/** The parts of each index in the latest year in which anything is known of them. */
	readonly parts: readonly ComponentRow[];
	/** All provinces in PAPI's total in the latest year in which it is known of the area. */
	readonly distribution: readonly DistributionRow[];
	readonly plan: readonly PlanRow[];
	readonly airings: readonly AiringRow[];
}

export async function askOverview(
	engine: QueryEngine,
	area: string,
	region: string
): Promise<OverviewAnswer> {
	const totals = await askTotals(engine, area);
	const papiYears = totals.filter((row) => row.index === 'PAPI' && row.state === 'score');
	return {
		totals,
		benchmarks: await askBenchmarkTotals(engine, region),
		gaps: await askGaps(engine, area),
		nextPlaces: await askNextPlace(engine, area),
		publishedChanges: await askPublishedChanges(engine, area),
		targets: await askTargets(engine, area),
		editions: await askEditions(engine),
		breaks: await totalBreaks(engine),
		parts: await askLatestParts(engine, area),
		distribution: await askDistribution(
			engine,
			'PAPI',
			'TOTAL',
			Math.max(...papiYears.map((row) => row.year))
		),
		plan: await askPlan(engine),
		airings: await askAirings(engine)
	};
}

async function totalBreaks(engine: QueryEngine): Promise<OverviewAnswer['breaks']> {
	const ofTotal = async (index: IndexCode) =>
		(await askBreaks(engine, index)).filter((row) => row.component === 'TOTAL');
	const [papi, sipas, parIndex, pci] = INDEX_CODES;
	return {
		[papi]: await ofTotal(papi),
		[sipas]: await ofTotal(sipas),
		[parIndex]: await ofTotal(parIndex),
		[pci]: await ofTotal(pci)
	};
}
