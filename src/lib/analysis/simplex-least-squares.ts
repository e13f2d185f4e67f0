import { Matrix, QrDecomposition } from 'ml-matrix';
import { leastNormOnSimplex } from './least-norm-on-simplex';

/** A weighting of columns, with proof that none fits better. */
export interface SimplexFit {
	/** Not below zero, of sum 1; a weight a column. */
	readonly weights: Float64Array;
	/** Root of the mean of squared differences between the target and the weighted columns. */
	readonly rmse: number;
	/**
	 * How far the weights are from the conditions of the optimum, over the norm of the gradient: the most
	 * that a weight could still gain.
	 */
	readonly kkt: number;
	/** Other weights fit as well; these have the smallest norm among them. */
	readonly isTied: boolean;
}

export interface SimplexProblem {
	/** What the columns are to add up to. */
	readonly target: Float64Array;
	/** Each as long as the target. */
	readonly columns: readonly Float64Array[];
	/** Added to the squared differences: this, squared, times the squared norm of the weights. None: 0. */
	readonly ridge?: number;
}

/** Relative to the largest squared column: below it a gradient is a rounding error. */
const ROUNDING = 1e-13;
/** Below it a fit is as good as perfect, relative to the largest column. */
const PERFECT = 1e-11;

/**
 * The weights on the simplex that minimise `|target - columns w|² + ridge² |w|²`, exactly: an active-set
 * method after Lawson and Hanson (Solving Least Squares Problems, 1974, chapter 23) in the space where
 * the weights sum to 1. Where several weightings fit as well, which can only be without a ridge, the one
 * of the smallest norm. Throws where there is no column.
 */
export function fitOnSimplex({ target, columns, ridge = 0 }: SimplexProblem): SimplexFit {
	if (columns.length === 0) throw new Error('there is no column to weigh');
	const away = columns.map((column) => column.map((value, at) => value - (target[at] ?? 0)));
	const scale = Math.max(...away.map(squaredNorm));
	if (scale === 0) {
		const weights = new Float64Array(columns.length).fill(1 / columns.length);
		return { weights, rmse: 0, kkt: 0, isTied: columns.length > 1 };
	}
	const search = new ActiveSet(away, ridge, scale);
	search.run();
	const { weights, slack } = search;
	const residual = weighted(away, weights);
	const size = Math.sqrt(squaredNorm(residual));
	// In the place of columns at the optimum: those that could have a weight in another optimum.
	const bound = ROUNDING * scale * 10 + 1e-9 * size * Math.sqrt(scale);
	const candidates = columns.flatMap((_, at) => ((slack[at] ?? 0) <= bound ? [at] : []));
	const least =
		ridge > 0
			? null
			: leastNormOnSimplex(
					candidates.map((at) => away[at]!),
					residual,
					scale
				);
	const chosen = new Float64Array(columns.length);
	if (least) candidates.forEach((column, at) => (chosen[column] = least[at] ?? 0));
	else chosen.set(weights);
	const isTied =
		least !== null && weights.some((it, at) => Math.abs(it - (chosen[at] ?? 0)) > 1e-9);
	const final = weighted(away, chosen);
	return {
		weights: chosen,
		rmse: Math.sqrt(squaredNorm(final) / Math.max(1, target.length)),
		kkt: kktResidual(away, chosen, ridge, scale),
		isTied
	};
}

class ActiveSet {
	readonly weights: Float64Array;
	/** By column: by how much the objective would grow with its weight; at least 0 at the optimum. */
	readonly slack: Float64Array;
	/** Columns whose weight is free. */
	#free: number[];

	constructor(
		readonly away: readonly Float64Array[],
		readonly ridge: number,
		readonly scale: number
	) {
		const norms = away.map(squaredNorm);
		const nearest = norms.indexOf(Math.min(...norms));
		this.weights = new Float64Array(away.length);
		this.weights[nearest] = 1;
		this.slack = new Float64Array(away.length);
		this.#free = [nearest];
	}

	run(): void {
		// Every set of free columns is met once at most; far fewer are met ever.
		for (let step = 0; step < 20 * this.away.length + 100; step += 1) {
			const steepest = this.#steepest();
			if (steepest === null) return;
			this.#free.push(steepest);
			this.#descend();
		}
		throw new Error('the weights were not found');
	}

