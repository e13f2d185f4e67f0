import { Matrix, SVD } from 'ml-matrix';

/** Singular values below this part of the largest are rounding errors. */
const RANK = 1e-10;

/**
 * The weights on the simplex of the smallest norm whose weighted sum of columns is the one given; null
 * where there is one weighting only. By the dual, which has a variable a row and no bounds: the weights
 * are what is above zero of a combination of the rows, found by Newton steps (Qi and Sun, Mathematical
 * Programming 58, 1993, for why they end). `sum` must be a weighted sum of the columns.
 */
export function leastNormOnSimplex(
	columns: readonly Float64Array[],
	sum: Float64Array,
	scale: number
): Float64Array | null {
	const count = columns.length;
	const size = Math.sqrt(scale);
	// The last row holds the sum of the weights at 1.
	const rows = Array.from({ length: sum.length + 1 }, (_, row) =>
		columns.map((column) => (row < sum.length ? (column[row] ?? 0) / size : 1))
	);
	const wanted = [...Array.from(sum, (value) => value / size), 1];
	const { leftSingularVectors, diagonal, rightSingularVectors, rank } = decompose(rows);
	if (rank >= count) return null;
	// Orthonormal rows with the same weightings, so that steps are well scaled.
	const basis = Array.from({ length: rank }, (_, at) =>
		Float64Array.from({ length: count }, (__, column) => rightSingularVectors.get(column, at))
	);
	const held = Float64Array.from({ length: rank }, (_, at) => {
		let value = 0;
		for (const [row, one] of wanted.entries()) value += leftSingularVectors.get(row, at) * one;
		return value / (diagonal[at] ?? 1);
	});
	return solveDual(basis, held, count);
}

function decompose(rows: readonly (readonly number[])[]) {
	const svd = new SVD(new Matrix(rows as number[][]), { autoTranspose: true });
	const { leftSingularVectors, rightSingularVectors, diagonal } = svd;
	const largest = Math.max(...diagonal);
	const rank = diagonal.filter((value) => value > RANK * largest).length;
	return { leftSingularVectors, rightSingularVectors, diagonal, rank };
}

function weightsAt(basis: readonly Float64Array[], dual: Float64Array, count: number) {
	const weights = new Float64Array(count);
	for (const [at, row] of basis.entries()) {
		for (let column = 0; column < count; column += 1) {
			weights[column]! += (dual[at] ?? 0) * (row[column] ?? 0);
		}
	}
	return weights.map((weight) => Math.max(0, weight));
}

/** Minimises half the squared norm of what is above zero, less the product with what is held. */
function solveDual(
	basis: readonly Float64Array[],
	held: Float64Array,
	count: number
): Float64Array {
	const rank = basis.length;
	const valueAt = (dual: Float64Array) => {
		const weights = weightsAt(basis, dual, count);
		return (
			weights.reduce((total, weight) => total + weight * weight, 0) / 2 -
			dual.reduce((total, one, at) => total + one * (held[at] ?? 0), 0)
		);
	};
	let dual = Float64Array.from(held);
	for (let step = 0; step < 200; step += 1) {
		const weights = weightsAt(basis, dual, count);
		const miss = Float64Array.from(basis, (row, at) => {
			let total = -(held[at] ?? 0);
			for (let column = 0; column < count; column += 1) {
				total += (row[column] ?? 0) * (weights[column] ?? 0);
			}
			return total;
		});
		const worst = Math.max(...miss.map(Math.abs));
		if (worst < 1e-14) return weights;
		const curve = Matrix.zeros(rank, rank);
		for (let a = 0; a < rank; a += 1) {
			for (let b = 0; b <= a; b += 1) {
				let total = 0;
				for (let column = 0; column < count; column += 1) {
					if (weights[column]! > 0) total += basis[a]![column]! * basis[b]![column]!;
				}
				curve.set(a, b, total);
				curve.set(b, a, total);
			}
		}
		const direction = new SVD(curve).solve(Matrix.columnVector(Array.from(miss))).to1DArray();
		let length = 1;
		const before = valueAt(dual);
		const slope = direction.reduce((total, one, at) => total + one * (miss[at] ?? 0), 0);
		let next = dual;
		for (let halving = 0; halving < 60; halving += 1) {
			next = dual.map((one, at) => one - length * (direction[at] ?? 0));
			if (valueAt(next) <= before - 1e-4 * length * slope) break;
			length /= 2;
		}
		if (next.every((one, at) => one === dual[at])) return weights;
		dual = next;
	}
	return weightsAt(basis, dual, count);
}
