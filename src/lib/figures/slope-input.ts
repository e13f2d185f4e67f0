import type { Measure } from '$lib/domain/measure';
import type { ExploreRow } from '$lib/queries/explore';
import type { HeatArea } from './heat-input';
import type { TrendInput } from './trend-input';

export type SlopeArea = HeatArea;

/** One part of an index in two years. */
export interface SlopeInput extends Pick<
	TrendInput,
	'words' | 'index' | 'component' | 'componentName' | 'sources' | 'vintage' | 'id'
> {
	readonly own: SlopeArea;
	/** All that have a line; the own one may be among them. */
	readonly areas: readonly SlopeArea[];
	/** Codes of those that are named in the drawing beside the own one and the two ends of each year. */
	readonly named: readonly string[];
	readonly measure: Measure;
	/** The year that `since` counts from. */
	readonly base: number;
	/** The earlier and the later year. */
	readonly years: readonly [number, number];
	/** All years of all areas: what lies between decides whether two years can be compared. */
	readonly rows: readonly ExploreRow[];
}
