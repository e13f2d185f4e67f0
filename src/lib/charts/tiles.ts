import type { MapArchipelago, MapArea, MapFigure } from '$lib/figures/map-figure';
import { textWidth, wrapText, type FontWeight } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { areaNodes, belowMark, boxRing, inkOn, isBelow } from './area-fill';
import { classLegend, type ClassLegend } from './class-legend';
import type { Box } from './label-box';
import { px } from './pixel';
import type { ReadingStop, Scene, SceneNode } from './scene';
import { textLine } from './text-line';
import { TILE_GRIDS, type TileGrid, type TilePlace } from './tile-grid';

const SIZE = CHART_TEXT_PX.label;
const GAP = 3;
/** Room for the outline of the own tile. */
const EDGE = 2;
const TILE_MOST = 100;
const LINE = 17;
const PAD = 3;
/** Kept for ▼ before a value. */
const MARK_PX = 10;
const LEGEND_GAP = 14;
const LEGEND_MOST = 420;

/** Measures of a drawn grid, in pixels. */
interface Pitch {
	readonly width: number;
	readonly height: number;
	/** Lines that the longest name takes. */
	readonly nameLines: number;
}

/**
 * One equal tile a province, arranged as the provinces lie, with its name and value; the archipelagos as
 * tiles in the sea. The same figure as the map, for where small provinces could not be read on it.
 */
export function layoutTiles(figure: MapFigure, width: number): Scene {
	const grid = TILE_GRIDS[figure.set];
	const pitch = pitchOf(figure, grid, width);
	const boxAt = ({ column, row }: Pick<TilePlace, 'column' | 'row'>): Box => ({
		x: EDGE + column * (pitch.width + GAP),
		y: EDGE + row * (pitch.height + GAP),
		width: pitch.width,
		height: pitch.height
	});
	const placed = figure.areas.flatMap((area) => {
		const place = grid.tiles.find(({ code }) => code === area.code);
		return place ? [{ area, box: boxAt(place) }] : [];
	});
	const bottom = EDGE + grid.rows * (pitch.height + GAP);
	const legend = placedLegend(figure, grid, pitch, bottom, width);
	const stops = placed.map(({ area, box }): ReadingStop => ({
		x: px(box.x + box.width / 2),
		y: px(box.y + box.height / 2),
		text: area.text
	}));
	return {
		width,
		height: Math.ceil(Math.max(bottom, legend.bottom) + EDGE),
		nodes: [
			...placed.map(({ area, box }) => tile(figure, area, box, pitch)),
			...grid.archipelagos.flatMap((place) => {
				const found = figure.archipelagos.find(({ id }) => id === place.id);
				return found ? [seaTile(found, boxAt(place))] : [];
			}),
			...legend.nodes
		],
		tracks: stops.length > 0 ? [{ id: 'map', label: figure.legendTitle, stops }] : []
	};
}

/** Tiles are as wide as the width lets them, and as high as the longest name needs. */
function pitchOf({ areas }: MapFigure, { columns }: TileGrid, width: number): Pitch {
	const room = Math.floor((width - 2 * EDGE - (columns - 1) * GAP) / columns);
	const tileWidth = Math.min(room, TILE_MOST);
	const lines = areas.map((area) => nameLines(area, tileWidth).length);
	const most = Math.max(1, ...lines);
	return { width: tileWidth, height: (most + 1) * LINE + 2 * PAD, nameLines: most };
}

function weightOf({ role }: Pick<MapArea, 'role'>): FontWeight {
	return role === 'own' ? 600 : 400;
}

function nameLines(area: Pick<MapArea, 'name' | 'shortName' | 'role'>, width: number): string[] {
	const isRoomy = textWidth(area.name, SIZE, weightOf(area)) <= width - 8;
	return isRoomy ? [area.name] : wrapText(area.shortName, width - 2, SIZE, weightOf(area));
}

