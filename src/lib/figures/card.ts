import type { IndexCode } from '$lib/domain/index-code';
import type { BenchmarkRow } from '$lib/queries/benchmark-totals';
import type { ComponentRow } from '$lib/queries/components';
import type { EditionRow } from '$lib/queries/editions';
import type { GapRow } from '$lib/queries/gaps';
import type { NextPlaceRow } from '$lib/queries/next-place';
import type { PointRow } from '$lib/queries/point-shape';
import type { PublishedChangeRow } from '$lib/queries/published-changes';
import type { SourceRow } from '$lib/queries/sources';
import type { TargetRow } from '$lib/queries/targets';
import type { FigureSource } from './figure';

/** One statement of a card. `rise` and `fall` carry an arrow beside their words. */
export interface CardLine {
	readonly tone: 'rise' | 'fall' | 'plain' | 'refusal' | 'quiet';
	readonly text: string;
}

/** The latest known state of a province in one index, in words that a director reads at a glance. */
export interface IndexCard {
	readonly index: IndexCode;
	readonly label: string;
	/** The year of the state; null where nothing was ever known. */
	readonly year: number | null;
	/** `41,33` or `57/63`: the one large figure; null where there is none. */
	readonly figure: string | null;
	/** What the figure counts: `điểm, thang 8–80`, `hạng`. */
	readonly figureUnit: string;
	/** Rank with its base, or why there is no score: right under the figure. */
	readonly standing: CardLine | null;
	/** Change in points and in places to the year before, or the reason for none. */
	readonly changes: readonly CardLine[];
	/** Gaps, next place, targets, parts. */
	readonly lines: readonly CardLine[];
	/** Of which editions nothing is known of this province, and why. */
	readonly outlook: CardLine | null;
	/** The loaded files that the card rests on. */
	readonly loaded: readonly FigureSource[];
}

export interface CardRows {
	readonly totals: readonly PointRow[];
	readonly benchmarks: readonly BenchmarkRow[];
	readonly gaps: readonly GapRow[];
	readonly nextPlaces: readonly NextPlaceRow[];
	readonly publishedChanges: readonly PublishedChangeRow[];
	readonly targets: readonly TargetRow[];
	readonly editions: readonly EditionRow[];
	readonly parts: readonly ComponentRow[];
	readonly sources: readonly SourceRow[];
	readonly nameOf: (areaCode: string) => string;
}
