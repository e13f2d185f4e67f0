import type { MapArchipelago, MapArea, MapFigure } from '$lib/figures/map-figure';
import { textWidth, wrapText, type FontWeight } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { areaNodes, boxRing, inkOn, sideOf } from './area-fill';
import type { Box } from './label-box';
import type { SceneNode } from './scene';
import { sideMark } from './side-mark';
import { textLine } from './text-line';
import type { TileGrid } from './tile-grid';

const SIZE = CHART_TEXT_PX.label;
/** Between tiles. */
export const TILE_GAP = 3;
/** Room for the outline of the own tile. */
export const TILE_EDGE = 2;
const TILE_MOST = 100;
const LINE = 17;
const PAD = 3;
/** Kept for ▲ or ▼ before a value. */
const MARK_PX = 10;

/** Measures of a drawn grid, in pixels. */
export interface TilePitch {
	readonly width: number;
	readonly height: number;
	/** Lines that the longest name takes. */
	readonly nameLines: number;
}

/** Tiles are as wide as the width lets them, and as high as the longest name needs. */
export function tilePitch({ areas }: MapFigure, { columns }: TileGrid, width: number): TilePitch {
	const room = Math.floor((width - 2 * TILE_EDGE - (columns - 1) * TILE_GAP) / columns);
	const tileWidth = Math.min(room, TILE_MOST);
	const lines = areas.map((area) => nameLines(area, tileWidth).length);
	const most = Math.max(1, ...lines);
	return { width: tileWidth, height: (most + 1) * LINE + 2 * PAD, nameLines: most };
}

/** The tile of a province: its name and value on the fill of its class. */
export function tileNode(figure: MapFigure, area: MapArea, box: Box, pitch: TilePitch): SceneNode {
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
	const side = valueWidth + MARK_PX <= box.width - 4 ? sideOf(figure, area) : null;
	const shift = side ? MARK_PX / 2 : 0;
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
			...(area.role === 'own' ? ownEdge(box) : []),
			...texts,
			...(side ? [sideMark(side, markX, valueLine - 4.5, 3, ink)] : [])
		]
	};
}

/** The outline of the own tile, with a line of the ground inside, so that it stands out from any fill. */
export function ownEdge({ x, y, width, height }: Box): SceneNode[] {
	const inner = { x: x + 2, y: y + 2, width: width - 4, height: height - 4 };
	return [
		{ type: 'rect', ...inner, paint: { stroke: 'ground', strokeWidth: 1.5 } },
		{ type: 'rect', x, y, width, height, paint: { stroke: 'own', strokeWidth: 3 } }
	];
}

/** Without the base of a rank where that does not fit; nothing where neither does. */
function fittingLabel(label: string, room: number): string {
	const candidates = [label, label.replace(/\/\d+$/, '')];
	return candidates.find((text) => textWidth(text, SIZE, 600) <= room) ?? '';
}

/** An archipelago, named with the province that it belongs to; higher than a tile where the names need it. */
export function seaTile({ id, shortName, areaName }: MapArchipelago, box: Box): SceneNode {
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

function weightOf({ role }: Pick<MapArea, 'role'>): FontWeight {
	return role === 'own' ? 600 : 400;
}

function nameLines(area: Pick<MapArea, 'name' | 'shortName' | 'role'>, width: number): string[] {
	const isRoomy = textWidth(area.name, SIZE, weightOf(area)) <= width - 8;
	return isRoomy ? [area.name] : wrapText(area.shortName, width - 2, SIZE, weightOf(area));
}
