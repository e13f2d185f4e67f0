import type { MapArchipelago, MapFigure } from '$lib/figures/map-figure';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { fillOf } from './area-fill';
import type { MapPlan } from './map-plan';
import type { MapShapes, Ring } from './map-shapes';
import { ringsPath } from './ring-path';
import type { SceneNode } from './scene';
import {
	blockBox,
	blockHeight,
	blockNodes,
	shiftedInto,
	type TextBlock,
	type TextBox
} from './text-block';

export interface PlacedArchipelagos {
	readonly nodes: readonly SceneNode[];
	/** Where no name of a province may stand. */
	readonly taken: readonly TextBox[];
}

const SIZE = CHART_TEXT_PX.label;

/**
 * Hoàng Sa and Trường Sa with their names and the province that each belongs to, filled as it is. Their
 * reefs are outlined, so that they are seen at every size.
 */
export function archipelagoNodes(
	figure: Pick<MapFigure, 'archipelagos' | 'areas' | 'classes'>,
	shapes: MapShapes,
	plan: MapPlan,
	width: number
): PlacedArchipelagos {
	const parts = figure.archipelagos.map((archipelago) => {
		const rings = shapes.archipelagos.get(archipelago.id) ?? [];
		const area = figure.areas.find(({ code }) => code === archipelago.areaCode);
		const reefs: SceneNode = {
			type: 'path',
			d: ringsPath(rings),
			paint: {
				fill: area ? fillOf(figure, area) : 'ground',
				stroke: 'peer',
				strokeWidth: 1,
				lineCap: 'round'
			}
		};
		const frame = plan.frames?.[archipelago.id];
		const name = nameBlock(archipelago, rings, frame ?? null, width);
		const edge: SceneNode[] = frame
			? [{ type: 'rect', ...rounded(frame), paint: { stroke: 'rule', strokeWidth: 1 } }]
			: [];
		const box = frame ? boxOf(frame) : around(rings);
		const group: SceneNode = {
			type: 'group',
			name: `archipelago-${archipelago.id}`,
			children: [...edge, reefs, ...blockNodes(name)]
		};
		return { group, taken: [box, blockBox(name)] };
	});
	return {
		nodes: parts.map(({ group }) => group),
		taken: parts.flatMap(({ taken }) => taken)
	};
}

function nameBlock(
	{ name, shortName, areaName }: MapArchipelago,
	rings: readonly Ring[],
	frame: MapPlan['box'] | null,
	width: number
): TextBlock {
	const lines = [frame ? shortName : name, `(${areaName})`];
	const reach = around(rings);
	const block: TextBlock = {
		x: frame ? frame.x + frame.width / 2 : (reach.left + reach.right) / 2,
		top: frame ? frame.y + 4 : reach.top - blockHeight({ lines, sizePx: SIZE }) - 4,
		lines,
		sizePx: SIZE,
		weight: 400,
		anchor: 'middle',
		ink: 'muted'
	};
	return shiftedInto(block, 1, width - 1);
}

function around(rings: readonly Ring[]): TextBox {
	const positions = rings.flat();
	const [xs, ys] = [positions.map(([x]) => x), positions.map(([, y]) => y)];
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys)
	};
}

function boxOf({ x, y, width, height }: MapPlan['box']): TextBox {
	return { left: x, right: x + width, top: y, bottom: y + height };
}

function rounded({ x, y, width, height }: MapPlan['box']) {
	return {
		x: Math.round(x) + 0.5,
		y: Math.round(y) + 0.5,
		width: Math.round(width) - 1,
		height: Math.round(height) - 1
	};
}
