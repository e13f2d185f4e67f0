import { estimateWith, evenWeights, weightsOfUnits, type Estimate } from './estimate';
import { nelderMead } from './nelder-mead';
import { beforeStart, donorsOf, type TreatedPanel } from './panel';
import { fitOnSimplex, type SimplexFit } from './simplex-least-squares';
import { centred, norm, rootMeanSquare, weightedSum } from './vectors';

/** Finer ends move a weight of a donor by less than 0.001, and take several times as long. */
const LIMITS = { step: 0.3, tolerance: 1e-6, evaluations: 400 };
const WORTH_ANOTHER = 1e-4;
/** From how many of the best starts a search begins. */
const SEARCHES = 2;

export interface CovariateEstimate extends Estimate {
	/** How much each predictor counts, adding up to 1. They are not identified: others may fit as well. */
	readonly predictorWeights: Float64Array;
}

/**
 * The synthetic control of Abadie, Diamond and Hainmueller (JASA 105(490), 2010): weights of donors bring
 * predictors as near as can be, and weights of predictors are those with which the outcomes before the
 * start fit best. `predictors`: a value a unit of the panel, each brought to a standard deviation of 1; one
 * that is the same for all tells nothing and counts 0. The search for their weights begins at several places
 * and is deterministic; the problem has many local optima, so that the fit is the best that was found.
 * Throws a RangeError where no predictor tells units apart.
 */
export function covariateSyntheticControl(
	panel: TreatedPanel,
	predictors: readonly Float64Array[]
): CovariateEstimate {
	const donors = donorsOf(panel);
	const scaled = predictors.map(standardised);
	const telling = scaled.flatMap((values, at) => (values ? [{ values, at }] : []));
	if (telling.length === 0) throw new RangeError('no predictor tells units apart');
	const own = beforeStart(panel, panel.treated);
	const paths = donors.map((donor) => beforeStart(panel, donor));
	const fitWith = (importance: Float64Array): SimplexFit => {
		const predictorsOf = (unit: number) =>
			Float64Array.from(
				telling,
				({ values }, at) => Math.sqrt(importance[at] ?? 0) * (values[unit] ?? 0)
			);
		return fitOnSimplex({
			target: predictorsOf(panel.treated),
			columns: donors.map(predictorsOf)
		});
	};
	const missOf = (at: Float64Array) => {
		const { weights } = fitWith(importanceOf(at));
		const comparison = weightedSum(paths, weights);
		return rootMeanSquare(own.map((value, time) => value - (comparison[time] ?? 0)));
	};
	const best = startsOf(telling.length)
		.map((at) => ({ at, value: missOf(at) }))
		.sort((one, other) => one.value - other.value)
		.slice(0, SEARCHES)
		.map(({ at }) => deepest(missOf, at))
		.reduce((one, other) => (other.value < one.value ? other : one));
	const importance = importanceOf(best.at);
	const { weights, isTied } = fitWith(importance);
	const predictorWeights = new Float64Array(predictors.length);
	for (const [place, { at }] of telling.entries()) predictorWeights[at] = importance[place] ?? 0;
	return {
		...estimateWith(panel, 'sc', {
			unitWeights: weightsOfUnits(panel, donors, weights),
			timeWeights: evenWeights(panel.start),
			isTied,
			isLevelled: false
		}),
		predictorWeights
	};
}

/** Searches again from where a search ended, with a new simplex, until nothing more is found. */
function deepest(f: (at: Float64Array) => number, start: Float64Array) {
	let found = nelderMead(f, start, LIMITS);
	for (;;) {
		const again = nelderMead(f, found.at, LIMITS);
		if (again.value >= found.value * (1 - WORTH_ANOTHER)) return found;
		found = again;
	}
}

/** Squares, adding up to 1. */
function importanceOf(at: Float64Array): Float64Array {
	const squared = at.map((value) => value * value);
	const sum = squared.reduce((total, value) => total + value, 0);
	return squared.map((value) => value / sum);
}

/** All alike, and each counting for most in turn, or for next to nothing. */
function startsOf(count: number): Float64Array[] {
	const alike = new Float64Array(count).fill(1 / Math.sqrt(count));
	const turned = (size: number) =>
		[...alike.keys()].map((turn) => alike.map((value, at) => (at === turn ? size * value : value)));
	return [alike, ...turned(5), ...turned(0.1)];
}

/** Null where all units are alike. */
function standardised(values: Float64Array): Float64Array | null {
	const deviation = norm(centred(values)) / Math.sqrt(values.length - 1);
	return deviation > 0 ? values.map((value) => value / deviation) : null;
}
