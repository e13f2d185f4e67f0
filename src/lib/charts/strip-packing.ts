export interface PackItem {
	readonly x: number;
	readonly radius: number;
}

/**
 * Offsets from a centre line, in pixels, at which circles keep their x and do not overlap. Items
 * are packed in the order given, each as near to the line as it can be, over it before under it;
 * so the same items always give the same offsets.
 */
export function packAlongLine(items: readonly PackItem[], gap: number): number[] {
	const placed: { readonly x: number; readonly y: number; readonly radius: number }[] = [];
	for (const { x, radius } of items) {
		const near = placed
			.map((other) => ({ ...other, reach: other.radius + radius + gap, dx: Math.abs(other.x - x) }))
			.filter(({ dx, reach }) => dx < reach);
		const touching = near.flatMap(({ y, dx, reach }) => {
			const dy = Math.sqrt(reach * reach - dx * dx);
			return [y - dy, y + dy];
		});
		const free = [0, ...touching]
			.sort((a, b) => Math.abs(a) - Math.abs(b) || a - b)
			.find((y) => near.every((o) => Math.hypot(o.dx, o.y - y) >= o.reach - 1e-6));
		placed.push({ x, y: free ?? 0, radius });
	}
	return placed.map(({ y }) => y);
}
