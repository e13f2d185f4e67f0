import type { PointRow } from '$lib/queries/point-shape';
import type { TrendInput } from './trend-input';

export interface BumpArea {
	readonly code: string;
	readonly name: string;
}

/** One index or part of it in all provinces and years. */
export interface BumpInput extends Pick<
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
	/** The area that is strong. */
	readonly own: BumpArea;
	/** All provinces; the own one may be among them. */
	readonly areas: readonly BumpArea[];
	/** Codes of the provinces that are named in the drawing. */
	readonly named: readonly string[];
	/** Rows of all provinces; those of other indices, parts and areas are left out. */
	readonly rows: readonly PointRow[];
}
