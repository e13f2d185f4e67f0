import { estimateWith, evenWeights, weightsOfUnits, type Estimate } from '$lib/analysis/estimate';
import {
	asIfTreated,
	beforeStart,
	donorsOf,
	laterWeightsOf,
	type TreatedPanel
} from '$lib/analysis/panel';
import { centred, dot, mean } from '$lib/analysis/vectors';
import type { WeightsOf } from './quadprog-weights';

/** What the paper's ridge for times is, in standard deviations of changes. */
const TIME_RIDGE = 1e-6;

/** The same programmes as `src/lib/analysis` puts together, with weights that the peer finds. */
const ESTIMATORS = { sc: syntheticControl, sdid: syntheticDid };

export type PeerDesign = keyof typeof ESTIMATORS;

/** An estimate of each unit in turn as if it were the treated one. */
export function peerPlacebos(
	panel: TreatedPanel,
	design: PeerDesign,
	weightsOf: WeightsOf
): Estimate[] {
	return panel.units.map((_, unit) => ESTIMATORS[design](asIfTreated(panel, unit), weightsOf));
}

function syntheticControl(panel: TreatedPanel, weightsOf: WeightsOf): Estimate {
	const donors = donorsOf(panel);
	const weights = weightsOf({
		target: beforeStart(panel, panel.treated),
		columns: donors.map((donor) => beforeStart(panel, donor))
	});
	return estimateWith(panel, 'sc', {
		unitWeights: weightsOfUnits(panel, donors, weights),
		timeWeights: evenWeights(panel.start),
		isTied: false,
		isLevelled: false
	});
}

function syntheticDid(panel: TreatedPanel, weightsOf: WeightsOf): Estimate {
	const { times, outcomes, treated, start } = panel;
	const donors = donorsOf(panel);
	const later = laterWeightsOf(panel);
	const before = donors.map((donor) => beforeStart(panel, donor));
	const noise = spreadOfChanges(before);
	const weights = weightsOf({
		target: centred(beforeStart(panel, treated)),
		columns: before.map(centred),
		ridge: (times.length - start) ** 0.25 * noise * Math.sqrt(start)
	});
	const after = donors.map((donor) =>
		dot(outcomes[donor]?.subarray(start) ?? new Float64Array(), later)
	);
	const timeWeights = weightsOf({
		target: centred(Float64Array.from(after)),
		columns: Array.from({ length: start }, (_, at) =>
			centred(Float64Array.from(before, (path) => path[at] ?? 0))
		),
		ridge: TIME_RIDGE * noise * Math.sqrt(donors.length)
	});
	return estimateWith(panel, 'sdid', {
		unitWeights: weightsOfUnits(panel, donors, weights),
		timeWeights,
		isTied: false,
		isLevelled: true
	});
}

/** Standard deviation of the changes from time to time, of a sample. */
function spreadOfChanges(paths: readonly Float64Array[]): number {
	const changes = Float64Array.from(
		paths.flatMap((path) => [...path.subarray(1)].map((value, at) => value - (path[at] ?? 0)))
	);
	const level = mean(changes);
	const squares = changes.reduce((sum, change) => sum + (change - level) ** 2, 0);
	return Math.sqrt(squares / (changes.length - 1));
}
