import { px } from './pixel';
import type { Ring } from './map-shapes';

/** Parallel lines: how far apart, and at which angle to the horizontal, in degrees. */
export interface Hatch {
	readonly gapPx: number;
	readonly angle: number;
}

/**
 * Parallel lines over the inside of rings, as an SVG path. A file, a print and forced colours show them
 * alike, which patterns of a style sheet do not. Lines of neighbours with the same hatch run on.
 */
export function hatchPath(rings: readonly Ring[], { gapPx, angle }: Hatch): string {
	const radians = (angle * Math.PI) / 180;
	const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
	// Turned so that the lines are level: u runs along them, v across.
	const turned = rings.map((ring) =>
		ring.map(([x, y]) => ({ u: x * cos + y * sin, v: y * cos - x * sin }))
	);
	const crossings = new Map<number, number[]>();
	for (const ring of turned) {
		ring.slice(1).forEach((to, at) => {
			const from = ring[at] ?? to;
			const [low, high] = [Math.min(from.v, to.v), Math.max(from.v, to.v)];
			for (let row = Math.ceil(low / gapPx); row * gapPx < high; row += 1) {
				const share = (row * gapPx - from.v) / (to.v - from.v);
				const found = crossings.get(row) ?? [];
				found.push(from.u + share * (to.u - from.u));
				crossings.set(row, found);
			}
		});
	}
	return [...crossings]
		.flatMap(([row, us]) => {
			const v = row * gapPx;
			const sorted = us.sort((a, b) => a - b);
			const point = (u: number) => `${px(u * cos - v * sin)},${px(u * sin + v * cos)}`;
			return sorted.flatMap((u, at) =>
				at % 2 === 1 ? [`M${point(sorted[at - 1] ?? u)}L${point(u)}`] : []
			);
		})
		.join('');
}
