/** Outcomes of units over times, without holes. */
export interface Panel {
	readonly units: readonly string[];
	/** Ascending; one step apart. */
	readonly times: readonly number[];
	/** A row a unit, a value a time. */
	readonly outcomes: readonly Float64Array[];
}

/** A panel in which one unit is treated from a time on, to its end. */
export interface TreatedPanel extends Panel {
	/** Position of the treated unit. */
	readonly treated: number;
	/** Position of the first treated time: times before it are the pre-period. */
	readonly start: number;
}

/** The same panel with another unit in the place of the treated one. */
export function asIfTreated(panel: TreatedPanel, unit: number): TreatedPanel {
	return { ...panel, treated: unit };
}

/** Positions of the units that are not treated. */
export function donorsOf({ units, treated }: TreatedPanel): number[] {
	return units.flatMap((_, unit) => (unit === treated ? [] : [unit]));
}

export function mean(values: Iterable<number>): number {
	let [sum, count] = [0, 0];
	for (const value of values) {
		sum += value;
		count += 1;
	}
	return sum / count;
}
