/** A coordinate to a hundredth of a pixel: the same bytes everywhere, and small files. */
export function px(value: number): number {
	const rounded = Math.round(value * 100) / 100;
	return Object.is(rounded, -0) ? 0 : rounded;
}

/** A path through `points` (x, y in pixels); `closed` joins the last to the first. */
export function pathThrough(
	points: readonly (readonly [number, number])[],
	closed = false
): string {
	const steps = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${px(x)},${px(y)}`);
	return steps.join('') + (closed ? 'Z' : '');
}
