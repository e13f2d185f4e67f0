/** Sums and products of vectors; where one is shorter, what it lacks counts as 0. */

export function dot(one: Float64Array, other: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
	return sum;
}

export function norm(values: Float64Array): number {
	return Math.sqrt(dot(values, values));
}

/** Root of the mean of squares; NaN of nothing. */
export function rootMeanSquare(values: Float64Array): number {
	return Math.sqrt(dot(values, values) / values.length);
}

/** Root of the mean of squares, each with its weight; weights add up to 1. */
export function weightedRootMeanSquare(values: Float64Array, weights: Float64Array): number {
	return Math.sqrt(values.reduce((sum, value, at) => sum + (weights[at] ?? 0) * value * value, 0));
}

/** NaN of nothing. */
export function mean(values: Float64Array): number {
	let sum = 0;
	for (const value of values) sum += value;
	return sum / values.length;
}

/** Without its mean. */
export function centred(values: Float64Array): Float64Array {
	const level = mean(values);
	return values.map((value) => value - level);
}

/** The columns, each times its weight, added up. */
export function weightedSum(
	columns: readonly Float64Array[],
	weights: Float64Array,
	length = columns[0]?.length ?? 0
): Float64Array {
	const sum = new Float64Array(length);
	for (const [at, column] of columns.entries()) {
		const weight = weights[at] ?? 0;
		if (weight === 0) continue;
		for (let row = 0; row < length; row += 1) {
			sum[row] = (sum[row] ?? 0) + weight * (column[row] ?? 0);
		}
	}
	return sum;
}
