import { estimateBy } from './designs';
import type { Design, Estimate } from './estimate';
import { asIfTreated, type TreatedPanel } from './panel';
import { centred, norm } from './vectors';

/** A fit before the start by less than this part of how outcomes vary is as good as perfect. */
const PERFECT = 1e-8;

/** What a design makes of each unit in turn as if it were the treated one. */
export interface Placebos {
	readonly panel: TreatedPanel;
	readonly design: Design;
	/** An estimate a unit of the panel, that of the treated one among them. */
	readonly estimates: readonly Estimate[];
	/** By unit: whether it fits so well before the start that a ratio to that means nothing. */
	readonly isPerfect: readonly boolean[];
}

/**
 * Every unit as a placebo, no random draws: each is compared with all others, the treated one among them,
 * so that under no effect at all the units can be exchanged. `onDone` hears of the part that is done.
 */
export async function placebosOf(
	panel: TreatedPanel,
	design: Design,
	onDone: (part: number) => void | Promise<void> = () => undefined
): Promise<Placebos> {
	const estimates: Estimate[] = [];
	for (const unit of panel.units.keys()) {
		estimates.push(estimateBy(design, asIfTreated(panel, unit)));
		await onDone(estimates.length / panel.units.length);
	}
	const scale = Math.max(
		...panel.outcomes.map((path) => norm(centred(path)) / Math.sqrt(path.length))
	);
	return {
		panel,
		design,
		estimates,
		isPerfect: estimates.map(({ preRmspe }) => preRmspe <= PERFECT * scale)
	};
}
