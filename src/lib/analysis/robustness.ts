import { estimateBy } from './designs';
import type { Design, Estimate } from './estimate';
import { permutationTest, type PermutationTest } from './permutation-test';
import type { TreatedPanel } from './panel';
import { placebosOf } from './placebos';

/** A weight below it is none. */
const WEIGHTY = 1e-6;

export interface WithoutDonor {
	/** Position of the donor in the panel. */
	readonly donor: number;
	readonly estimate: Estimate;
}

/** The estimate without each donor that has a weight, one at a time: whether one of them makes it. */
export function leaveOneOut(
	panel: TreatedPanel,
	{ design, unitWeights }: Estimate
): WithoutDonor[] {
	return [...unitWeights.entries()].flatMap(([donor, weight]) =>
		weight > WEIGHTY ? [{ donor, estimate: estimateBy(design, withoutUnit(panel, donor)) }] : []
	);
}

/** A panel without a unit other than the treated one. */
export function withoutUnit(panel: TreatedPanel, unit: number): TreatedPanel {
	const isLeft = (_: unknown, at: number) => at !== unit;
	return {
		...panel,
		units: panel.units.filter(isLeft),
		outcomes: panel.outcomes.filter(isLeft),
		...(panel.predictors
			? { predictors: panel.predictors.map((values) => values.filter(isLeft)) }
			: {}),
		treated: panel.treated > unit ? panel.treated - 1 : panel.treated
	};
}

export interface InTimePlacebo {
	/** The time at which nothing began. */
	readonly time: number;
	readonly estimate: Estimate;
	/** Null where the treated unit has no place. */
	readonly test: PermutationTest | null;
}

/**
 * The design put to starts at which nothing began, on the times before the true one alone. What it finds
 * there it finds without a cause. Outcomes alone are brought near: predictors may know later times. `fewest` is how many times must come before a start.
 */
export async function inTimePlacebos(
	panel: TreatedPanel,
	design: Design,
	fewest: number
): Promise<InTimePlacebo[]> {
	const { laterWeights: _, predictors: __, ...alike } = panel;
	const before: TreatedPanel = {
		...alike,
		times: panel.times.slice(0, panel.start),
		outcomes: panel.outcomes.map((path) => path.slice(0, panel.start))
	};
	const found: InTimePlacebo[] = [];
	for (let start = fewest; start < panel.start; start += 1) {
		const early = { ...before, start };
		found.push({
			time: panel.times[start] ?? NaN,
			estimate: estimateBy(design, early),
			test: permutationTest(await placebosOf(early, design))
		});
	}
	return found;
}