	/** The column whose weight gains most; null at the optimum. */
	#steepest(): number | null {
		const gradient = gradientOf(this.away, this.weights, this.ridge);
		const level = dot(gradient, this.weights);
		const size = Math.sqrt(squaredNorm(weighted(this.away, this.weights)));
		const least = this.scale * ROUNDING + 1e-12 * size * Math.sqrt(this.scale);
		let found: number | null = null;
		for (let at = 0; at < gradient.length; at += 1) {
			this.slack[at] = (gradient[at] ?? 0) - level;
			if (this.#free.includes(at) || this.slack[at]! > -least) continue;
			if (found === null || this.slack[at]! < this.slack[found]!) found = at;
		}
		return found;
	}

	/** Goes to the optimum of the free columns, and lets go what would fall below zero on the way. */
	#descend(): void {
		for (;;) {
			const wanted = this.#optimumOfFree();
			let step = 1;
			for (const [at, column] of this.#free.entries()) {
				const [now, next] = [this.weights[column] ?? 0, wanted[at] ?? 0];
				if (next <= 0) step = Math.min(step, now / Math.max(now - next, Number.MIN_VALUE));
			}
			const left: number[] = [];
			for (const [at, column] of this.#free.entries()) {
				const now = this.weights[column] ?? 0;
				const next = now + step * ((wanted[at] ?? 0) - now);
				const isOut = (wanted[at] ?? 0) <= 0 && next <= 1e-15;
				this.weights[column] = isOut ? 0 : Math.max(0, next);
				if (!isOut) left.push(column);
			}
			const isWhole = left.length === this.#free.length;
			this.#free = left;
			if (isWhole) return;
		}
	}

	/** The weights of the free columns with sum 1 that fit best, whatever their signs. */
	#optimumOfFree(): number[] {
		const [base = 0, ...others] = this.#free;
		const origin = this.away[base]!;
		if (others.length === 0) return [1];
		const rows = origin.length + (this.ridge > 0 ? others.length + 1 : 0);
		const system = Matrix.zeros(rows, others.length);
		const wanted = Matrix.zeros(rows, 1);
		for (let row = 0; row < origin.length; row += 1) {
			const from = origin[row] ?? 0;
			wanted.set(row, 0, -from);
			for (const [at, column] of others.entries()) {
				system.set(row, at, (this.away[column]?.[row] ?? 0) - from);
			}
		}
		if (this.ridge > 0) {
			wanted.set(origin.length, 0, -this.ridge);
			for (const at of others.keys()) {
				system.set(origin.length, at, -this.ridge);
				system.set(origin.length + 1 + at, at, this.ridge);
			}
		}
		const found = new QrDecomposition(system).solve(wanted).to1DArray();
		return [1 - found.reduce((sum, one) => sum + one, 0), ...found];
	}
}

/** Half the gradient of the objective. */
function gradientOf(
	away: readonly Float64Array[],
	weights: Float64Array,
	ridge: number
): Float64Array {
	const residual = weighted(away, weights);
	return Float64Array.from(
		away,
		(column, at) => dot(column, residual) + ridge * ridge * (weights[at] ?? 0)
	);
}

function kktResidual(
	away: readonly Float64Array[],
	weights: Float64Array,
	ridge: number,
	scale: number
): number {
	const gradient = gradientOf(away, weights, ridge);
	const size = Math.sqrt(squaredNorm(gradient));
	if (Math.sqrt(squaredNorm(weighted(away, weights))) <= PERFECT * Math.sqrt(scale)) return 0;
	const level = dot(gradient, weights);
	let worst = 0;
	for (const [at, slope] of gradient.entries()) {
		const short = slope - level;
		const held = (weights[at] ?? 0) > 0 ? Math.abs(short) : Math.max(0, -short);
		worst = Math.max(worst, held);
	}
	return worst / size;
}

function weighted(columns: readonly Float64Array[], weights: Float64Array): Float64Array {
	const sum = new Float64Array(columns[0]?.length ?? 0);
	for (const [at, column] of columns.entries()) {
		const weight = weights[at] ?? 0;
		if (weight === 0) continue;
		for (let row = 0; row < sum.length; row += 1) sum[row]! += weight * (column[row] ?? 0);
	}
	return sum;
}

function dot(one: Float64Array, other: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
	return sum;
}

function squaredNorm(values: Float64Array): number {
	return dot(values, values);
}
