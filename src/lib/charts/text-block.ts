import type { Ink } from '$lib/tokens/ink';
import { textWidth, type FontWeight } from '$lib/tokens/text-width';
import { px } from './pixel';
import type { SceneNode } from './scene';

/** Lines of one text below each other. */
export interface TextBlock {
	readonly x: number;
	/** The top edge of the first line, in pixels. */
	readonly top: number;
	readonly lines: readonly string[];
	readonly sizePx: number;
	readonly weight: FontWeight;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly ink: Ink;
	readonly halo?: boolean;
}

export interface TextBox {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Baseline to baseline, in pixels. */
export function lineHeight(sizePx: number): number {
	return Math.round(sizePx * 1.4);
}

/** The widest of `lines`, in pixels. */
export function linesWidth(lines: readonly string[], sizePx: number, weight: FontWeight): number {
	return Math.max(0, ...lines.map((line) => textWidth(line, sizePx, weight)));
}

export function blockHeight(block: Pick<TextBlock, 'lines' | 'sizePx'>): number {
	return block.lines.length * lineHeight(block.sizePx);
}

export function blockBox(block: TextBlock): TextBox {
	const width = linesWidth(block.lines, block.sizePx, block.weight);
	const share = block.anchor === 'start' ? 0 : block.anchor === 'middle' ? 0.5 : 1;
	const left = block.x - width * share;
	return { left, right: left + width, top: block.top, bottom: block.top + blockHeight(block) };
}

export function boxesTouch(a: TextBox, b: TextBox, gap = 0): boolean {
	return (
		a.left < b.right + gap &&
		b.left < a.right + gap &&
		a.top < b.bottom + gap &&
		b.top < a.bottom + gap
	);
}

/** The block moved sideways as little as possible so that it lies in `left`..`right`. */
export function shiftedInto(block: TextBlock, left: number, right: number): TextBlock {
	const box = blockBox(block);
	const shift = Math.max(left - box.left, Math.min(0, right - box.right));
	return { ...block, x: block.x + shift };
}

/** One text element a line. */
export function blockNodes(block: TextBlock): SceneNode[] {
	const { sizePx, weight, anchor, ink } = block;
	return block.lines.map((text, i) => ({
		type: 'text',
		x: px(block.x),
		y: px(block.top + i * lineHeight(sizePx) + lineHeight(sizePx) / 2 + sizePx * 0.36),
		text,
		sizePx,
		weight,
		anchor,
		ink,
		...(block.halo ? { halo: true } : {})
	}));
}
