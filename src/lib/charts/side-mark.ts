import type { Side } from '$lib/figures/bounded-classes';
import type { Ink } from '$lib/tokens/ink';
import { pathThrough } from './pixel';
import type { SceneNode } from './scene';

/** A small ▲ or ▼ for a difference above or below zero, drawn so that it does not need a glyph. */
export function sideMark(side: Side, x: number, y: number, radius: number, ink: Ink): SceneNode {
	const half = radius * 1.1;
	const down = side === 'below' ? 1 : -1;
	const corners = [
		[x - half, y - down * radius * 0.75],
		[x + half, y - down * radius * 0.75],
		[x, y + down * radius]
	] as const;
	return { type: 'path', d: pathThrough(corners, true), paint: { fill: ink } };
}
