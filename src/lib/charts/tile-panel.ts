import type { MapFigure } from '$lib/figures/map-figure';
import { areaNodes, boxRing, inkOn, sideOf } from './area-fill';
import { classLegend } from './class-legend';
import type { Box } from './label-box';
import { px } from './pixel';
import type { ReadingStop, Scene, SceneNode } from './scene';
import { sideMark } from './side-mark';
import { TILE_GRIDS, type TilePlace } from './tile-grid';
import { ownEdge, seaTile, TILE_EDGE, TILE_GAP } from './tile-nodes';

const TILE_PX = 16;
const WIDEST_TILE = 40;
/** The names of an archipelago and of its province fit so wide a tile. */
const SEA_PX = 84;
const SIDE_PX = 3;
const LEGEND_GAP = 12;

/**
 * A small grid of tiles without names, told by their places and read out one by one; the archipelagos
 * have theirs all the same. Its legend may stand under all panels.
 */
export function tilePanel(figure: MapFigure, width: number, hasLegend: boolean): Scene {
	const grid = TILE_GRIDS[figure.set];
	const last = grid.columns - 1;
	const room = width - 2 * TILE_EDGE - SEA_PX - last * TILE_GAP;
	const tile = Math.min(WIDEST_TILE, Math.floor(room / last));
	const boxAt = ({ column, row }: Pick<TilePlace, 'column' | 'row'>): Box => ({
		x: TILE_EDGE + column * (tile + TILE_GAP),
		y: TILE_EDGE + row * (TILE_PX + TILE_GAP),
		width: tile,
		height: TILE_PX
	});
	const placed = figure.areas.flatMap((area) => {
		const place = grid.tiles.find(({ code }) => code === area.code);
		return place ? [{ area, box: boxAt(place) }] : [];
	});
	const bottom = TILE_EDGE + grid.rows * (TILE_PX + TILE_GAP);
	const top = bottom + LEGEND_GAP;
	const legend = hasLegend
		? classLegend(figure, { x: TILE_EDGE, top, width: width - 2 * TILE_EDGE })
		: null;
	const stops = placed.map(({ area, box }): ReadingStop => ({
		x: px(box.x + box.width / 2),
		y: px(box.y + box.height / 2),
		mark: { series: 'map', key: area.code },
		text: area.text
	}));
	// The own outline lies over the tiles around it.
	const ordered = [...placed].sort(
		(a, b) => Number(a.area.role === 'own') - Number(b.area.role === 'own')
	);
	return {
		width,
		height: Math.ceil((legend ? top + legend.height : bottom) + TILE_EDGE),
		nodes: [
			...ordered.map(({ area, box }) => smallTile(figure, area, box)),
			...grid.archipelagos.flatMap((place) => {
				const found = figure.archipelagos.find(({ id }) => id === place.id);
				return found ? [seaTile(found, { ...boxAt(place), width: SEA_PX })] : [];
			}),
			...(legend?.nodes ?? [])
		],
		tracks: stops.length > 0 ? [{ id: 'map', label: figure.legendTitle, stops }] : []
	};
}

function smallTile(figure: MapFigure, area: MapFigure['areas'][number], box: Box): SceneNode {
	const { x, y, width, height } = box;
	const datum = { series: 'map', key: area.code, value: area.value, state: area.state };
	const side = sideOf(figure, area);
	return {
		type: 'group',
		name: `tile-${area.code}`,
		children: [
			...areaNodes(figure, area, [boxRing(x, y, width, height)], datum),
			...(area.role === 'own' ? ownEdge(box) : []),
			...(side ? [sideMark(side, x + width / 2, y + height / 2, SIDE_PX, inkOn(figure, area))] : [])
		]
	};
}
