import type { Ink } from '$lib/tokens/ink';
import { textWidth, type FontWeight } from '$lib/tokens/text-width';
import { CHART_TEXT_PX } from '$lib/tokens/type-scale';
import { pathThrough } from './pixel';
import type { SceneNode } from './scene';
import { textLine } from './text-line';

export type Direction = 'rise' | 'fall';

/** "▲ 0,21" taken apart: the direction is drawn, the font has no triangles. */
export interface ChangeWords {
	readonly direction: Direction | null;
	readonly words: string;
}

const TRIANGLE_PX = 8;
const GAP_PX = 4;

export const DIRECTION_INK: Record<Direction, Ink> = { rise: 'own', fall: 'fall' };

export function splitChange(text: string): ChangeWords {
	const direction = text.startsWith('▲') ? 'rise' : text.startsWith('▼') ? 'fall' : null;
	return { direction, words: text.replace(/[▲▼]\s*/gu, '').trim() };
}

/** The direction and the number of a change without its unit: "▲ 4 bậc" is "▲ 4". */
export function shortChange(text: string): string {
	const { direction, words } = splitChange(text);
	const number = /^[-−+]?[\d.,]+/u.exec(words)?.[0];
	if (number === undefined || direction === null) return text;
	return `${direction === 'rise' ? '▲' : '▼'} ${number}`;
}

export function changeWidth(text: string, weight: FontWeight = 400): number {
	const { direction, words } = splitChange(text);
	const width = textWidth(words, CHART_TEXT_PX.label, weight);
	return direction ? TRIANGLE_PX + GAP_PX + width : width;
}

/** A triangle that stands on or hangs from the x-height of a line with its baseline at `y`. */
export function trianglePath(direction: Direction, x: number, y: number): string {
	const right = x + TRIANGLE_PX;
	const tip = x + TRIANGLE_PX / 2;
	const [top, bottom] = [y - 8.5, y - 1.5];
	return direction === 'rise'
		? pathThrough(
				[
					[x, bottom],
					[tip, top],
					[right, bottom]
				],
				true
			)
		: pathThrough(
				[
					[x, top],
					[tip, bottom],
					[right, top]
				],
				true
			);
}

/** A change with its drawn triangle; the left edge at `x`, the baseline at `y`. */
export function changeMark(
	text: string,
	x: number,
	y: number,
	style: { readonly weight?: FontWeight; readonly halo?: boolean; readonly ink?: Ink } = {}
): SceneNode[] {
	const { direction, words } = splitChange(text);
	const weight = style.weight ?? 400;
	const ink = style.ink ?? (direction === null ? 'muted' : 'text');
	if (direction === null) return [textLine(words, x, y, { ...style, weight, ink })];
	return [
		{
			type: 'path',
			d: trianglePath(direction, x, y),
			paint: { fill: DIRECTION_INK[direction] }
		},
		textLine(words, x + TRIANGLE_PX + GAP_PX, y, { ...style, weight, ink })
	];
}
