import type { PanelFigure } from '$lib/figures/multiples-figure';
import { layoutBump } from './bump';
import { layoutChange } from './change';
import { layoutComponents } from './components';
import { endColumnWidth, endLabelRoom, endLabels } from './end-labels';
import { layoutHeat } from './heat';
import type { Scene } from './scene';
import { layoutSlope } from './slope';
import { layoutStrip } from './strip';
import { layoutTrend } from './trend';

/** What a trend in a panel asks for: its layout then gives every plot the same least height. */
const LEAST = 0;

/** The drawing of a panel at `width` CSS pixels; marks of lines and changes are told by a common legend. */
export function layoutPanel(figure: PanelFigure, width: number, endColumn = 0): Scene {
	switch (figure.kind) {
		case 'trend':
			return layoutTrend({ ...figure, legend: [] }, width, LEAST, endColumn);
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
	slope: 300
};
