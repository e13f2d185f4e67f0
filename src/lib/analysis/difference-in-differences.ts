import { comparisonOf, rmspe, type Estimate } from './estimate';
import { donorsOf, mean, type TreatedPanel } from './panel';

/**
 * The change of the treated unit less the mean change of the others, each from the mean before the start
 * to the mean from it on (two by two means; the same as two-way fixed effects with one treated unit and
 * one start). Gaps are from the mean gap before the start.
 */
export function differenceInDifferences(panel: TreatedPanel): Estimate {
	const { units, outcomes, treated, start } = panel;
	const donors = donorsOf(panel);
	const unitWeights = new Float64Array(units.length);
	for (const donor of donors) unitWeights[donor] = 1 / donors.length;
	const comparison = comparisonOf(panel, unitWeights);
	const own = outcomes[treated] ?? new Float64Array();
	const apart = own.map((value, at) => value - (comparison[at] ?? 0));
	const level = mean(apart.subarray(0, start));
	const gaps = apart.map((gap) => gap - level);
	return {
		design: 'did',
		att: mean(gaps.subarray(start)),
		gaps,
		unitWeights,
		timeWeights: new Float64Array(start).fill(1 / start),
		preRmspe: rmspe(gaps.subarray(0, start)),
		postRmspe: rmspe(gaps.subarray(start)),
		isTied: false
	};
}
