import { CholeskyDecomposition, Matrix, SVD } from 'ml-matrix';
import { dot, norm, weightedSum } from './vectors';

/** Singular values below this part of the largest are rounding errors. */
const RANK = 1e-10;
/** By so much the weighted sum may miss what it is to be, in columns of norm 1. */
const MISS = 1e-14;
/** Part of what is missed by which Newton steps are damped. */
const DAMPED = 1e-2;

/**
 * The weights on the simplex of the smallest norm whose weighted sum of columns is the one given; null
 * where the columns allow one weighting only. `sum` must be such a sum, and `largest` is the largest norm
 * of a column, above 0.
 *
 * Solved by the dual, which has no bounds and a variable a row: the weights are what a combination of the
 * rows has above zero, and the combination is found by Newton steps with a line search. Its objective is
 * quadratic in pieces, so that the steps end (Qi and Sun, Mathematical Programming 58, 1993).
 */
export function leastNormOnSimplex(
	columns: readonly Float64Array[],
	sum: Float64Array,
	largest: number
): Float64Array | null {
	// The last row says that the weights add up to 1.
	const rows = Matrix.zeros(sum.length + 1, columns.length);
	const wanted = [...sum].map((value) => value / largest);
	for (const [at, column] of columns.entries()) {
		for (const [row, value] of column.entries()) rows.set(row, at, value / largest);
		rows.set(sum.length, at, 1);
	}
	const svd = new SVD(rows, { autoTranspose: true });
	const { diagonal, leftSingularVectors, rightSingularVectors } = svd;
	const rank = diagonal.filter((value) => value > RANK * (diagonal[0] ?? 0)).length;
	if (rank >= columns.length) return null;
	// The same conditions as orthonormal rows, so that steps are well scaled.
	const basis = Array.from({ length: rank }, (_, at) =>
		Float64Array.from(columns, (__, column) => rightSingularVectors.get(column, at))
	);
	const held = Float64Array.from(basis, (_, at) => {
		const product = [...wanted, 1].reduce(
			(total, value, row) => total + leftSingularVectors.get(row, at) * value,
			0
		);
		return product / (diagonal[at] ?? NaN);
	});
	return new Dual(basis, held).solve();
}

/** Minimises half the squared norm of what is above zero less the product with what is held. */
class Dual {
	readonly #basis: readonly Float64Array[];
	readonly #held: Float64Array;
	readonly #count: number;

	constructor(basis: readonly Float64Array[], held: Float64Array) {
		this.#basis = basis;
		this.#held = held;
		this.#count = basis[0]?.length ?? 0;
	}

	solve(): Float64Array {
		let dual = this.#held;
		for (let step = 0; step < 200; step += 1) {
			const weights = this.#weightsAt(dual);
			const miss = this.#missAt(weights);
			if (Math.max(...miss.map(Math.abs)) < MISS) return weights;
			const next = this.#stepFrom(dual, miss, weights);
			if (next === null) return weights;
			dual = next;
		}
		return this.#weightsAt(dual);
	}

	/** By how much each condition is missed: the gradient. */
	#missAt(weights: Float64Array): Float64Array {
		return Float64Array.from(this.#basis, (row, at) => dot(row, weights) - (this.#held[at] ?? 0));
	}

	#weightsAt(dual: Float64Array): Float64Array {
		return weightedSum(this.#basis, dual, this.#count).map((weight) => Math.max(0, weight));
	}

	#valueAt(dual: Float64Array): number {
		const weights = this.#weightsAt(dual);
		return dot(weights, weights) / 2 - dot(dual, this.#held);
	}

	/** A Newton step, as long as it gains; null where none does any more. */
	#stepFrom(dual: Float64Array, miss: Float64Array, weights: Float64Array): Float64Array | null {
		const above = this.#basis.map((row) =>
			row.map((value, column) => ((weights[column] ?? 0) > 0 ? value : 0))
		);
		// Where few weights are above zero the curve is flat in some directions: there the step is downhill.
		const damping = Math.min(1, norm(miss)) + Number.EPSILON;
		const curve = new Matrix(
			above.map((one, a) =>
				above.map((other, b) => dot(one, other) + (a === b ? DAMPED * damping : 0))
			)
		);
		const solved = new CholeskyDecomposition(curve).solve(Matrix.columnVector([...miss]));
		const direction = Float64Array.from(solved.to1DArray());
		const slope = dot(direction, miss);
		const before = this.#valueAt(dual);
		for (let length = 1; length > 1e-12; length /= 2) {
			const next = dual.map((value, at) => value - length * (direction[at] ?? 0));
			if (this.#valueAt(next) < before - 1e-4 * length * slope) return next;
			// Near the optimum the value no longer tells steps apart, but what is missed does.
			if (norm(this.#missAt(this.#weightsAt(next))) < norm(miss) / 2) return next;
		}
		return null;
	}
}
