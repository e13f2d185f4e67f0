import type { IndexCode } from '$lib/domain/index-code';
import type { QueryEngine } from '$lib/engine/query-engine';
import { askBenchmarkTotals, type BenchmarkRow } from './benchmark-totals';
import { askBreaks, type BreakRow } from './breaks';
import { askComponents, type ComponentRow, type PartRow } from './components';
import { askDistribution, type DistributionRow } from './distribution';
import { askEditionSources, type EditionSourceRow } from './edition-sources';
import { askEditions, type EditionRow } from './editions';
import { askIndices, type IndexRow } from './indices';
import { askPlan, type PlanRow } from './plan';
import type { PointRow } from './point-shape';
import { askPublishedChanges, type PublishedChangeRow } from './published-changes';
import { askSeries } from './series';
import { askTargets, type TargetRow } from './targets';

/** Everything that the page of an index shows of an area when it opens. */
export interface IndexPageAnswer {
	readonly info: readonly IndexRow[];
	readonly totals: readonly PointRow[];
	readonly benchmarks: readonly BenchmarkRow[];
	/** The parts of `partYear`; those of the other years are fetched when they are asked for. */
	readonly parts: readonly ComponentRow[];
	/** The split of the same points by where they come from, in all years in which one is known. */
	readonly alternatives: readonly ComponentRow[];
	/** One row a part with a target, to name it by. */
	readonly targetParts: readonly ComponentRow[];
	readonly breaks: readonly BreakRow[];
	readonly publishedChanges: readonly PublishedChangeRow[];
	readonly targets: readonly TargetRow[];
	readonly editions: readonly EditionRow[];
	readonly plan: readonly PlanRow[];
	/** All provinces in the latest year for which enough of them have a score. */
	readonly distribution: readonly DistributionRow[];
	/** The sources behind `distribution`. */
	readonly distributionSources: readonly EditionSourceRow[];
	/** Years in which anything is known of a part, and years by what was asked. */
	readonly years: {
		readonly parts: readonly number[];
		readonly shown: number | null;
		readonly distribution: number | null;
	};
}

export async function askIndexPage(
	engine: QueryEngine,
	index: IndexCode,
	area: string,
	region: string
): Promise<IndexPageAnswer> {
	const components = await askComponents(engine, index, area);
	const known = components.filter((row) => row.state !== 'missing');
	const years = yearsOf(known.filter((row) => row.level !== 'alternative'));
	const shown = years.at(-1) ?? null;
	const alternativeYears = yearsOf(known.filter((row) => row.level === 'alternative'));
	const benchmarks = (await askBenchmarkTotals(engine, region)).filter(
		(row) => row.index === index
	);
	const covered = benchmarks.filter((row) => row.scope === 'VN' && row.median !== null);
	const distribution = yearsOf(covered).at(-1) ?? null;
	const targets = (await askTargets(engine, area)).filter((row) => row.index === index);
	return {
		info: (await askIndices(engine)).filter((row) => row.index === index),
		totals: await askSeries(engine, index, 'TOTAL', [area]),
		benchmarks,
		parts: components.filter((row) => row.year === shown && row.level !== 'alternative'),
		alternatives: components.filter(
			(row) => row.level === 'alternative' && alternativeYears.includes(row.year)
		),
		targetParts: targets.flatMap(
			(target) => components.findLast((row) => row.component === target.component) ?? []
		),
		breaks: (await askBreaks(engine, index)).filter((row) => row.component === 'TOTAL'),
		publishedChanges: (await askPublishedChanges(engine, area)).filter(
			(row) => row.index === index
		),
		targets,
		editions: (await askEditions(engine)).filter((row) => row.index === index),
		plan: await askPlan(engine),
		distribution:
			distribution === null ? [] : await askDistribution(engine, index, 'TOTAL', distribution),
		distributionSources:
			distribution === null ? [] : await askEditionSources(engine, index, distribution),
		years: { parts: years, shown, distribution }
	};
}

/** The parts of an index for an area in every year in which any of them is known. */
export async function askPartsOfAllYears(
	engine: QueryEngine,
	index: IndexCode,
	area: string
): Promise<PartRow[]> {
	const rows = await askComponents(engine, index, area);
	const known = rows.filter((row) => row.state !== 'missing' && row.level !== 'alternative');
	const years = yearsOf(known);
	return rows.filter((row) => row.level !== 'alternative' && years.includes(row.year));
}

/** Ids of the sources that an answer rests on. */
export function sourceIdsOf(answer: IndexPageAnswer): string[] {
	const rows = [
		...answer.totals,
		...answer.benchmarks,
		...answer.parts,
		...answer.alternatives,
		...answer.publishedChanges,
		...answer.targets,
		...answer.plan,
		...answer.distributionSources
	];
	const nation = [...answer.parts, ...answer.alternatives].map((row) => row.nation_source_id);
	const ids = [...rows.map((row) => row.source_id), ...nation];
	return [...new Set(ids.filter((id) => id !== null))];
}

function yearsOf(rows: readonly { readonly year: number }[]): number[] {
	return [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b);
}
