import type { BoundarySet } from '$lib/domain/boundary-set';
import type { MultiplesFigure, PanelFigure } from '$lib/figures/multiples-figure';
import type { BakedBoundaries } from '$lib/ingest/geometry/baked-boundaries';
import { layoutBump } from './bump';
import { layoutChange } from './change';
import { layoutComponents } from './components';
import { endColumnWidth, endLabelRoom, endLabels } from './end-labels';
import { layoutHeat } from './heat';
import { mapPanel } from './map';
import { layoutScatter } from './scatter';
import type { Scene } from './scene';
import { layoutSlope } from './slope';
import { layoutStar, starPanel } from './star';
import { layoutStrip } from './strip';
import { tilePanel } from './tile-panel';
import { layoutTrend } from './trend';

/** The boundaries that are there; a map without those of its set is drawn in tiles. */
export type PanelBoundaries = Readonly<Partial<Record<BoundarySet, BakedBoundaries>>>;

/** What a panel has in common with those beside it. */
export interface PanelShare extends Pick<MultiplesFigure, 'starAxes' | 'mapClasses'> {
	/** The room for the end labels of trends. */
	readonly endColumn: number;
	readonly boundaries: PanelBoundaries;
}

/** What a trend in a panel asks for: its layout then gives every plot the same least height. */
const LEAST = 0;

/** The drawing of a panel at `width` CSS pixels; what panels have in common is told under all of them. */
export function layoutPanel(figure: PanelFigure, width: number, share: PanelShare): Scene {
	switch (figure.kind) {
		case 'trend':
			return layoutTrend({ ...figure, legend: [] }, width, LEAST, {
				endColumn: share.endColumn
			});
		case 'bump':
			return layoutBump({ ...figure, legend: [] }, width);
		case 'change':
			return layoutChange({ ...figure, unconfirmed: null }, width);
		case 'components':
			return layoutComponents(figure, width);
		case 'strip':
			return layoutStrip(figure, width);
		case 'heat':
			return layoutHeat(figure, width);
		case 'slope':
			return layoutSlope(figure, width);
		case 'star':
			return share.starAxes ? starPanel(figure, width) : layoutStar(figure, width);
		case 'scatter':
			return layoutScatter({ ...figure, legend: [] }, width);
		case 'map': {
			const boundaries = share.boundaries[figure.set];
			const hasLegend = share.mapClasses === null;
			return boundaries
				? mapPanel(figure, boundaries, width, hasLegend)
				: tilePanel(figure, width, hasLegend);
		}
	}
}

/** The room that the end labels of trends need at most: kept in every panel, years stand in line. */
export function commonEndColumn(figures: readonly PanelFigure[], width: number): number {
	const widths = figures.map((figure) =>
		figure.kind === 'trend' ? endColumnWidth(endLabels(figure, endLabelRoom(width))) : 0
	);
	return Math.max(0, ...widths);
}

/** The narrowest panel in which a kind can be read, in pixels. */
export const PANEL_PX: Readonly<Record<PanelFigure['kind'], number>> = {
	trend: 210,
	bump: 300,
	change: 300,
	components: 300,
	strip: 300,
	heat: 300,
	slope: 300,
	star: 140,
	scatter: 300,
	map: 200
};
