import type { IndexCode } from '$lib/domain/index-code';
import type { Words } from '$lib/messages/words';
import type { BreakRow } from '$lib/queries/breaks';
import type { PointRow } from '$lib/queries/point-shape';
import type { SourceRow } from '$lib/queries/sources';

export interface BumpArea {
	readonly code: string;
	readonly name: string;
}

/** One index or part of it in all provinces and years. */
export interface BumpInput {
	readonly words: Words;
	readonly index: IndexCode;
	/** `TOTAL`, or a part of the index together with `componentName`. */
	readonly component: string;
	readonly componentName?: string;
	/** The area that is strong. */
	readonly own: BumpArea;
	/** All provinces; the own one may be among them. */
	readonly areas: readonly BumpArea[];
	/** Codes of the provinces that are named in the drawing. */
	readonly named: readonly string[];
	/** Rows of all provinces; those of other indices, parts and areas are left out. */
	readonly rows: readonly PointRow[];
	readonly breaks: readonly BreakRow[];
	readonly fromYear?: number;
	readonly toYear?: number;
	readonly sources: readonly SourceRow[];
	readonly vintage: string;
	/** Stable and unique on a page. */
	readonly id?: string;
}
