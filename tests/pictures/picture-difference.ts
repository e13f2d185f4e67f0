import { readFileSync, writeFileSync } from 'node:fs';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

/** Colours closer than this are one to the eye; between 0 and 1, as `pixelmatch` has it. */
const THRESHOLD = 0.1;

/**
 * Another build of a browser sets letters a shade otherwise: this share of the pixels may differ. Colours
 * of the lines alone are twice as much, words in another font a hundred times.
 */
export const TOLERATED_SHARE = 0.0005;

/** The share of pixels that differ, edges of letters left aside; 1 where the sizes differ. */
export function pictureDifference(one: Uint8Array, other: Uint8Array): number {
	const [a, b] = [one, other].map((bytes) => PNG.sync.read(Buffer.from(bytes)));
	if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
	const { width, height } = a;
	const differing = pixelmatch(a.data, b.data, undefined, width, height, { threshold: THRESHOLD });
	return differing / (width * height);
}

/** Holds a PNG against `tests/pictures/exported/NAME.png`; `UPDATE_PICTURES=1` writes a wanted change. */
export function expectExported(name: string, bytes: Uint8Array): void {
	const path = new URL(`./exported/${name}.png`, import.meta.url).pathname;
	if (process.env['UPDATE_PICTURES'] === '1') writeFileSync(path, bytes);
	expect(pictureDifference(bytes, readFileSync(path))).toBeLessThanOrEqual(TOLERATED_SHARE);
}
