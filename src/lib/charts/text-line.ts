import type { Ink } from '$lib/tokens/ink';
import type { FontWeight } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import type { TextNode } from './label-box';
import { px } from './pixel';

/** Baseline to baseline, in CSS pixels: 1.4 of the label size. */
export const LINE_PX = 18;

export interface TextStyle {
	readonly sizePx?: number;
	readonly weight?: FontWeight;
	readonly anchor?: TextNode['anchor'];
	readonly ink?: Ink;
	readonly halo?: boolean;
}

/** One line of text with its baseline at `y`. */
export function textLine(text: string, x: number, y: number, style: TextStyle = {}): TextNode {
	return {
		type: 'text',
		x: px(x),
		y: px(y),
		text,
		sizePx: style.sizePx ?? CHART_TEXT_PX.label,
		weight: style.weight ?? 400,
		anchor: style.anchor ?? 'start',
		ink: style.ink ?? 'text',
		...(style.halo ? { halo: true } : {})
	};
}

/** Lines below each other, the first with its baseline at `y`. */
export function textLines(
	lines: readonly string[],
	x: number,
	y: number,
	style: TextStyle = {}
): TextNode[] {
	return lines.map((line, i) => textLine(line, x, y + i * LINE_PX, style));
}
