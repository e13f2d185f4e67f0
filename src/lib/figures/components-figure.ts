import type { FigureFrame } from './figure';

/** One component of an index in one year: a bar of its score on its own scale. */
export interface ComponentBar {
	readonly component: string;
	readonly label: string;
	readonly scaleMin: number;
	/** Null where the maximum is not confirmed: no share of the scale is drawn. */
	readonly scaleMax: number | null;
	readonly score: number | null;
	/** Share of the scale from `scaleMin` to `scaleMax`, 0..100. */
	readonly scalePct: number | null;
	/** The confidence interval of the score, where one is known. */
	readonly interval?: { readonly low: number; readonly high: number };
	/** The score of the year before where the two can be compared; else null. */
	readonly previous: number | null;
	readonly change: number | null;
	readonly isUnconfirmed: boolean;
	/** Unweighted mean of the provinces (or the published national figure). */
	readonly nation: number | null;
	readonly target: number | null;
	readonly rank: number | null;
	readonly rankOf: number | null;
	readonly isBest: boolean;
	readonly isWorst: boolean;
	/** "4,87/10", or the reason for none. */
	readonly scoreText: string;
	/** "▲ 0,21", "▼ 0,05", or the reason why no change is computed. */
	readonly changeText: string;
	/** "hạng 57/61", or empty. */
	readonly rankText: string;
	/** The whole bar read out. */
	readonly text: string;
}

export interface ComponentsFigure extends FigureFrame {
	readonly kind: 'components';
	readonly year: number;
	readonly bars: readonly ComponentBar[];
	readonly words: {
		readonly previous: string;
		readonly nation: string;
		readonly target: string;
		readonly own: string;
		/** Printed at the label of the row that `isBest` and `isWorst` mark: "mạnh nhất", "yếu nhất". */
		readonly best: string;
		readonly worst: string;
		/** For a change whose comparability is not confirmed: "so sánh chưa được xác nhận". */
		readonly unconfirmed: string;
		/** Stands where `scaleMax` is null: "thang điểm chưa xác nhận". */
		readonly scaleUnknown: string;
	};
}
