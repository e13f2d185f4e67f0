import type { Design, Estimate } from './estimate';
import type { TreatedPanel } from './panel';
import { permutationTest, type PermutationTest } from './permutation-test';
import { placebosOf, type Placebos } from './placebos';
import {
	detectableEffects,
	effectInterval,
	type DetectableEffects,
	type EffectInterval
} from './test-inversion';

export interface TestLevels {
	/** A p-value of at most this rejects. */
	readonly alpha: number;
	/** The part of placebos in which an effect is to be found for it to count as detectable. */
	readonly power: number;
}

export const USUAL_LEVELS: TestLevels = { alpha: 0.1, power: 0.8 };

/** An estimate with all that is needed to doubt it. */
export interface Finding {
	readonly estimate: Estimate;
	readonly placebos: Placebos;
	readonly test: PermutationTest;
	/** The same by how large the gaps are after the start, whatever they were before. */
	readonly testByPost: PermutationTest;
	readonly interval: EffectInterval | null;
	readonly detectable: DetectableEffects;
}

/** The treated unit is matched without any error, so that its ratio and its weights mean nothing. */
export interface PerfectFit {
	readonly kind: 'perfect_fit';
	readonly preRmspe: number;
	/** Units that are matched so well, and all of them. */
	readonly perfect: number;
	readonly of: number;
}

/** Puts a design to a panel, with every unit as a placebo. `onDone` hears of the part that is done. */
export async function runDesign(
	panel: TreatedPanel,
	design: Design,
	{ alpha, power }: TestLevels = USUAL_LEVELS,
	onDone?: (part: number) => void | Promise<void>
): Promise<Finding | PerfectFit> {
	const placebos = await placebosOf(panel, design, onDone);
	const estimate = placebos.estimates[panel.treated];
	const test = permutationTest(placebos);
	const testByPost = permutationTest(placebos, 'post');
	if (!estimate || !test || !testByPost) {
		return {
			kind: 'perfect_fit',
			preRmspe: estimate?.preRmspe ?? 0,
			perfect: placebos.isPerfect.filter(Boolean).length,
			of: panel.units.length
		};
	}
	return {
		estimate,
		placebos,
		test,
		testByPost,
		interval: effectInterval(placebos, alpha),
		detectable: detectableEffects(placebos, alpha, power)
	};
}
