import type { FigureFrame } from './figure';

/** How a week stands against the plan. */
export type WeekStatus =
	| 'planned' /* planned; no log, so it is not known whether it aired */
	| 'aired' /* aired as planned */
	| 'aired_late' /* aired on another weekday than the plan says */
	| 'wrong_length' /* aired with minutes outside the plan */
	| 'unread' /* no airing, but a row of a log that may be of the week could not be read */
	| 'missed' /* a log covers the week and has no airing in it */
	| 'extra'; /* aired in a week without a plan */

export interface CalendarWeek {
	/** ISO date of the Monday of the week. */
	readonly monday: string;
	/** ISO date of the planned or real airing. */
	readonly date: string;
	readonly month: number;
	readonly year: number;
	readonly status: WeekStatus;
	readonly minutesLow: number | null;
	readonly minutesHigh: number | null;
	/** "Thứ Sáu 03/07/2020: theo kế hoạch, 12–15 phút; chưa biết đã phát hay chưa." */
	readonly text: string;
}

/** A calendar of weeks: a row a month, a cell an airing. */
export interface CalendarFigure extends FigureFrame {
	readonly kind: 'calendar';
	readonly weeks: readonly CalendarWeek[];
	readonly monthLabels: Readonly<Record<string, string>>; // key "2020-07"
	readonly legend: readonly { readonly status: WeekStatus; readonly label: string }[];
}
