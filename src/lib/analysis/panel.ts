/** Outcomes of units over times, without holes. */
export interface Panel {
	readonly units: readonly string[];
	/** Ascending. */
	readonly times: readonly number[];
	/** A row a unit, a value a time. */
	readonly outcomes: readonly Float64Array[];
}

/** A panel in which one unit is treated from a time on, to the end. */
export interface TreatedPanel extends Panel {
	/** Position of the treated unit. */
	readonly treated: number;
	/** Position of the first treated time; those before it are the pre-period. */
	readonly start: number;
	/** How much each time from the start on counts in the effect, above zero; all alike where not given. */
	readonly laterWeights?: Float64Array;
	/** What a synthetic control is to bring near instead of the outcomes: of each, a value a unit. */
	readonly predictors?: readonly Float64Array[];
}

/** A weight a time from the start on, adding up to 1. */
export function laterWeightsOf({ times, start, laterWeights }: TreatedPanel): Float64Array {
	const weights = laterWeights ?? new Float64Array(times.length - start).fill(1);
	const sum = weights.reduce((total, weight) => total + weight, 0);
	return weights.map((weight) => weight / sum);
}

/** The same panel with another unit in the place of the treated one, which becomes a donor. */
export function asIfTreated(panel: TreatedPanel, unit: number): TreatedPanel {
	return { ...panel, treated: unit };
}

/** Positions of the units that are not treated. */
export function donorsOf({ units, treated }: TreatedPanel): number[] {
	return [...units.keys()].filter((unit) => unit !== treated);
}

/** The outcomes of a unit before the start. */
export function beforeStart({ outcomes, start }: TreatedPanel, unit: number): Float64Array {
	return outcomes[unit]?.slice(0, start) ?? new Float64Array();
}
