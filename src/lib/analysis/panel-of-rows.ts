import type { Design } from './estimate';
import type { TreatedPanel } from './panel';

/** What is known of a unit at a time; null where there is no value. */
export interface OutcomeRow {
	readonly unit: string;
	readonly time: number;
	readonly outcome: number | null;
}

export interface PanelQuestion {
	readonly treated: string;
	/** The first treated time. */
	readonly start: number;
	readonly design: Design;
}

/** Why a panel cannot carry a design. */
export type PanelRefusal =
	| { readonly kind: 'duplicate'; readonly unit: string; readonly time: number }
	| { readonly kind: 'unknown_treated'; readonly treated: string }
	| {
			readonly kind: 'treated_has_holes';
			readonly treated: string;
			readonly times: readonly number[];
	  }
	| { readonly kind: 'few_times_before'; readonly found: number; readonly needed: number }
	| { readonly kind: 'no_time_after'; readonly start: number }
	| { readonly kind: 'few_donors'; readonly found: number; readonly needed: number };

export interface BalancedPanel {
	readonly panel: TreatedPanel;
	/** Units that were left out, as they lack times. */
	readonly leftOut: readonly { readonly unit: string; readonly times: readonly number[] }[];
}

/** How many times must come before the start. With fewer, weights fit anything and mean nothing. */
export const FEWEST_TIMES_BEFORE: Readonly<Record<Design, number>> = { did: 2, sc: 5, sdid: 5 };

/** With fewer units beside the treated one no test can reject at one in five. */
export const FEWEST_DONORS = 4;

/**
 * The panel of all times at which the treated unit has a value or any other has one, and of the units
 * that have a value at each; what lacks times is left out by name, never filled. A hole of the treated
 * unit is a refusal.
 */
export function panelOfRows(
	rows: readonly OutcomeRow[],
	{ treated, start, design }: PanelQuestion
): BalancedPanel | PanelRefusal {
	const paths = new Map<string, Map<number, number>>();
	for (const { unit, time, outcome } of rows) {
		const path = paths.get(unit) ?? new Map<number, number>();
		paths.set(unit, path);
		if (path.has(time)) return { kind: 'duplicate', unit, time };
		if (outcome !== null) path.set(time, outcome);
	}
	const own = paths.get(treated);
	if (!own) return { kind: 'unknown_treated', treated };
	const times = [...new Set(rows.map(({ time }) => time))].sort((a, b) => a - b);
	const holesOf = (path: ReadonlyMap<number, number>) => times.filter((time) => !path.has(time));
	const holes = holesOf(own);
	if (holes.length > 0) return { kind: 'treated_has_holes', treated, times: holes };
	const before = times.filter((time) => time < start).length;
	const needed = FEWEST_TIMES_BEFORE[design];
	if (before < needed) return { kind: 'few_times_before', found: before, needed };
	if (before === times.length) return { kind: 'no_time_after', start };
	const whole = [...paths].filter(([, path]) => holesOf(path).length === 0);
	if (whole.length - 1 < FEWEST_DONORS) {
		return { kind: 'few_donors', found: whole.length - 1, needed: FEWEST_DONORS };
	}
	return {
		panel: {
			units: whole.map(([unit]) => unit),
			times,
			outcomes: whole.map(([, path]) => Float64Array.from(times, (time) => path.get(time) ?? NaN)),
			treated: whole.findIndex(([unit]) => unit === treated),
			start: before
		},
		leftOut: [...paths].flatMap(([unit, path]) => {
			const missing = holesOf(path);
			return missing.length > 0 ? [{ unit, times: missing }] : [];
		})
	};
}
