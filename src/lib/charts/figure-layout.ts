import type { ComponentsFigure } from '$lib/figures/components-figure';
import type { FigureFrame } from '$lib/figures/figure';
import type { TimelineFigure } from '$lib/figures/timeline-figure';
import type { TrendFigure } from '$lib/figures/trend-figure';
import { layoutComponents } from './components';
import type { SceneLayout } from './scene';
import { layoutTimeline } from './timeline';
import { trendLayout } from './trend';

/** The kinds of figures that reviews draft. */
export type ReviewFigure = TrendFigure | ComponentsFigure | TimelineFigure;

export function isReviewFigure(figure: FigureFrame): figure is ReviewFigure {
	return 'kind' in figure && ['trend', 'components', 'timeline'].includes(figure.kind as string);
}

/** How a figure of a review is drawn at a width. */
export function figureLayout(figure: ReviewFigure): SceneLayout {
	switch (figure.kind) {
		case 'trend':
			return trendLayout(figure);
		case 'components':
			return (width) => layoutComponents(figure, width);
		case 'timeline':
			return (width, height) => layoutTimeline(figure, width, height);
	}
}
