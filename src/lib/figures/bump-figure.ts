import type { TrendFigure, TrendSeries } from './trend-figure';

/**
 * The ranks of all provinces over the years: a trend by rank whose named series stand before the lines
 * of everybody else.
 */
export interface BumpFigure extends Omit<TrendFigure, 'kind' | 'crowd'> {
	readonly kind: 'bump';
	/** Provinces without a name in the drawing, best first; the table and the keyboard have them too. */
	readonly crowd: readonly TrendSeries[];
}
