import type { FigureFrame, Role } from './figure';

/** A change to the year before, of a year or of a province. */
export interface ChangeItem {
	/** The year or the code of the province. */
	readonly id: string;
	readonly label: string;
	readonly role: Role;
	/** Of a part of the first item: its name is set lighter. */
	readonly isPart?: boolean;
	/** In points or places; null where it is refused. Positive is better. */
	readonly value: number | null;
	/** Ends of the interval of a change in points, where both years have a standard error. */
	readonly interval?: { readonly low: number; readonly high: number };
	/** How others moved in the same step: their mean and its ends. */
	readonly reference?: { readonly mean: number; readonly low: number; readonly high: number };
	/** The rules were revised: drawn hollow. */
	readonly isUnconfirmed: boolean;
	/** `▼ 0,32`, or in a few words why there is no change. */
	readonly changeText: string;
	/** What the other measure says of the same step: `▼ 13 bậc`, or nothing. */
	readonly besideText: string;
	/** Read out: `2024: giảm 0,32 điểm; giảm 13 bậc`. */
	readonly text: string;
}

/** Changes to the year before as sticks from a zero line, in the order in which they are drawn. */
export interface ChangeFigure extends FigureFrame {
	readonly kind: 'change';
	readonly measure: 'points' | 'places';
	/** Printed at the axis: `điểm`, `bậc`. */
	readonly unit: string;
	/** Ticks of the axis, with their sign. */
	readonly format: (value: number) => string;
	readonly items: readonly ChangeItem[];
	/** Values of panels beside it, which the axis covers, too. */
	readonly beside?: readonly number[];
	/** The words for the mean of the others and for its ends; absent where no item has a reference. */
	readonly reference?: { readonly mean: string; readonly ends: string };
	/** The word for hollow marks; null where there are none. */
	readonly unconfirmed: string | null;
}