function tile(figure: MapFigure, area: MapArea, box: Box, pitch: Pitch): SceneNode {
	const ring = boxRing(box.x, box.y, box.width, box.height);
	const datum = { series: 'map', key: area.code, value: area.value, state: area.state };
	const ink = inkOn(figure, area);
	const middle = box.x + box.width / 2;
	const weight = weightOf(area);
	// Lines of a reason run through a tile without a class.
	const style = { anchor: 'middle', ink, weight, halo: area.classAt === null } as const;
	const lines = nameLines(area, box.width);
	const value = fittingLabel(area.label, box.width - 4);
	const count = lines.length + (value === '' ? 0 : 1);
	const top = box.y + PAD + ((pitch.nameLines + 1 - count) * LINE) / 2;
	const baseline = (line: number) => top + line * LINE + LINE / 2 + SIZE * 0.36;
	const valueWidth = textWidth(value, SIZE, weight);
	const hasMark = isBelow(figure, area) && valueWidth + MARK_PX <= box.width - 4;
	const shift = hasMark ? MARK_PX / 2 : 0;
	const valueLine = baseline(lines.length);
	const texts = [
		...lines.map((text, at) => textLine(text, middle, baseline(at), style)),
		...(value === '' ? [] : [textLine(value, middle + shift, valueLine, style)])
	];
	const markX = middle + shift - valueWidth / 2 - MARK_PX / 2 - 1;
	return {
		type: 'group',
		name: `tile-${area.code}`,
		children: [
			...areaNodes(figure, area, [ring], datum),
			...(area.role === 'own' ? [ownEdge(box)] : []),
			...texts,
			...(hasMark ? [belowMark(markX, valueLine - 4.5, 3, ink)] : [])
		]
	};
}

function ownEdge({ x, y, width, height }: Box): SceneNode {
	return { type: 'rect', x, y, width, height, paint: { stroke: 'own', strokeWidth: 3 } };
}

/** Without the base of a rank where that does not fit; nothing where neither does. */
function fittingLabel(label: string, room: number): string {
	const candidates = [label, label.replace(/\/\d+$/, '')];
	return candidates.find((text) => textWidth(text, SIZE, 600) <= room) ?? '';
}

/** Named with the province that it belongs to; higher than a tile where the names need it. */
function seaTile({ id, shortName, areaName }: MapArchipelago, box: Box): SceneNode {
	const lines = [shortName, `(${areaName})`].flatMap((text) => wrapText(text, box.width - 2, SIZE));
	const height = Math.max(box.height, lines.length * LINE + 2 * PAD);
	const y = Math.round(box.y + box.height / 2 - height / 2);
	const first = y + (height - lines.length * LINE) / 2 + LINE / 2 + SIZE * 0.36;
	return {
		type: 'group',
		name: `archipelago-${id}`,
		children: [
			{
				type: 'rect',
				x: box.x + 0.5,
				y: y + 0.5,
				width: box.width - 1,
				height: height - 1,
				paint: { fill: 'ground', stroke: 'peer', strokeWidth: 1, dash: [3, 3] }
			},
			...lines.map((text, at) =>
				textLine(text, box.x + box.width / 2, first + at * LINE, {
					anchor: 'middle',
					ink: 'muted'
				})
			)
		]
	};
}

/** In the free tiles west of the narrow middle of the country, or below the grid. */
function placedLegend(
	figure: MapFigure,
	grid: TileGrid,
	pitch: Pitch,
	bottom: number,
	width: number
): Pick<ClassLegend, 'nodes'> & { readonly bottom: number } {
	for (const { row, rows, columns } of freeBlocks(grid)) {
		const room = columns * (pitch.width + GAP) - LEGEND_GAP;
		const height = rows * (pitch.height + GAP) - LEGEND_GAP;
		if (room < 120) continue;
		const top = EDGE + row * (pitch.height + GAP) + LEGEND_GAP / 2;
		const legend = classLegend(figure, { x: EDGE, top, width: room });
		if (legend.height <= height && legend.width <= room) {
			return { nodes: legend.nodes, bottom: top + legend.height };
		}
	}
	const top = bottom + LEGEND_GAP;
	const legend = classLegend(figure, { x: EDGE, top, width: Math.min(width - 4, LEGEND_MOST) });
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
