import type { MissingReason, PointState } from '$lib/domain/missing-reason';
import type { FigureFrame, Role } from './figure';

export interface TrendPoint {
	readonly year: number;
	/** `score`: `value` is plotted. `rank_only`: no value on a score axis. `band`: `low`..`high`. */
	readonly state: PointState;
	/** On the axis of the figure: a score, or a rank when the axis is `rank`. */
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** The confidence interval of a score, where one is known; only on an axis of scores. */
	readonly interval?: { readonly low: number; readonly high: number };
	/** Set when `state` is `missing`; null there where a measure is not made of what is known. */
	readonly missing: MissingReason | null;
	/** A level break begins with this year: no line arrives from the year before. */
	readonly startsEra: boolean;
	/** Comparability with the year before is not confirmed: drawn hollow. */
	readonly isUnconfirmed: boolean;
	/** The value or the reason as it is read out and printed: "41,33 điểm; hạng 51/61". */
	readonly text: string;
	/** The value alone, for a direct label: "41,33". Empty when there is none. */
	readonly label: string;
}

export interface TrendSeries {
	readonly id: string;
	readonly label: string;
	readonly role: Role;
	/** Named elsewhere, in a title or a legend: the line end has its value alone. */
	readonly isUnnamed?: boolean;
	/** One point a year, in order, without gaps in the years. */
	readonly points: readonly TrendPoint[];
}

/** A break as it is drawn: a visible gap before `firstYear`, with a short label. */
export interface TrendBreak {
	readonly firstYear: number;
	readonly kind: 'level' | 'unconfirmed' | 'minor' | 'publication' | 'units';
	readonly label: string;
}

export interface TrendInterval {
	/** Decimal years: 2020.5 is the first of July 2020. */
	readonly from: number;
	readonly to: number;
	readonly label: string;
	readonly status: 'planned' | 'aired' | 'unknown';
}

export interface TrendAxis {
	readonly measure: 'score' | 'rank';
	/** Printed at the axis: "điểm", "hạng". */
	readonly unit: string;
	/** The scale within which values lie: [8, 80] or [1, 63]. */
	readonly limits: readonly [number, number];
	/** Values of panels beside it, which the axis covers, too. */
	readonly beside?: readonly number[];
	readonly format: (value: number) => string;
	/** Differences: zero is on the axis and has a line of its own. */
	readonly hasZero?: boolean;
}

export interface TrendFigure extends FigureFrame {
	readonly kind: 'trend';
	readonly axis: TrendAxis;
	readonly firstYear: number;
	readonly lastYear: number;
	readonly series: readonly TrendSeries[];
	/** Series without a name, behind all others; the table and the keyboard have them too. */
	readonly crowd?: readonly TrendSeries[];
	readonly breaks: readonly TrendBreak[];
	readonly intervals: readonly TrendInterval[];
	/** A published target for a year, drawn as a line with its label. */
	readonly targets: readonly {
		readonly year: number;
		readonly value: number;
		readonly label: string;
	}[];
	/** Words for the marks that appear in this figure, for the legend. */
	readonly legend: readonly TrendLegendEntry[];
}

export interface TrendLegendEntry {
	readonly mark: 'rank_only' | 'band' | MissingReason | 'refused' | 'unconfirmed' | 'interval';
	readonly label: string;
}
