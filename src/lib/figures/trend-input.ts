import { indexLabel, type IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { BenchmarkRow } from '$lib/queries/benchmark-totals';
import type { BreakRow } from '$lib/queries/breaks';
import type { PlanRow } from '$lib/queries/plan';
import type { PointRow } from '$lib/queries/point-shape';
import type { PublishedChangeRow } from '$lib/queries/published-changes';
import type { SourceRow } from '$lib/queries/sources';
import type { TargetRow } from '$lib/queries/targets';

export type TrendMeasure = 'score' | 'rank';

export interface TrendPeer {
	readonly areaCode: string;
	readonly label: string;
	readonly rows: readonly PointRow[];
}

/** The rows and choices that a trend is built from. Rows of other indices or components are left out. */
export interface TrendInput {
	readonly words: Words;
	readonly index: IndexCode;
	/** `TOTAL`, or a part of the index together with `componentName`. */
	readonly component: string;
	readonly componentName?: string;
	readonly ownName: string;
	readonly own: readonly PointRow[];
	readonly peers: readonly TrendPeer[];
	/** Of the nation (`VN`) and of one region. */
	readonly benchmarks: readonly BenchmarkRow[];
	readonly regionName: string;
	/** Names the best province of a year. */
	readonly nameOf: (areaCode: string) => string;
	/** What is plotted; the measure that `defaultMeasure` gives unless told. */
	readonly measure?: TrendMeasure;
	readonly fromYear?: number;
	readonly toYear?: number;
	readonly targets: readonly TargetRow[];
	readonly breaks: readonly BreakRow[];
	readonly publishedChanges?: readonly PublishedChangeRow[];
	/** Only where the campaign is that of the area. */
	readonly plan?: readonly PlanRow[];
	readonly sources: readonly SourceRow[];
	readonly vintage: string;
	/** Stable and unique on a page. */
	readonly id?: string;
}

/** What the reader is told is measured: `PAPI`, or the name of a part with its index. */
export function measured({
	index,
	component,
	componentName
}: Pick<TrendInput, 'index' | 'component' | 'componentName'>): string {
	const label = indexLabel(index);
	return component === 'TOTAL' || componentName === undefined
		? label
		: `${label} – ${componentName}`;
}

/** The measures in which there is anything to draw. */
export function measuresOf(
	own: readonly PointRow[],
	benchmarks: readonly Pick<BenchmarkRow, 'mean'>[] = []
): TrendMeasure[] {
	const hasScore =
		own.some((row) => row.score !== null || row.score_low !== null || row.score_high !== null) ||
		benchmarks.some((row) => row.mean !== null);
	const hasRank = own.some((row) => row.rank !== null || row.rank_low !== null);
	return [...(hasScore ? (['score'] as const) : []), ...(hasRank ? (['rank'] as const) : [])];
}

/** Scores, unless the area has none of its own and ranks are known. */
export function defaultMeasure(own: readonly PointRow[]): TrendMeasure {
	if (own.some((row) => row.score !== null)) return 'score';
	return measuresOf(own).includes('rank') ? 'rank' : 'score';
}

/** The rows of the trend by year, inside the years asked for. */
export function rowsOf(input: TrendInput, rows: readonly PointRow[]): PointRow[] {
	const { index, component, fromYear = -Infinity, toYear = Infinity } = input;
	return rows
		.filter((row) => row.index === index && row.component === component)
		.filter((row) => row.year >= fromYear && row.year <= toYear)
		.sort((a, b) => a.year - b.year);
}
