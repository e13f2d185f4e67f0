import type { FigureFrame, Role } from './figure';

export interface StripDot {
	readonly areaCode: string;
	readonly label: string;
	/** `own` for the chosen province, `region` for members of its region, else `peer`. */
	readonly role: Role;
	readonly value: number;
	/** The value as it is printed beside the dot: `41,33`. */
	readonly valueLabel: string;
	readonly text: string;
	/** The confidence interval of the value, where one is known; of the own area it is drawn through its dot. */
	readonly interval?: { readonly low: number; readonly high: number };
	/** The interval is drawn in a row of its own under the dots, with the name. */
	readonly hasRow?: boolean;
}

export interface StripReference {
	readonly id: 'nation' | 'region' | 'q1' | 'median' | 'q3' | 'best';
	readonly role: Role;
	readonly value: number;
	readonly label: string;
}

/** All provinces of a year on one axis of scores, ours strong, region and means marked. */
export interface StripFigure extends FigureFrame {
	readonly kind: 'strip';
	readonly year: number;
	readonly unit: string;
	/** Ticks of the axis. */
	readonly format: (value: number) => string;
	/** Ranks: the smallest, which is the best, stands at the right. */
	readonly isRank?: boolean;
	readonly dots: readonly StripDot[];
	readonly references: readonly StripReference[];
}
