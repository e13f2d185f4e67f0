import { centred, dot, norm } from './vectors';

/** A correlation with the interval in which it may lie. */
export interface Correlation {
	/** Product-moment correlation, from −1 to 1. */
	readonly r: number;
	/** Ends of the interval at `level`. */
	readonly low: number;
	readonly high: number;
	readonly n: number;
}

/** The transform below has a standard error from so many pairs on. */
export const FEWEST_PAIRS = 4;

/** Two-sided 95 per cent of the standard normal distribution. */
const Z_95 = 1.959963984540054;

/**
 * Pearson's correlation of pairs with its interval at 95 per cent, by the transform `atanh r` of
 * R. A. Fisher, "On the probable error of a coefficient of correlation deduced from a small sample",
 * Metron 1 (1921), 3–32: normal with standard error `1 / √(n − 3)` where pairs are drawn at random
 * from a normal distribution. Null of fewer than `FEWEST_PAIRS` pairs, and where one side does not vary.
 *
 * @throws RangeError when the two sides differ in length.
 */
export function correlation(x: Float64Array, y: Float64Array): Correlation | null {
	const n = x.length;
	if (y.length !== n) throw new RangeError(`${String(n)} values beside ${String(y.length)}`);
	if (n < FEWEST_PAIRS) return null;
	const [dx, dy] = [centred(x), centred(y)];
	const spread = norm(dx) * norm(dy);
	if (isFlat(dx, x) || isFlat(dy, y)) return null;
	const r = Math.max(-1, Math.min(1, dot(dx, dy) / spread));
	const half = Z_95 / Math.sqrt(n - 3);
	const z = Math.atanh(r);
	return { r, low: Math.tanh(z - half), high: Math.tanh(z + half), n };
}

/** All values alike, but for what the arithmetic leaves. */
function isFlat(deviations: Float64Array, values: Float64Array): boolean {
	return norm(deviations) <= 1e-12 * norm(values);
}
