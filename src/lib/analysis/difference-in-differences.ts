import { estimateWith, evenWeights, weightsOfUnits, type Estimate } from './estimate';
import { donorsOf, type TreatedPanel } from './panel';

/**
 * The change of the treated unit less the mean change of the others, from the mean before the start to
 * the mean from it on: two-way difference-in-differences, which with one treated unit and one start is
 * the two by two of means.
 */
export function differenceInDifferences(panel: TreatedPanel): Estimate {
	const donors = donorsOf(panel);
	return estimateWith(panel, 'did', {
		unitWeights: weightsOfUnits(panel, donors, evenWeights(donors.length)),
		timeWeights: evenWeights(panel.start),
		isTied: false,
		isLevelled: true
	});
}
