import type { FigurePanel, MultiplesFigure } from '$lib/figures/multiples-figure';
import { wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { classLegend } from './class-legend';
import { layoutLegend, type LegendItem } from './legend';
import { multiplesLegend } from './multiples-legend';
import { commonEndColumn, layoutPanel, PANEL_PX, type PanelBoundaries } from './panel-layout';
import type { ReadingTrack, Scene, SceneNode } from './scene';
import { shiftedNodes, shiftedTracks } from './shifted-nodes';
import { LINE_PX, textLines } from './text-line';

const TITLE_PX = CHART_TEXT_PX.strong;
const COLUMN_GAP = 28;
const ROW_GAP = 22;
const TITLE_GAP = 6;
const EDGE = 3;
const MOST_COLUMNS = 4;
const CLASSES_PX = 420;
/** Under this width panels stand below each other, but for stars, which are small. */
const TWO_FROM = 480;

const NO_BOUNDARIES: PanelBoundaries = {};

/**
 * Panels in a grid at `width` CSS pixels, row by row; what they have in common is said under them.
 * Without `boundaries` maps are drawn in tiles.
 */
export function layoutMultiples(
	figure: MultiplesFigure,
	width: number,
	boundaries = NO_BOUNDARIES
): Scene {
	const columns = columnCount(figure.panels, width);
	const panelWidth = (width - (columns - 1) * COLUMN_GAP) / columns;
	const figures = figure.panels.map((panel) => panel.figure);
	const { starAxes, mapClasses } = figure;
	const endColumn = commonEndColumn(figures, panelWidth);
	const share = { endColumn, starAxes, mapClasses, boundaries };
	const nodes: SceneNode[] = [];
	const tracks: ReadingTrack[] = [];
	let y = EDGE;
	for (const row of rowsOf(figure.panels, columns)) {
		const placed = row.map((panel, at) => ({
			panel,
			x: at * (panelWidth + COLUMN_GAP),
			title: wrapText(panel.title, panelWidth, TITLE_PX, 600),
			scene: layoutPanel(panel.figure, panelWidth, share)
		}));
		const titleLines = Math.max(...placed.map(({ title }) => title.length));
		const top = y + titleLines * LINE_PX + TITLE_GAP;
		for (const { panel, x, title, scene } of placed) {
			const style = { sizePx: TITLE_PX, weight: 600, ink: panel.isOwn ? 'own' : 'text' } as const;
			// Titles of one row stand on the same last line, next to their drawings.
			const baseline = y + (titleLines - title.length) * LINE_PX + TITLE_PX;
			const children = [
				...textLines(title, x, baseline, style),
				...shiftedNodes(scene.nodes, { x, y: top })
			];
			nodes.push({ type: 'group', name: panel.id, children });
			tracks.push(...shiftedTracks(titledTracks(panel, scene.tracks), { x, y: top }));
		}
		y = top + Math.max(...placed.map(({ scene }) => scene.height)) + ROW_GAP;
	}
	const items: readonly LegendItem[] = multiplesLegend(figure);
	const place = { x: 0, top: y - ROW_GAP / 2, width };
	const legend = mapClasses
		? classLegend(mapClasses, { ...place, x: 1, width: Math.min(width - 2, CLASSES_PX) })
		: layoutLegend(items, place);
	const foot = legend.height > 0 ? place.top + legend.height : y - ROW_GAP;
	return {
		width,
		height: Math.ceil(Math.max(0, foot) + EDGE),
		nodes: [...nodes, ...legend.nodes],
		tracks
	};
}

/** As many as fit, then as few as give the same number of rows, so that no row is left thin. */
function columnCount(panels: readonly FigurePanel[], width: number): number {
	const isStars = panels.every(({ figure }) => figure.kind === 'star');
	if ((width < TWO_FROM && !isStars) || panels.length < 2) return 1;
	const least = Math.max(...panels.map(({ figure }) => PANEL_PX[figure.kind]));
	const fitting = Math.floor((width + COLUMN_GAP) / (least + COLUMN_GAP));
	const most = Math.min(MOST_COLUMNS, panels.length, Math.max(1, fitting));
	return Math.ceil(panels.length / Math.ceil(panels.length / most));
}

function rowsOf(panels: readonly FigurePanel[], columns: number): FigurePanel[][] {
	const rows: FigurePanel[][] = [];
	for (let at = 0; at < panels.length; at += columns) rows.push(panels.slice(at, at + columns));
	return rows;
}

/** A track says which panel it is in; of several in one panel each says, too, which it is. */
function titledTracks(
	{ id, title, figure }: FigurePanel,
	tracks: readonly ReadingTrack[]
): ReadingTrack[] {
	return tracks.map((track) => {
		// The headline of a panel would be said again at every stop.
		const isPanel = tracks.length === 1 || [title, figure.headline].includes(track.label);
		return {
			...track,
			id: `${id}-${track.id}`,
			label: isPanel ? title : `${title}, ${track.label}`
		};
	});
}
