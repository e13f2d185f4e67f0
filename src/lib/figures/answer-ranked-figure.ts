import type { FigureFrame, Role } from './figure';

export interface RankedItem {
	readonly id: string;
	readonly label: string;
	readonly role: Role;
	/** Null where the answer has none. */
	readonly value: number | null;
	/** The value as it is printed, or that there is none. */
	readonly valueText: string;
	/** As it is read out. */
	readonly text: string;
}

/** The rows of an answer below each other, the highest first; of ranks the first. */
export interface AnswerRankedFigure extends FigureFrame {
	readonly kind: 'answer-ranked';
	/** The name of the column that is drawn. */
	readonly unit: string;
	/** Ranks: 1 stands at the right end. */
	readonly isRank: boolean;
	readonly format: (value: number) => string;
	readonly items: readonly RankedItem[];
}
