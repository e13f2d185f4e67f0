import { comparisonOf, rmspe, type Estimate } from './estimate';
import { donorsOf, mean, type TreatedPanel } from './panel';
import { fitOnSimplex } from './simplex-least-squares';

/**
 * Synthetic difference-in-differences (Arkhangelsky, Athey, Hirshberg, Imbens and Wager, AER 111(12),
 * 2021): units are weighted so that they moved like the treated one before the start, whatever their
 * level, and times before the start so that they are like those from it on. The ridges are those of the
 * paper: the noise is the standard deviation of yearly changes of donors before the start.
 */
export function syntheticDid(panel: TreatedPanel): Estimate {
	const { units, times, outcomes, treated, start } = panel;
	const donors = donorsOf(panel);
	const own = outcomes[treated] ?? new Float64Array();
	const before = donors.map((donor) => outcomes[donor]?.slice(0, start) ?? new Float64Array());
	const noise = standardDeviation(before.flatMap(changesOf));
	const later = times.length - start;

	const units_ = fitOnSimplex({
		target: centred(own.slice(0, start)),
		columns: before.map(centred),
		ridge: later ** 0.25 * noise * Math.sqrt(start)
	});
	const unitWeights = new Float64Array(units.length);
	for (const [at, donor] of donors.entries()) unitWeights[donor] = units_.weights[at] ?? 0;

	const after = Float64Array.from(donors, (donor) => mean((outcomes[donor] ?? own).slice(start)));
	const { weights: timeWeights } = fitOnSimplex({
		target: centred(after),
		columns: Array.from({ length: start }, (_, at) =>
			centred(Float64Array.from(before, (path) => path[at] ?? 0))
		),
		ridge: 1e-6 * noise * Math.sqrt(donors.length)
	});

	const comparison = comparisonOf(panel, unitWeights);
	const apart = own.map((value, at) => value - (comparison[at] ?? 0));
	let level = 0;
	for (const [at, weight] of timeWeights.entries()) level += weight * (apart[at] ?? 0);
	const gaps = apart.map((gap) => gap - level);
	return {
		design: 'sdid',
		att: mean(gaps.subarray(start)),
		gaps,
		unitWeights,
		timeWeights,
		preRmspe: rmspe(gaps.subarray(0, start)),
		postRmspe: rmspe(gaps.subarray(start)),
		isTied: units_.isTied
	};
}

/** Without its mean: a constant apart costs nothing. */
function centred(values: Float64Array): Float64Array {
	const level = mean(values);
	return values.map((value) => value - level);
}

function changesOf(path: Float64Array): number[] {
	return Array.from(path.subarray(1), (value, at) => value - (path[at] ?? 0));
}

/** Of a sample. */
function standardDeviation(values: readonly number[]): number {
	const level = mean(values);
	const squares = values.reduce((sum, value) => sum + (value - level) ** 2, 0);
	return Math.sqrt(squares / (values.length - 1));
}
