import { textWidth } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import type { SceneNode } from './scene';
import { px } from './pixel';
import { blockNodes, shiftedInto } from './text-block';

/** A tick at a place in pixels; an empty label draws the tick alone. */
export interface AxisTick {
	readonly at: number;
	readonly label: string;
}

const SIZE = CHART_TEXT_PX.tick;
const LABEL_GAP = 8;
const TICK_LENGTH = 5;

/** The room that the labels of a left axis need, gap to the drawing included, in pixels. */
export function leftAxisWidth(labels: readonly string[]): number {
	return Math.ceil(Math.max(0, ...labels.map((l) => textWidth(l, SIZE)))) + LABEL_GAP;
}

/** Light rules from `left` to `right`, their labels standing left of `left`. */
export function leftAxis(
	ticks: readonly AxisTick[],
	place: { readonly left: number; readonly right: number }
): SceneNode {
	const { left, right } = place;
	const children = ticks.flatMap(({ at, label }): SceneNode[] => [
		{
			type: 'line',
			x1: px(left),
			y1: px(at),
			x2: px(right),
			y2: px(at),
			paint: { stroke: 'rule', strokeWidth: 1 }
		},
		...tickText(label, left - LABEL_GAP, at + SIZE * 0.36, 'end')
	]);
	return { type: 'group', name: 'axis-y', children };
}

/** The height of a bottom axis under its line: tick, gap and one line of labels, in pixels. */
export const BOTTOM_AXIS_PX = 24;

/**
 * A line at `y` with ticks below and centred labels under them; the outermost labels are moved in
 * where they would leave `within`.
 */
export function bottomAxis(
	ticks: readonly AxisTick[],
	place: {
		readonly left: number;
		readonly right: number;
		readonly y: number;
		readonly within: readonly [number, number];
	}
): SceneNode {
	const { left, right, y, within } = place;
	const paint = { stroke: 'peer', strokeWidth: 1 } as const;
	const rule: SceneNode = {
		type: 'line',
		x1: px(left),
		y1: px(y),
		x2: px(right),
		y2: px(y),
		paint
	};
	const marks = ticks.flatMap(({ at, label }): SceneNode[] => {
		const length = label === '' ? TICK_LENGTH - 2 : TICK_LENGTH;
		const tick: SceneNode = {
			type: 'line',
			x1: px(at),
			y1: px(y),
			x2: px(at),
			y2: px(y + length),
			paint
		};
		if (label === '') return [tick];
		const block = {
			x: at,
			top: y + TICK_LENGTH + 2,
			lines: [label],
			sizePx: SIZE,
			weight: 400,
			anchor: 'middle',
			ink: 'muted'
		} as const;
		return [tick, ...blockNodes(shiftedInto(block, ...within))];
	});
	return { type: 'group', name: 'axis-x', children: [rule, ...marks] };
}

/** The unit, printed once at the end of an axis. */
export function axisUnit(unit: string, x: number, baseline: number, halo = false): SceneNode {
	return {
		type: 'group',
		name: 'axis-unit',
		children: tickText(unit, x, baseline, 'start').map((node) =>
			halo && node.type === 'text' ? { ...node, halo } : node
		)
	};
}

function tickText(text: string, x: number, y: number, anchor: 'start' | 'end'): SceneNode[] {
	if (text === '') return [];
	return [
		{ type: 'text', x: px(x), y: px(y), text, sizePx: SIZE, weight: 400, anchor, ink: 'muted' }
	];
}
