import { wrapText } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import type { SceneNode } from './scene';
import { blockHeight, blockNodes, lineHeight, linesWidth, type TextBlock } from './text-block';

export interface LegendItem {
	readonly label: string;
	/** The mark as the drawing shows it, centred on (x, y) in a box `SWATCH_PX` wide. */
	readonly swatch: (x: number, y: number) => SceneNode[];
}

export interface PlacedLegend {
	readonly nodes: readonly SceneNode[];
	/** Zero for no items. */
	readonly height: number;
}

/** The width kept for a swatch, in pixels. */
export const SWATCH_PX = 18;

const SIZE = CHART_TEXT_PX.label;
const SWATCH_GAP = 6;
const ITEM_GAP = 18;
const ROW_GAP = 4;

/** Sets items one after another from (x, top), in as many rows as `width` needs. */
export function layoutLegend(
	items: readonly LegendItem[],
	place: { readonly x: number; readonly top: number; readonly width: number }
): PlacedLegend {
	const textRoom = Math.max(1, place.width - SWATCH_PX - SWATCH_GAP);
	const nodes: SceneNode[] = [];
	let x = place.x;
	let top = place.top;
	let rowHeight = 0;
	for (const item of items) {
		const lines = wrapText(item.label, textRoom, SIZE);
		const itemWidth = SWATCH_PX + SWATCH_GAP + linesWidth(lines, SIZE, 400);
		if (x > place.x && x + itemWidth > place.x + place.width) {
			x = place.x;
			top += rowHeight + ROW_GAP;
			rowHeight = 0;
		}
		const block: TextBlock = {
			x: x + SWATCH_PX + SWATCH_GAP,
			top,
			lines,
			sizePx: SIZE,
			weight: 400,
			anchor: 'start',
			ink: 'muted'
		};
		nodes.push(...item.swatch(x + SWATCH_PX / 2, top + lineHeight(SIZE) / 2), ...blockNodes(block));
		rowHeight = Math.max(rowHeight, blockHeight(block));
		x += itemWidth + ITEM_GAP;
	}
	if (items.length === 0) return { nodes: [], height: 0 };
	const legend: SceneNode = { type: 'group', name: 'legend', children: nodes };
	return { nodes: [legend], height: top + rowHeight - place.top };
}
