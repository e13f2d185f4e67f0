import type { MapFigure } from '$lib/figures/map-figure';
import { classLegend } from './class-legend';
import type { MapPlan } from './map-plan';
import type { Ring } from './map-shapes';
import type { SceneNode } from './scene';
import { boxesTouch, type TextBox } from './text-block';

const LEGEND_PX = 270;
const LEGEND_MOST = 420;
const LEGEND_GAP = 14;

export interface PlacedLegend {
	readonly nodes: readonly SceneNode[];
	/** Where it stands on the map; null where it stands below it. */
	readonly box: TextBox | null;
	readonly bottom: number;
}

/** In the sea east of the north, or below the map where that is too narrow. */
export function mapLegend(
	figure: MapFigure,
	plan: MapPlan,
	land: readonly Ring[],
	taken: readonly TextBox[],
	width: number
): PlacedLegend {
	if (plan.isWhole) {
		const measured = classLegend(figure, { x: 0, top: 0, width: LEGEND_PX });
		const x = width - measured.width - 1;
		const box = {
			left: x,
			right: width - 1,
			top: plan.box.y,
			bottom: plan.box.y + measured.height
		};
		const room = { ...box, left: box.left - LEGEND_GAP, bottom: box.bottom + LEGEND_GAP };
		const isOnLand = land.some((ring) =>
			ring.some(([east, y]) => east > room.left && y < room.bottom)
		);
		if (!isOnLand && !taken.some((other) => boxesTouch(room, other))) {
			const { nodes } = classLegend(figure, { x, top: box.top, width: LEGEND_PX });
			return { nodes, box: room, bottom: box.bottom };
		}
	}
	const top = plan.height + LEGEND_GAP;
	const legend = classLegend(figure, { x: 1, top, width: Math.min(width - 2, LEGEND_MOST) });
	return { nodes: legend.nodes, box: null, bottom: top + legend.height };
}
