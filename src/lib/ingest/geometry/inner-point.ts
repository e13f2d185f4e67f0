import type { Position } from './baked-boundaries';

export type Ring = readonly Position[];

export interface InnerPoint {
	readonly x: number;
	readonly y: number;
	/** To the nearest border, in the units of the ring; negative outside. */
	readonly distance: number;
}

const STEPS = 12;
const ROUNDS = 4;

/**
 * A point inside a ring and far from its border, where a mark or a label sits well: the best of a
 * lattice over the ring, then of finer lattices around it. The best to about a thousandth of the ring.
 */
export function innerPoint(ring: Ring): InnerPoint {
	const xs = ring.map(([x]) => x);
	const ys = ring.map(([, y]) => y);
	let best: InnerPoint = { x: xs[0] ?? 0, y: ys[0] ?? 0, distance: -Infinity };
	let [left, right] = [Math.min(...xs), Math.max(...xs)];
	let [low, high] = [Math.min(...ys), Math.max(...ys)];
	for (let round = 0; round < ROUNDS; round += 1) {
		const [dx, dy] = [(right - left) / STEPS, (high - low) / STEPS];
		for (let i = 0; i <= STEPS; i += 1) {
			for (let j = 0; j <= STEPS; j += 1) {
				const [x, y] = [left + i * dx, low + j * dy];
				const distance = roomAt(ring, [x, y]);
				if (distance > best.distance) best = { x, y, distance };
			}
		}
		[left, right] = [best.x - dx, best.x + dx];
		[low, high] = [best.y - dy, best.y + dy];
	}
	return best;
}

/** The distance to the nearest border, negative outside: crossings of a ray tell which. */
export function roomAt(ring: Ring, [x, y]: Position): number {
	let isInside = false;
	let least = Infinity;
	for (let i = 1; i < ring.length; i += 1) {
		const [ax, ay] = ring[i - 1] ?? [0, 0];
		const [bx, by] = ring[i] ?? [0, 0];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
		least = Math.min(least, squaredToSide(x - ax, y - ay, bx - ax, by - ay));
	}
	return (isInside ? 1 : -1) * Math.sqrt(least);
}

/** From a point to a side that runs from the origin to (dx, dy), squared. */
function squaredToSide(x: number, y: number, dx: number, dy: number): number {
	const length = dx * dx + dy * dy;
	const share = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
	return (x - share * dx) ** 2 + (y - share * dy) ** 2;
}
