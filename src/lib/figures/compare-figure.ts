import type { FigureFrame } from './figure';

/** An area, or a year of one area. */
export interface CompareSide {
	/** The code of the area, or the year. */
	readonly id: string;
	readonly label: string;
	/** The side from which differences are seen. */
	readonly isOwn: boolean;
}

/** One side in one row. */
export interface ComparePoint {
	readonly sideId: string;
	/** The score, or the rank on an axis of ranks; null where nothing is drawn or only a range. */
	readonly value: number | null;
	/** Its place on the axis: share of the scale, 0 to 100, or rank. */
	readonly at: number | null;
	/** The two ends of a range on the axis; else null. */
	readonly low: number | null;
	readonly high: number | null;
	/** The confidence interval of the score on the axis; null where none is known. */
	readonly interval: { readonly low: number; readonly high: number } | null;
	/** In full: `4,64/10, hạng 42/61`, or why nothing is known. */
	readonly text: string;
	readonly isReason: boolean;
}

/** The total or a part of an index, all sides on one axis. */
export interface CompareRow {
	readonly component: string;
	readonly label: string;
	readonly isTotal: boolean;
	/** In the order of the sides. */
	readonly points: readonly ComparePoint[];
	readonly state: 'ahead' | 'behind' | 'tie' | 'refused';
	/** Points or places by which the own side is ahead, negative behind; null where it is refused. */
	readonly difference: number | null;
	/** Ids of the sides that the difference is counted to: the best of the others, several when tied. */
	readonly against: readonly string[];
	/** Both sides are known, on levels that cannot be compared. */
	readonly isBroken: boolean;
	/** The rules were revised between the two years: drawn hollow. */
	readonly isUnconfirmed: boolean;
	/** `▼ thấp hơn 0,89 điểm`, `bằng nhau`, or in a few words why there is no difference. */
	readonly differenceText: string;
	/** The values behind it, the own one first: `Cao Bằng 4,64/10`, `Lạng Sơn 5,53/10`. */
	readonly valueTexts: readonly string[];
	/** Sides that the difference does not see, with their reason; or empty. */
	readonly asideText: string;
	/** The whole row read out. */
	readonly text: string;
}

/** Areas or years side by side: a row the total and each part, the own side against the others. */
export interface CompareFigure extends FigureFrame {
	readonly kind: 'compare';
	/** Ranks where no score can be compared. */
	readonly axis: 'share' | 'rank';
	/** The last rank there is, where ranks are drawn: the most provinces that were ranked. */
	readonly rankBase: number | null;
	/** Printed at the axis: `% thang điểm`. */
	readonly unit: string;
	readonly format: (value: number) => string;
	/** The own side first. */
	readonly sides: readonly CompareSide[];
	/** The total first, then the parts in the order in which they are drawn. */
	readonly rows: readonly CompareRow[];
	/** Said under the drawing where no part is known; else null. */
	readonly nothing: string | null;
	/** Words of the marks that need one. */
	readonly words: {
		readonly broken: string;
		readonly unconfirmed: string;
		readonly band: string;
		readonly interval: string;
		readonly refused: string;
	};
}
