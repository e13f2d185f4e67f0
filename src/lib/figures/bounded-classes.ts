import { quantileSorted } from 'd3';

/** Five classes of values from little to much, told apart by four bounds. */
export interface BoundedClasses {
	/** Ascending, as they are printed; a value on a bound belongs to the class above it. */
	readonly bounds: readonly number[];
	/** The least and the largest of the values that the classes were made from. */
	readonly extent: readonly [number, number];
}

export const CLASS_COUNT = 5;
/** Bounds are rounded as far as they stay apart: what is printed is what decides. */
const ROUNDINGS = [1, 10, 100, 1000];

/**
 * Five classes with as equal counts as ties and printed bounds allow; null for values too few or too
 * alike to be told apart in five.
 */
export function equalClasses(values: readonly number[]): BoundedClasses | null {
	const sorted = [...values].sort((a, b) => a - b);
	const [low] = sorted;
	const high = sorted.at(-1);
	if (low === undefined || high === undefined || new Set(sorted).size < CLASS_COUNT) return null;
	const shares = [0.2, 0.4, 0.6, 0.8];
	const exact = shares.map((share) => quantileSorted(sorted, share) ?? low);
	const isWhole = sorted.every(Number.isInteger);
	for (const parts of isWhole ? [1] : ROUNDINGS) {
		const bounds = exact.map((bound) =>
			isWhole ? Math.ceil(bound) : Math.round(bound * parts) / parts
		);
		const isApart = bounds.every((bound, at) => bound > (bounds[at - 1] ?? low));
		// Finer than needed to tell bounds apart: a whole number is a coarse cut of a narrow range.
		const isFine = isWhole || (high - low) * parts >= 30;
		if (isApart && isFine && (bounds.at(-1) ?? high) <= high)
			return { bounds, extent: [low, high] };
	}
	return null;
}

/** Classes of a share of the scale, the same wherever it is shown: every fifth of it. */
export const SHARE_CLASSES: BoundedClasses = { bounds: [20, 40, 60, 80], extent: [0, 100] };

/** What rounds to nothing is no difference. */
const NOTHING = 0.005;

/**
 * Falls and rises of two strengths each and nothing between them, alike on both sides of zero; null
 * where nothing differs.
 */
export function signedClasses(values: readonly number[]): BoundedClasses | null {
	const sizes = values
		.map(Math.abs)
		.filter((size) => size >= NOTHING)
		.sort((a, b) => a - b);
	const middle = quantileSorted(sizes, 0.5);
	const most = sizes.at(-1);
	if (middle === undefined || most === undefined) return null;
	const strong = Math.max(Math.round(middle * 100) / 100, 2 * NOTHING);
	// The bound of a strong fall belongs to it: the class of a bound is the one above it.
	const fall = -strong + NOTHING / 10;
	return { bounds: [fall, -NOTHING, NOTHING, strong], extent: [-most, most] };
}

/** On which side of zero a class of differences lies. */
export type Side = 'below' | 'above';

/** The side of one of the classes of `signedClasses`; null for that of no difference. */
export function sideOf(step: number): Side | null {
	return step === 2 ? null : step < 2 ? 'below' : 'above';
}

/** The class of a value: 0 to 4. */
export function classOf({ bounds }: BoundedClasses, value: number): number {
	return bounds.filter((bound) => value >= bound).length;
}
