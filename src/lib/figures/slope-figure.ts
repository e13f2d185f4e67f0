import type { MissingReason } from '$lib/domain/missing-reason';
import type { FigureFrame, Role } from './figure';
import type { MeasuredPoint } from './measured-point';

/** One area in one of the two years. */
export interface SlopeEnd {
	readonly state: MeasuredPoint['state'];
	readonly value: number | null;
	/** The ends of a band; else null. */
	readonly low: number | null;
	readonly high: number | null;
	/** Why nothing stands in the column; null where something is known. */
	readonly missing: MissingReason | 'refused' | null;
	/** `41,33`, `51/61`; empty where nothing is known. */
	readonly label: string;
	/** Read out: `2024: 41,33 điểm; hạng 51/61`; of the later end with the change after it. */
	readonly text: string;
}

export interface SlopeLine {
	readonly id: string;
	readonly label: string;
	readonly role: Role;
	/** Labelled in the drawing; the table and the keyboard have all. */
	readonly isNamed: boolean;
	readonly ends: readonly [SlopeEnd, SlopeEnd];
	/** Both values stand on one level and base: only then a line joins them. */
	readonly isJoined: boolean;
	/** Rules were revised between the years: dotted, the later end hollow. */
	readonly isUnconfirmed: boolean;
	/** `▼ 3,48`; empty where no change is computed. */
	readonly changeText: string;
}

/** Areas in two years, a line where the two values can be held against each other. */
export interface SlopeFigure extends FigureFrame {
	readonly kind: 'slope';
	readonly years: readonly [number, number];
	/** Printed once over the columns: `điểm`, `hạng`. */
	readonly unit: string;
	/** Ranks: 1 stands at the top. */
	readonly isRank: boolean;
	/** Differences: zero has a line. */
	readonly hasZero: boolean;
	/** Levels of the two years lie on different scales: each column has an axis of its own. */
	readonly hasOwnScales: boolean;
	/** The own area first, then those named, then the others, the best first. */
	readonly lines: readonly SlopeLine[];
	/** Why no lines join the columns, in full; null where they do. */
	readonly refusal: string | null;
	readonly legend: readonly {
		readonly mark: 'region' | 'unconfirmed' | 'band' | 'rank_only' | 'refused' | MissingReason;
		readonly label: string;
	}[];
}
