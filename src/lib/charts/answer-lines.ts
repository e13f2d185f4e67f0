import type { AnswerLinesFigure } from '$lib/figures/build-answer-lines';
import { CROWD } from './bump';
import type { Scene } from './scene';
import { layoutTrend, trendHeight } from './trend';

/** Lays out the lines of an answer at `width` CSS pixels, the named ones before the crowd. */
export function layoutAnswerLines(figure: AnswerLinesFigure, width: number): Scene {
	const crowd = { series: figure.crowd, style: CROWD };
	return layoutTrend({ ...figure, kind: 'trend' }, width, trendHeight(width), crowd);
}
