import type { Measure } from '$lib/domain/measure';
import type { ExploreRow } from '$lib/queries/explore';
import type { TrendInput } from './trend-input';

export interface HeatArea {
	readonly code: string;
	readonly name: string;
	/** The name of its region. */
	readonly region: string;
}

/** What has a row: provinces in one part of an index, or the parts of an index in one province. */
export type HeatScope =
	| {
			readonly by: 'areas';
			/** All provinces; the own one may be among them. */
			readonly areas: readonly HeatArea[];
			/** The best first, or region by region. */
			readonly order: 'value' | 'region';
			readonly rows: readonly ExploreRow[];
	  }
	| {
			readonly by: 'parts';
			/** In the order of the publisher; rows of other areas are left out. */
			readonly parts: readonly {
				readonly component: string;
				readonly name: string;
				readonly rows: readonly ExploreRow[];
			}[];
			/** What heads the column of their names: `Chỉ số nội dung`. */
			readonly heading: string;
	  };

export interface HeatInput extends Pick<
	TrendInput,
	| 'words'
	| 'index'
	| 'component'
	| 'componentName'
	| 'fromYear'
	| 'toYear'
	| 'sources'
	| 'vintage'
	| 'id'
> {
	readonly own: HeatArea;
	readonly measure: Measure;
	/** The year that `since` counts from. */
	readonly base: number;
	readonly scope: HeatScope;
}
