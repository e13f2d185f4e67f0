import { laterWeightsOf, type TreatedPanel } from './panel';
import { dot, rootMeanSquare, weightedRootMeanSquare, weightedSum } from './vectors';

export type Design = 'did' | 'sc' | 'sdid';

/** What a design makes of a panel. */
export interface Estimate {
	readonly design: Design;
	/** Mean gap from the start on, in units of the outcome; times count as much as the panel says. */
	readonly att: number;
	/** A value a time: outcome of the treated unit less its comparison, less the level of the design. */
	readonly gaps: Float64Array;
	/** A weight a unit of the panel; the treated one has none. */
	readonly unitWeights: Float64Array;
	/** A weight a time before the start. */
	readonly timeWeights: Float64Array;
	/** Root mean square of the gaps before the start, and from it on. */
	readonly preRmspe: number;
	readonly postRmspe: number;
	/** Other unit weights fit as well; these have the smallest norm among them. */
	readonly isTied: boolean;
}

interface Weights {
	readonly unitWeights: Float64Array;
	readonly timeWeights: Float64Array;
	readonly isTied: boolean;
	/** Whether gaps are counted from their weighted mean before the start. */
	readonly isLevelled: boolean;
}

/** The estimate that weights of units and times make. */
export function estimateWith(panel: TreatedPanel, design: Design, weights: Weights): Estimate {
	const { outcomes, treated, start } = panel;
	const { unitWeights, timeWeights, isTied, isLevelled } = weights;
	const comparison = weightedSum(outcomes, unitWeights);
	const own = outcomes[treated] ?? new Float64Array();
	const apart = own.map((value, at) => value - (comparison[at] ?? 0));
	const level = isLevelled
		? timeWeights.reduce((sum, weight, at) => sum + weight * (apart[at] ?? 0), 0)
		: 0;
	const gaps = apart.map((gap) => gap - level);
	const after = gaps.subarray(start);
	const later = laterWeightsOf(panel);
	return {
		design,
		att: dot(after, later),
		gaps,
		unitWeights,
		timeWeights,
		preRmspe: rootMeanSquare(gaps.subarray(0, start)),
		postRmspe: weightedRootMeanSquare(after, later),
		isTied
	};
}

/** The same weight for each, adding up to 1. */
export function evenWeights(count: number): Float64Array {
	return new Float64Array(count).fill(1 / count);
}

/** Weights of donors as weights of all units of the panel. */
export function weightsOfUnits(
	{ units }: TreatedPanel,
	donors: readonly number[],
	weights: Float64Array
): Float64Array {
	const all = new Float64Array(units.length);
	for (const [at, donor] of donors.entries()) all[donor] = weights[at] ?? 0;
	return all;
}
