import { differenceInDifferences } from './difference-in-differences';
import type { Design, Estimate } from './estimate';
import type { TreatedPanel } from './panel';
import { syntheticControl } from './synthetic-control';
import { syntheticDid } from './synthetic-did';

export const DESIGNS: readonly Design[] = ['did', 'sc', 'sdid'];

const ESTIMATORS: Readonly<Record<Design, (panel: TreatedPanel) => Estimate>> = {
	did: differenceInDifferences,
	sc: syntheticControl,
	sdid: syntheticDid
};

export function estimateBy(design: Design, panel: TreatedPanel): Estimate {
	return ESTIMATORS[design](panel);
}
