import type { IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { BenchmarkRow } from '$lib/queries/benchmark-totals';
import type { DistributionRow } from '$lib/queries/distribution';
import type { SourceRow } from '$lib/queries/sources';

export interface StripArea {
	readonly code: string;
	readonly name: string;
	/** Code of its region. */
	readonly region: string;
}

/** One index and year of all provinces. */
export interface StripInput {
	readonly words: Words;
	readonly index: IndexCode;
	readonly year: number;
	/** The area that the page is about. */
	readonly own: StripArea;
	readonly regionName: string;
	readonly areas: readonly StripArea[];
	readonly rows: readonly DistributionRow[];
	/** Of the nation and the region; other indices and years are left out. */
	readonly benchmarks: readonly BenchmarkRow[];
	readonly sourceIds: readonly (string | null)[];
	readonly sources: readonly SourceRow[];
	readonly vintage: string;
	readonly id?: string;
}

/** A province with a score, by name. */
export interface ScoredArea {
	readonly row: DistributionRow;
	readonly score: number;
	readonly area: StripArea;
}
