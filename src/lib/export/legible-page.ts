import { figureSheet, type FigureExport } from './export-figure';
import { printedPage, type PageSize } from './size-preset';

/** Letters that can be read on paper, in points. */
export const LEAST_POINTS = 6;
const POINTS_PER_PX = 0.75;
const MM_PER_PX = 25.4 / 96;
const STEP_MM = 5;

/** The smallest letters of a figure on its page, in points. */
export function smallestPoints(wanted: FigureExport): number {
	return figureSheet(wanted).smallestText * POINTS_PER_PX;
}

/**
 * The page of a figure: the one that is asked for, or one so much higher that its letters can be read, up to
 * `mostHeightMm`. Only paper can become higher.
 */
export function legiblePage(wanted: FigureExport, mostHeightMm: number): PageSize {
	let page = wanted.preset;
	while (page.paper && page.paper.height < mostHeightMm) {
		const { smallestText, drawing } = figureSheet({ ...wanted, preset: page });
		const points = smallestText * POINTS_PER_PX;
		if (points >= LEAST_POINTS) return page;
		const drawn = drawing.scene.height * drawing.scale * MM_PER_PX;
		const missing = Math.ceil((drawn * (LEAST_POINTS / points - 1)) / STEP_MM) * STEP_MM;
		const height = Math.min(mostHeightMm, page.paper.height + Math.max(STEP_MM, missing));
		page = printedPage(page.paper.width, height, page.margin);
	}
	return page;
}
