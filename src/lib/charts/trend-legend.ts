import type { TrendFigure, TrendLegendEntry } from '$lib/figures/trend-figure';
import { drawnIntervals, intervalSwatch } from './interval-lane';
import type { LegendItem } from './legend';
import { marker } from './markers';
import { px } from './pixel';
import { UNCONFIRMED_DASH } from './role-style';
import type { SceneNode } from './scene';
import { missingMark, rankOnlyMark } from './status-row';

/** The marks that occur in the figure with their words. */
export function trendLegend(figure: TrendFigure): LegendItem[] {
	const status = drawnIntervals(figure)[0]?.status ?? 'planned';
	return figure.legend.map(({ mark, label }) => ({
		label,
		swatch: (x, y) => {
			if (mark === 'interval') return intervalSwatch(status, x, y);
			return isSwatched(mark) ? SWATCHES[mark](x, y) : [missingMark(x, y, mark)];
		}
	}));
}

type Swatch = (x: number, y: number) => SceneNode[];

const SWATCHES: Record<'rank_only' | 'band' | 'unconfirmed', Swatch> = {
	rank_only: (x, y) => [rankOnlyMark(x, y)],
	band: (x, y) => [
		{
			type: 'rect',
			x: px(x - 5),
			y: px(y - 6),
			width: 10,
			height: 12,
			paint: { fill: 'ownSoft', opacity: 0.8 }
		},
		level(x - 5, x + 5, y - 6),
		level(x - 5, x + 5, y + 6)
	],
	unconfirmed: (x, y) => [
		{
			...level(x - 9, x + 9, y),
			paint: { stroke: 'own', strokeWidth: 2.5, dash: UNCONFIRMED_DASH, lineCap: 'round' }
		},
		marker('circle', x, y, 4, { fill: 'ground', stroke: 'own', strokeWidth: 2 })
	]
};

function isSwatched(mark: TrendLegendEntry['mark']): mark is keyof typeof SWATCHES {
	return mark in SWATCHES;
}

function level(from: number, to: number, y: number): SceneNode & { type: 'line' } {
	return {
		type: 'line',
		x1: px(from),
		y1: px(y),
		x2: px(to),
		y2: px(y),
		paint: { stroke: 'own', strokeWidth: 2 }
	};
}
