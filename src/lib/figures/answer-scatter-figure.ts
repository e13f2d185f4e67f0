import type { FigureFrame, Role } from './figure';

export interface ScatterDot {
	readonly id: string;
	/** Empty where the answer names no row. */
	readonly label: string;
	readonly role: Role;
	readonly x: number;
	readonly y: number;
	/** As it is read out. */
	readonly text: string;
}

export interface ScatterAxis {
	/** The name of its column. */
	readonly unit: string;
	readonly format: (value: number) => string;
}

/** Two columns of an answer across each other; no line is laid through the dots. */
export interface AnswerScatterFigure extends FigureFrame {
	readonly kind: 'answer-scatter';
	readonly x: ScatterAxis;
	readonly y: ScatterAxis;
	/** `n = 63`. */
	readonly countText: string;
	readonly dots: readonly ScatterDot[];
}
