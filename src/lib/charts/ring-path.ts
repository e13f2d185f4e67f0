import type { Position } from '$lib/ingest/geometry/baked-boundaries';
import type { Ring } from './map-shapes';

/** To a tenth of a pixel: a map has thousands of corners. */
const tenth = (value: number) => Math.round(value * 10) / 10;

const corner = ([x, y]: Position) => `${tenth(x)},${tenth(y)}`;

/** An SVG path of lines, each open. */
export function linesPath(lines: readonly (readonly Position[])[]): string {
	return lines.map((line) => `M${distinct(line).join('L')}`).join('');
}

/** An SVG path of rings. A ring smaller than a pixel becomes a dot, seen where it has a round stroke. */
export function ringsPath(rings: readonly Ring[]): string {
	return rings
		.map((ring) => {
			const corners = distinct(ring);
			return corners.length < 4 || reachOf(ring) < 1
				? `M${corners[0] ?? '0,0'}h0`
				: `M${corners.slice(0, -1).join('L')}Z`;
		})
		.join('');
}

function reachOf(ring: Ring): number {
	const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
	return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** Corners as printed, none twice in a row. */
function distinct(line: readonly Position[]): string[] {
	const corners = line.map(corner);
	return corners.filter((text, at) => at === 0 || text !== corners[at - 1]);
}
