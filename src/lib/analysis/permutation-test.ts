import type { Placebos } from './placebos';

/** By what the treated unit is held against the placebos. */
export type Statistic = 'ratio' | 'att' | 'post';

/** The place of the treated unit among units that could each have been the treated one. */
export interface PermutationTest {
	readonly statistic: Statistic;
	/** 1 is the most extreme; ties count as more extreme. */
	readonly rank: number;
	/** Units that are ranked, the treated one among them. */
	readonly of: number;
	/** `rank / of`. */
	readonly p: number;
	/** The smallest that p could be: `1 / of`. */
	readonly smallestP: number;
	/** Units without a place, as they fit too well before the start for a ratio. */
	readonly leftOut: readonly number[];
}

/** What is ranked by default: ratios for a synthetic control, else effects. */
export function statisticOf({ design }: Placebos): Statistic {
	return design === 'sc' ? 'ratio' : 'att';
}

/** By unit; null where a unit has no place. Larger is more extreme. */
export function valuesOf(
	{ estimates, isPerfect }: Placebos,
	statistic: Statistic
): (number | null)[] {
	return estimates.map(({ att, preRmspe, postRmspe }, unit) => {
		switch (statistic) {
			case 'ratio':
				return isPerfect[unit] === true ? null : postRmspe / preRmspe;
			case 'att':
				return Math.abs(att);
			case 'post':
				return postRmspe;
		}
	});
}

/** Null where the treated unit itself has no place. */
export function permutationTest(
	placebos: Placebos,
	statistic: Statistic = statisticOf(placebos)
): PermutationTest | null {
	const values = valuesOf(placebos, statistic);
	const own = values[placebos.panel.treated] ?? null;
	if (own === null) return null;
	const ranked = values.filter((value) => value !== null);
	const rank = ranked.filter((value) => value >= own).length;
	return {
		statistic,
		rank,
		of: ranked.length,
		p: rank / ranked.length,
		smallestP: 1 / ranked.length,
		leftOut: values.flatMap((value, unit) => (value === null ? [unit] : []))
	};
}
