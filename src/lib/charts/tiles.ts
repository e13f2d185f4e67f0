import type { MapFigure } from '$lib/figures/map-figure';
import type { Box } from './label-box';
import { px } from './pixel';
import type { ReadingStop, Scene } from './scene';
import { TILE_GRIDS, type TilePlace } from './tile-grid';
import { tileLegend } from './tile-legend';
import { seaTile, TILE_EDGE, TILE_GAP, tileNode, tilePitch } from './tile-nodes';

/**
 * One equal tile a province, arranged as the provinces lie, with its name and value; the archipelagos as
 * tiles in the sea. The same figure as the map, for where small provinces could not be read on it.
 */
export function layoutTiles(figure: MapFigure, width: number): Scene {
	const grid = TILE_GRIDS[figure.set];
	const pitch = tilePitch(figure, grid, width);
	const boxAt = ({ column, row }: Pick<TilePlace, 'column' | 'row'>): Box => ({
		x: TILE_EDGE + column * (pitch.width + TILE_GAP),
		y: TILE_EDGE + row * (pitch.height + TILE_GAP),
		width: pitch.width,
		height: pitch.height
	});
	const placed = figure.areas.flatMap((area) => {
		const place = grid.tiles.find(({ code }) => code === area.code);
		return place ? [{ area, box: boxAt(place) }] : [];
	});
	const bottom = TILE_EDGE + grid.rows * (pitch.height + TILE_GAP);
	const legend = tileLegend(figure, grid, pitch, bottom, width);
	const stops = placed.map(({ area, box }): ReadingStop => ({
		x: px(box.x + box.width / 2),
		y: px(box.y + box.height / 2),
		mark: { series: 'map', key: area.code },
		text: area.text
	}));
	return {
		width,
		height: Math.ceil(Math.max(bottom, legend.bottom) + TILE_EDGE),
		nodes: [
			...placed.map(({ area, box }) => tileNode(figure, area, box, pitch)),
			...grid.archipelagos.flatMap((place) => {
				const found = figure.archipelagos.find(({ id }) => id === place.id);
				return found ? [seaTile(found, boxAt(place))] : [];
			}),
			...legend.nodes
		],
		tracks: stops.length > 0 ? [{ id: 'map', label: figure.legendTitle, stops }] : []
	};
}
