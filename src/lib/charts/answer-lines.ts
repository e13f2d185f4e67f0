import type { AnswerLinesFigure } from '$lib/figures/build-answer-lines';
import type { Scene } from './scene';
import { layoutTrend } from './trend';

/** Lays out the lines of an answer at `width` CSS pixels, the named ones before the crowd. */
export function layoutAnswerLines(figure: AnswerLinesFigure, width: number): Scene {
	return layoutTrend({ ...figure, kind: 'trend' }, width);
}
