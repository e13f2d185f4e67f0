import { covariateSyntheticControl } from './covariate-synthetic-control';
import { estimateWith, evenWeights, weightsOfUnits, type Estimate } from './estimate';
import { beforeStart, donorsOf, type TreatedPanel } from './panel';
import { fitOnSimplex } from './simplex-least-squares';

/**
 * The treated unit less the weighted mean of others that was nearest to it before the start, by outcomes
 * alone, or by predictors where the panel has any (Abadie, Diamond and Hainmueller, JASA 105(490), 2010).
 */
export function syntheticControl(panel: TreatedPanel): Estimate {
	if (panel.predictors) return covariateSyntheticControl(panel, panel.predictors);
	const donors = donorsOf(panel);
	const { weights, isTied } = fitOnSimplex({
		target: beforeStart(panel, panel.treated),
		columns: donors.map((donor) => beforeStart(panel, donor))
	});
	return estimateWith(panel, 'sc', {
		unitWeights: weightsOfUnits(panel, donors, weights),
		timeWeights: evenWeights(panel.start),
		isTied,
		isLevelled: false
	});
}
