import type { DetectableEffects } from './test-inversion';

/**
 * What may be said of an estimate. No word of it is about causes.
 *
 * - `not_enough_data`: the test could not reject whatever had happened, or only for an effect larger than any
 *   change ever seen;
 * - `not_distinguishable`: the test would have found a change as large as have been seen, and found none;
 * - `depends`: what is found in one specification is not found in another, or is found before anything began;
 * - `unusual_rise`, `unusual_fall`: every specification finds it, in the same direction.
 */
export type Verdict =
	'not_enough_data' | 'not_distinguishable' | 'depends' | 'unusual_rise' | 'unusual_fall';

/** The rule by which a verdict was reached. */
export type VerdictRule =
	| 'few_units'
	| 'undetectable'
	| 'within_usual'
	| 'other_specifications'
	| 'early_starts'
	| 'all_agree';

/** An estimate and where it stands, as far as a verdict needs it. */
export interface JudgedEstimate {
	readonly att: number;
	readonly p: number;
}

export interface VerdictGrounds {
	readonly main: JudgedEstimate;
	/** Other specifications of the same question that could be run. */
	readonly others: readonly JudgedEstimate[];
	/** The same design at starts at which nothing began. */
	readonly early: readonly JudgedEstimate[];
	readonly alpha: number;
	readonly smallestP: number;
	readonly detectable: Pick<DetectableEffects, 'rise' | 'fall'>;
	/** The largest change from year to year that any unit of the panel had. */
	readonly largestChange: number;
}

/** Decides by rules alone, in this order. */
export function verdictOf({
	main,
	others,
	early,
	alpha,
	smallestP,
	detectable: { rise, fall },
	largestChange
}: VerdictGrounds): { readonly verdict: Verdict; readonly rule: VerdictRule } {
	// With so few units the most extreme of them would not be rare enough.
	if (smallestP > alpha) return { verdict: 'not_enough_data', rule: 'few_units' };
	const isFound = ({ p }: JudgedEstimate) => p <= alpha;
	if (isFound(main)) {
		if (early.some(isFound)) return { verdict: 'depends', rule: 'early_starts' };
		const agrees = (other: JudgedEstimate) =>
			isFound(other) && Math.sign(other.att) === Math.sign(main.att);
		if (!others.every(agrees)) return { verdict: 'depends', rule: 'other_specifications' };
		return { verdict: main.att > 0 ? 'unusual_rise' : 'unusual_fall', rule: 'all_agree' };
	}
	// What other specifications find does not make up for a test that could hardly have found anything.
	const hasPower = [rise, fall].every((size) => size !== null && size <= largestChange);
	if (!hasPower) return { verdict: 'not_enough_data', rule: 'undetectable' };
	return others.some(isFound)
		? { verdict: 'depends', rule: 'other_specifications' }
		: { verdict: 'not_distinguishable', rule: 'within_usual' };
}
