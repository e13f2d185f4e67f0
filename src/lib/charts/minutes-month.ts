import type { MonthOfMinutes } from '$lib/figures/minutes-figure';
import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { px } from './pixel';
import type { SceneNode } from './scene';
import { textLine } from './text-line';

/** A month with its room on the axis of months and the scale of minutes, in pixels. */
export interface MonthSlot {
	readonly month: MonthOfMinutes;
	readonly x: number;
	readonly width: number;
	readonly y: (minutes: number) => number;
}

const BAR_INSET = 0.26;
const LABEL_LINE_PX = 18;

/** The planned range from its low to its high end; a plan of one number is a line. */
export function plannedBox({ month, x, width, y }: MonthSlot): SceneNode[] {
	const low = month.plannedLow ?? month.plannedHigh;
	const high = month.plannedHigh ?? month.plannedLow;
	if (low === null || high === null) return [];
	const inset = width * 0.14;
	return [
		{
			type: 'rect',
			x: px(x + inset),
			y: px(y(high)),
			width: px(width - 2 * inset),
			height: px(y(low) - y(high)),
			paint: { stroke: 'own', strokeWidth: 1.25 },
			datum: { series: 'planned', key: month.month, value: high, state: 'planned' }
		}
	];
}

/** The planned range in figures over its box, where there is room beside the neighbours. */
export function plannedText(slot: MonthSlot, format: (value: number) => string): SceneNode[] {
	const { month, x, width, y } = slot;
	const { plannedLow: low, plannedHigh: high } = month;
	if (low === null || high === null || (month.aired ?? 0) > high) return [];
	const text = low === high ? format(high) : `${format(low)}–${format(high)}`;
	if (textWidth(text, CHART_TEXT_PX.label) > width - 6) return [];
	if (month.aired !== null && !holdsLabel(slot, format(month.aired))) {
		const isClose = y(month.aired) - y(high) < LABEL_LINE_PX;
		if (isClose) return [];
	}
	const style = { anchor: 'middle', ink: 'muted', halo: true } as const;
	return [textLine(text, x + width / 2, y(high) - 5, style)];
}

/** The aired minutes from zero with their number; nothing where no log covers the month. */
export function airedBar(slot: MonthSlot, format: (value: number) => string): SceneNode[] {
	const { month, x, width, y } = slot;
	if (month.aired === null) return [];
	const inset = width * BAR_INSET;
	const bar: SceneNode = {
		type: 'rect',
		x: px(x + inset),
		y: px(y(month.aired)),
		width: px(width - 2 * inset),
		height: px(y(0) - y(month.aired)),
		paint: { fill: 'own' },
		datum: { series: 'aired', key: month.month, value: month.aired, state: 'aired' }
	};
	const label = format(month.aired);
	if (textWidth(label, CHART_TEXT_PX.label, 600) > width - 4) return [bar];
	const isTall = holdsLabel(slot, label);
	return [
		bar,
		textLine(label, x + width / 2, isTall ? y(month.aired) + 17 : y(month.aired) - 5, {
			weight: 600,
			anchor: 'middle',
			ink: isTall ? 'ground' : 'own',
			...(isTall ? {} : { halo: true })
		})
	];
}

/** Whether the number of the aired minutes stands in its bar, else it stands on it. */
function holdsLabel({ month, width, y }: MonthSlot, label: string): boolean {
	const inner = width * (1 - 2 * BAR_INSET) - 4;
	const isTall = y(0) - y(month.aired ?? 0) > LABEL_LINE_PX + 8;
	return isTall && textWidth(label, CHART_TEXT_PX.label, 600) < inner;
}

/** The zero line of a month: drawn through where minutes are known, dotted where they are not. */
export function baseline({ month, x, width, y }: MonthSlot): SceneNode {
	const isKnown = month.aired !== null;
	return {
		type: 'line',
		x1: px(x + (isKnown ? 0 : 4)),
		y1: px(y(0)),
		x2: px(x + width - (isKnown ? 0 : 4)),
		y2: px(y(0)),
		paint: isKnown
			? { stroke: 'text', strokeWidth: 1.25 }
			: { stroke: 'muted', strokeWidth: 2, dash: [0.1, 4], lineCap: 'round' },
		...(isKnown
			? {}
			: { datum: { series: 'aired', key: month.month, value: null, state: 'unknown' } })
	};
}
