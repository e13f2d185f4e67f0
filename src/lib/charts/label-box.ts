import { textWidth } from '$lib/tokens/text-width';
import type { SceneNode } from './scene';

/** A rectangle in CSS pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export type TextNode = Extract<SceneNode, { type: 'text' }>;

// Vietnamese stacks tone marks on capitals (Ễ), so the ascent is generous.
const ASCENT = 0.92;
const DESCENT = 0.22;

/** The box that a text takes, accents included. */
export function textBox(node: TextNode): Box {
	const width = textWidth(node.text, node.sizePx, node.weight);
	const shift = node.anchor === 'start' ? 0 : node.anchor === 'end' ? width : width / 2;
	return {
		x: node.x - shift,
		y: node.y - node.sizePx * ASCENT,
		width,
		height: node.sizePx * (ASCENT + DESCENT)
	};
}

export function overlaps(a: Box, b: Box): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function isInside(inner: Box, outer: Box): boolean {
	return (
		inner.x >= outer.x &&
		inner.y >= outer.y &&
		inner.x + inner.width <= outer.x + outer.width &&
		inner.y + inner.height <= outer.y + outer.height
	);
}

/** The first of `candidates` that lies within `bounds` and touches nothing of `taken`. */
export function firstFree<T extends { readonly box: Box }>(
	candidates: readonly T[],
	taken: readonly Box[],
	bounds: Box
): T | undefined {
	return candidates.find(
		({ box }) => isInside(box, bounds) && !taken.some((other) => overlaps(box, other))
	);
}
