import type { FigurePanel, MultiplesFigure } from '$lib/figures/multiples-figure';
import { wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { layoutLegend, type LegendItem } from './legend';
import { multiplesLegend } from './multiples-legend';
import { commonEndColumn, layoutPanel, PANEL_PX } from './panel-layout';
import type { ReadingTrack, Scene, SceneNode } from './scene';
import { shiftedNodes, shiftedTracks } from './shifted-nodes';
import { LINE_PX, textLines } from './text-line';

const TITLE_PX = CHART_TEXT_PX.strong;
const COLUMN_GAP = 28;
const ROW_GAP = 22;
const TITLE_GAP = 6;
const EDGE = 3;
const MOST_COLUMNS = 4;
/** Under this width panels stand below each other. */
const TWO_FROM = 480;

/** Panels in a grid at `width` CSS pixels, row by row; what they have in common is said under them. */
export function layoutMultiples(figure: MultiplesFigure, width: number): Scene {
	const columns = columnCount(figure.panels, width);
	const panelWidth = (width - (columns - 1) * COLUMN_GAP) / columns;
	const figures = figure.panels.map((panel) => panel.figure);
	const endColumn = commonEndColumn(figures, panelWidth);
	const nodes: SceneNode[] = [];
	const tracks: ReadingTrack[] = [];
	let y = EDGE;
	for (const row of rowsOf(figure.panels, columns)) {
		const placed = row.map((panel, at) => ({
			panel,
			x: at * (panelWidth + COLUMN_GAP),
			title: wrapText(panel.title, panelWidth, TITLE_PX, 600),
			scene: layoutPanel(panel.figure, panelWidth, endColumn)
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
	const legend = layoutLegend(items, { x: 0, top: y - ROW_GAP / 2, width });
	const foot = legend.height > 0 ? y - ROW_GAP / 2 + legend.height : y - ROW_GAP;
	return {
		width,
		height: Math.ceil(Math.max(0, foot) + EDGE),
		nodes: [...nodes, ...legend.nodes],
		tracks
	};
}

/** As many as fit, then as few as give the same number of rows, so that no row is left thin. */
function columnCount(panels: readonly FigurePanel[], width: number): number {
	if (width < TWO_FROM || panels.length < 2) return 1;
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

/** A track says which panel it is in, once. */
function titledTracks({ id, title }: FigurePanel, tracks: readonly ReadingTrack[]): ReadingTrack[] {
	return tracks.map((track) => ({
		...track,
		id: `${id}-${track.id}`,
		label: track.label === title ? title : `${title}, ${track.label}`
	}));
}
