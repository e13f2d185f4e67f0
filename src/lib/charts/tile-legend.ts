import type { MapFigure } from '$lib/figures/map-figure';
import { classLegend, type ClassLegend } from './class-legend';
import { TILE_EDGE, TILE_GAP, type TilePitch } from './tile-nodes';
import type { TileGrid } from './tile-grid';

const LEGEND_GAP = 14;
const LEGEND_LEAST = 120;
const LEGEND_MOST = 420;

/** In the free tiles west of the narrow middle of the country, or below the grid. */
export function tileLegend(
	figure: MapFigure,
	grid: TileGrid,
	pitch: TilePitch,
	bottom: number,
	width: number
): Pick<ClassLegend, 'nodes'> & { readonly bottom: number } {
	for (const { row, rows, columns } of freeBlocks(grid)) {
		const room = columns * (pitch.width + TILE_GAP) - LEGEND_GAP;
		const height = rows * (pitch.height + TILE_GAP) - LEGEND_GAP;
		if (room < LEGEND_LEAST) continue;
		const top = TILE_EDGE + row * (pitch.height + TILE_GAP) + LEGEND_GAP / 2;
		const legend = classLegend(figure, { x: TILE_EDGE, top, width: room });
		if (legend.height <= height && legend.width <= room) {
			return { nodes: legend.nodes, bottom: top + legend.height };
		}
	}
	const top = bottom + LEGEND_GAP;
	const legend = classLegend(figure, {
		x: TILE_EDGE,
		top,
		width: Math.min(width - 4, LEGEND_MOST)
	});
	return { nodes: legend.nodes, bottom: top + legend.height };
}

/** Blocks of free tiles at the western edge, the widest first. */
function freeBlocks({ rows, tiles }: TileGrid) {
	const free = Array.from({ length: rows }, (_, row) =>
		Math.min(...tiles.filter((place) => place.row === row).map(({ column }) => column))
	);
	return free
		.flatMap((_, row) =>
			free.slice(row + 1).map((__, more) => ({
				row,
				rows: more + 2,
				columns: Math.min(...free.slice(row, row + more + 2))
			}))
		)
		.filter(({ columns }) => columns > 0)
		.sort((a, b) => b.columns - a.columns || b.rows - a.rows);
}
