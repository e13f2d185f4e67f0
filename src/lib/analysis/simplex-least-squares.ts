import { ActiveSet } from './active-set';
import { leastNormOnSimplex } from './least-norm-on-simplex';
import { dot, norm, rootMeanSquare, weightedSum } from './vectors';

export interface SimplexProblem {
	/** What the columns are to add up to. */
	readonly target: Float64Array;
	/** Each as long as the target; at least one. */
	readonly columns: readonly Float64Array[];
	/** Its square times the squared norm of the weights is added to the squared differences; none: 0. */
	readonly ridge?: number;
}

/** A weighting of columns, with proof that none fits better. */
export interface SimplexFit {
	/** A weight a column: not below zero, of sum 1. */
	readonly weights: Float64Array;
	/** Root of the mean squared difference between the target and the weighted columns. */
	readonly rmse: number;
	/**
	 * By how much the weights miss the conditions of the optimum (Karush, Kuhn and Tucker): the worst
	 * slope that a change of weights could still go down, over the norm of the gradient. 0 at a perfect fit.
	 */
	readonly kkt: number;
	/** Other weights fit as well; these have the smallest norm among them. */
	readonly isTied: boolean;
}

/** Relative to the largest column: a fit that misses by less is as good as perfect. */
const PERFECT = 1e-11;
/** Weights that differ by less are the same. */
const SAME = 1e-9;

/**
 * The weights on the simplex that minimise `|target - columns w|² + ridge² |w|²`, exactly. Where several
 * weightings fit as well, which can only be without a ridge, the one of the smallest norm. Throws a
 * RangeError where there is no column.
 */
export function fitOnSimplex({ target, columns, ridge = 0 }: SimplexProblem): SimplexFit {
	if (columns.length === 0) throw new RangeError('there is no column to weigh');
	// As the weights add up to 1, the target may be taken from every column.
	const away = columns.map((column) => column.map((value, at) => value - (target[at] ?? 0)));
	const largest = Math.max(...away.map(norm));
	if (largest === 0) {
		const weights = new Float64Array(columns.length).fill(1 / columns.length);
		return { weights, rmse: 0, kkt: 0, isTied: columns.length > 1 };
	}
	const search = new ActiveSet(away, ridge, largest);
	const found = search.run();
	const weights = ridge > 0 ? found : (leastOf(away, search, found, largest) ?? found);
	return {
		weights,
		rmse: rootMeanSquare(weightedSum(away, weights)),
		kkt: kktOf(away, weights, ridge, largest),
		isTied: weights.some((weight, at) => Math.abs(weight - (found[at] ?? 0)) > SAME)
	};
}

/** The weights of the smallest norm that fit as the ones found; null where these are the only ones. */
function leastOf(
	away: readonly Float64Array[],
	search: ActiveSet,
	found: Float64Array,
	largest: number
): Float64Array | null {
	// Columns that would make the fit worse at once have no weight in any optimum.
	const columns = search.level(found);
	const least = leastNormOnSimplex(
		columns.flatMap((at) => away[at] ?? []),
		weightedSum(away, found),
		largest
	);
	if (!least) return null;
	const weights = new Float64Array(away.length);
	for (const [at, column] of columns.entries()) weights[column] = least[at] ?? 0;
	return weights;
}

function kktOf(
	away: readonly Float64Array[],
	weights: Float64Array,
	ridge: number,
	largest: number
): number {
	const residual = weightedSum(away, weights);
	if (norm(residual) <= PERFECT * largest) return 0;
	const gradient = Float64Array.from(
		away,
		(column, at) => dot(column, residual) + ridge * ridge * (weights[at] ?? 0)
	);
	const level = dot(gradient, weights);
	let worst = 0;
	for (const [at, slope] of gradient.entries()) {
		const above = slope - level;
		worst = Math.max(worst, (weights[at] ?? 0) > 0 ? Math.abs(above) : -above);
	}
	return worst / norm(gradient);
}
