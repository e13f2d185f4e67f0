import { comparisonOf, rmspe, type Estimate } from './estimate';
import { donorsOf, mean, type TreatedPanel } from './panel';
import { fitOnSimplex } from './simplex-least-squares';

/**
 * The treated unit beside the weighted mean of others that was nearest to it before the start, by
 * outcomes alone (Abadie, Diamond and Hainmueller, JASA 105(490), 2010, without covariates).
 */
export function syntheticControl(panel: TreatedPanel): Estimate & { readonly kkt: number } {
	const { units, outcomes, treated, start } = panel;
	const donors = donorsOf(panel);
	const own = outcomes[treated] ?? new Float64Array();
	const fit = fitOnSimplex({
		target: own.slice(0, start),
		columns: donors.map((donor) => outcomes[donor]?.slice(0, start) ?? new Float64Array())
	});
	const unitWeights = new Float64Array(units.length);
	for (const [at, donor] of donors.entries()) unitWeights[donor] = fit.weights[at] ?? 0;
	const comparison = comparisonOf(panel, unitWeights);
	const gaps = own.map((value, at) => value - (comparison[at] ?? 0));
	return {
		design: 'sc',
		att: mean(gaps.subarray(start)),
		gaps,
		unitWeights,
		timeWeights: new Float64Array(start).fill(1 / start),
		preRmspe: rmspe(gaps.subarray(0, start)),
		postRmspe: rmspe(gaps.subarray(start)),
		isTied: fit.isTied,
		kkt: fit.kkt
	};
}
