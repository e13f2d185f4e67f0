import type { Measure } from '$lib/domain/measure';
import type { BenchmarkRow } from '$lib/queries/benchmark-totals';
import type { ExploreRow } from '$lib/queries/explore';
import type { TrendInput } from './trend-input';

export interface MeasuredArea {
	readonly code: string;
	readonly name: string;
	/** Code of its region. */
	readonly region: string;
}

/** One component of an index in any measure. */
export interface MeasuredInput extends Pick<
	TrendInput,
	| 'words'
	| 'index'
	| 'component'
	| 'componentName'
	| 'breaks'
	| 'fromYear'
	| 'toYear'
	| 'sources'
	| 'vintage'
	| 'id'
> {
	readonly measure: Measure;
	/** The year that a change since a base year is counted from. */
	readonly base: number;
	/** The area that is strong. */
	readonly own: MeasuredArea;
	/** Areas beside it, in the order in which they are named. */
	readonly peers: readonly MeasuredArea[];
	/** Areas without a name behind all others; the table is then a row an area. */
	readonly crowd?: readonly MeasuredArea[];
	/** All provinces, to name any of them. */
	readonly areas: readonly MeasuredArea[];
	readonly regionName: string;
	/** Rows of all provinces. */
	readonly rows: readonly ExploreRow[];
	/** Of the nation and of all regions. */
	readonly means: readonly BenchmarkRow[];
}

/** The means that stand beside an area: of the nation and of its own region. */
export function meansBeside({ means, own }: MeasuredInput): BenchmarkRow[] {
	return means.filter(({ scope }) => scope === 'VN' || scope === own.region);
}
