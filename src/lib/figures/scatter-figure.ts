import type { FigureFrame, Role } from './figure';

/** What a dot takes of an axis: a value, or a stretch of which only the ends are known. */
export interface ScatterSpan {
	readonly low: number;
	/** Equal to `low` where the value is known. */
	readonly high: number;
	/** What is known is an upper bound: "tối đa 26 số". */
	readonly isAtMost: boolean;
	/** What is known is a lower bound: what came after is not known. */
	readonly isAtLeast: boolean;
	/** The confidence interval of the value, where one is known and drawn. */
	readonly interval?: { readonly low: number; readonly high: number };
}

/** A province, or an edition of an index. */
export interface ScatterDot {
	/** The code of the area, or `PAPI 2020`. */
	readonly id: string;
	readonly label: string;
	readonly role: Role;
	/** Position in `groups`, told by the shape of the mark; 0 where there are none. */
	readonly group: number;
	/** Null where it is not known: the dot stands in the margin by its other value. */
	readonly x: ScatterSpan | null;
	readonly y: ScatterSpan;
	/** A band, or what was only planned: drawn as an open bar. */
	readonly isRange: boolean;
	/** The rules were revised: drawn hollow. */
	readonly isUnconfirmed: boolean;
	/** Told from the others by a frame around its mark; of all others absent. */
	readonly isChosen?: boolean;
	/** Whether its name is to stand in the drawing where there is room. */
	readonly isNamed: boolean;
	/** Read out, with both values. */
	readonly text: string;
}

export interface ScatterAxis {
	/** With the unit: `PAPI: điểm`. */
	readonly title: string;
	readonly format: (value: number) => string;
	/** Ranks: 1 stands at the top or at the right. */
	readonly isRank: boolean;
	/** A difference: zero has a line. */
	readonly hasZero: boolean;
	/** The ends of the scale; null where there are none. Of ranks 1 and the base. */
	readonly limits: readonly [number, number] | null;
	/** Values that the axis shows whether or not a dot has them. */
	readonly holds: readonly number[];
	/** The mean of the provinces as a line. */
	readonly mean: { readonly value: number; readonly label: string } | null;
}

export interface ScatterLegendEntry {
	readonly mark: 'region' | 'range' | 'unconfirmed' | 'bound';
	readonly label: string;
}

/**
 * Two values of each dot against each other, with their number: no line through the dots and no
 * coefficient. Whatever has not both is named with its reason.
 */
export interface ScatterFigure extends FigureFrame {
	readonly kind: 'scatter';
	readonly x: ScatterAxis;
	readonly y: ScatterAxis;
	readonly dots: readonly ScatterDot[];
	/** `n = 61`: the dots that have both values. */
	readonly count: string;
	/** Under the margin of dots without x: `chưa biết (7)`; null where there is none. */
	readonly margin: string | null;
	/** What is not drawn, by reason; empty where everything is. */
	readonly omitted: readonly string[];
	/** In the place of dots where there are none. */
	readonly empty: string;
	/** What the shapes of the marks tell apart, as their names do; empty where it is the role. */
	readonly groups: readonly string[];
	readonly legend: readonly ScatterLegendEntry[];
}
