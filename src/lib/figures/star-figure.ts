import type { FigureFrame } from './figure';

/** A part of an index along one axis of a star: shares of its scale, 0 to 100. */
export interface StarAxis {
	readonly component: string;
	readonly label: string;
	/** Null where there is no score or no confirmed maximum: a gap, never zero. */
	readonly share: number | null;
	/** The confidence interval of the share, where one is known. */
	readonly interval?: { readonly low: number; readonly high: number };
	/** The year before, where the two can be compared; else null. */
	readonly previous: number | null;
	/** The rules were revised since the year before. */
	readonly isUnconfirmed: boolean;
	/** The mean of the nation. */
	readonly nation: number | null;
	/** Under the label: `46,3%`, or in a few words why there is nothing. */
	readonly valueText: string;
	/** The whole axis read out. */
	readonly text: string;
}

/** The parts of an index for one area as a star: one axis a part, all from 0 to 100 per cent. */
export interface StarFigure extends FigureFrame {
	readonly kind: 'star';
	readonly year: number;
	/** In the order of the publisher, clockwise from the top. */
	readonly axes: readonly StarAxis[];
	/** Ticks of the rings. */
	readonly format: (value: number) => string;
	/** Why no star is drawn; null where one is. */
	readonly refusal: string | null;
	readonly words: {
		readonly own: string;
		/** Null where no part can be compared with the year before. */
		readonly previous: string | null;
		/** Null where no mean is known. */
		readonly nation: string | null;
		/** Null where no comparison is in doubt. */
		readonly unconfirmed: string | null;
		/** Null where every part has a share. */
		readonly missing: string | null;
	};
}
