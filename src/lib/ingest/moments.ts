/** Arithmetic mean; `NaN` of nothing. */
export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sum of the products of two series' distances from their means. */
function coMoment(x: readonly number[], y: readonly number[]): number {
	const meanX = mean(x);
	const meanY = mean(y);
	return x.reduce((sum, value, at) => sum + (value - meanX) * ((y[at] ?? NaN) - meanY), 0);
}

/** Sample standard deviation, with n - 1; `NaN` of fewer than two values. */
export function sampleDeviation(values: readonly number[]): number {
	return values.length < 2 ? NaN : Math.sqrt(coMoment(values, values) / (values.length - 1));
}

/** Pearson's r of two series of one length; `null` where one of them does not vary. */
export function correlation(x: readonly number[], y: readonly number[]): number | null {
	const scale = Math.sqrt(coMoment(x, x) * coMoment(y, y));
	return scale > 0 ? coMoment(x, y) / scale : null;
}
