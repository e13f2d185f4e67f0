import type { FigureFrame } from './figure';

export interface MonthOfMinutes {
	/** "2020-07". */
	readonly month: string;
	readonly label: string;
	/** Minutes that the plan asks for, as a range. */
	readonly plannedLow: number | null;
	readonly plannedHigh: number | null;
	/** Minutes aired by the log; null where no log covers the month. */
	readonly aired: number | null;
	/** The aired minutes are a lower bound: a rejected row of the log may be of the month. */
	readonly isBound: boolean;
	readonly text: string;
}

/** Minutes a month: the planned range as an outlined bar, the aired minutes as a filled one. */
export interface MinutesFigure extends FigureFrame {
	readonly kind: 'minutes';
	readonly unit: string;
	readonly format: (value: number) => string;
	readonly months: readonly MonthOfMinutes[];
	readonly words: {
		readonly planned: string;
		readonly aired: string;
		readonly bound: string;
		readonly unknown: string;
	};
}
