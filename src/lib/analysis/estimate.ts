import type { Panel } from './panel';

export type Design = 'did' | 'sc' | 'sdid';

/** What a design makes of a panel. */
export interface Estimate {
	readonly design: Design;
	/** Mean gap of the treated times, in units of the outcome. */
	readonly att: number;
	/** A value a time: outcome of the treated unit less that of its comparison. */
	readonly gaps: Float64Array;
	/** A weight a unit of the panel; that of the treated unit is 0. */
	readonly unitWeights: Float64Array;
	/** A weight a time before the start. */
	readonly timeWeights: Float64Array;
	/** Root of the mean of squared gaps before the start. */
	readonly preRmspe: number;
	/** Root of the mean of squared gaps from the start on. */
	readonly postRmspe: number;
	/** Other unit weights fit as well: see `leastNormOnSimplex`. */
	readonly isTied: boolean;
}

export function rmspe(gaps: Float64Array): number {
	let sum = 0;
	for (const gap of gaps) sum += gap * gap;
	return Math.sqrt(sum / gaps.length);
}

/** Weighted outcomes of all units at each time. */
export function comparisonOf({ outcomes, times }: Panel, unitWeights: Float64Array): Float64Array {
	const path = new Float64Array(times.length);
	for (const [unit, weight] of unitWeights.entries()) {
		if (weight === 0) continue;
		const outcome = outcomes[unit];
		for (let at = 0; at < path.length; at += 1) path[at]! += weight * (outcome?.[at] ?? 0);
	}
	return path;
}
