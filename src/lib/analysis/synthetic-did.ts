import { estimateWith, weightsOfUnits, type Estimate } from './estimate';
import { beforeStart, donorsOf, laterWeightsOf, type TreatedPanel } from './panel';
import { fitOnSimplex } from './simplex-least-squares';
import { centred, dot, mean } from './vectors';

/** A ridge as good as none, which lets one weighting of times win where several fit as well. */
const TIME_RIDGE = 1e-6;

/**
 * Synthetic difference-in-differences (Arkhangelsky, Athey, Hirshberg, Imbens and Wager, AER 111(12),
 * 2021). Units are weighted so that they moved like the treated one before the start, whatever their
 * level, with a ridge that spreads the weights; times before the start so that, for the donors, they are
 * like those from it on. The noise that scales the ridges is the standard deviation of the changes of
 * donors from time to time before the start. Throws a RangeError with fewer than two times before it.
 */
export function syntheticDid(panel: TreatedPanel): Estimate {
	const { times, outcomes, treated, start } = panel;
	if (start < 2) throw new RangeError('there are fewer than two times before the start');
	const donors = donorsOf(panel);
	const later = laterWeightsOf(panel);
	const before = donors.map((donor) => beforeStart(panel, donor));
	const noise = standardDeviation(before.flatMap(changesOf));

	// The paper's objective has the mean of the squared differences; here it is their sum.
	const units = fitOnSimplex({
		target: centred(beforeStart(panel, treated)),
		columns: before.map(centred),
		ridge: (times.length - start) ** 0.25 * noise * Math.sqrt(start)
	});
	const after = Float64Array.from(donors, (donor) =>
		dot(outcomes[donor]?.subarray(start) ?? new Float64Array(), later)
	);
	const { weights: timeWeights } = fitOnSimplex({
		target: centred(after),
		columns: Array.from({ length: start }, (_, at) =>
			centred(Float64Array.from(before, (path) => path[at] ?? 0))
		),
		ridge: TIME_RIDGE * noise * Math.sqrt(donors.length)
	});
	return estimateWith(panel, 'sdid', {
		unitWeights: weightsOfUnits(panel, donors, units.weights),
		timeWeights,
		isTied: units.isTied,
		isLevelled: true
	});
}

function changesOf(path: Float64Array): number[] {
	return [...path.subarray(1)].map((value, at) => value - (path[at] ?? 0));
}

/** Of a sample. */
function standardDeviation(values: readonly number[]): number {
	const level = mean(Float64Array.from(values));
	const squares = values.reduce((sum, value) => sum + (value - level) ** 2, 0);
	return Math.sqrt(squares / (values.length - 1));
}
