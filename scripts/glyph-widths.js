/**
 * Writes the advance widths of Be Vietnam Pro, so that chart layouts can measure text without a DOM.
 * Run after a change of the font package: `node scripts/glyph-widths.js`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';

const require = createRequire(import.meta.url);
const WEIGHTS = [400, 600];
const SUBSETS = ['latin', 'vietnamese'];

/** @type {Record<string, Record<string, number>>} */
const widths = {};
for (const weight of WEIGHTS) {
	/** @type {Record<string, number>} */
	const table = {};
	for (const subset of SUBSETS) {
		const file = require.resolve(
			`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`
		);
		const font = create(readFileSync(file));
		if (!('characterSet' in font)) throw new Error(`${file} is a font collection`);
		for (const codePoint of font.characterSet) {
			// Combining marks have no width of their own; text is NFC before it is measured.
			if (codePoint < 0x20 || (codePoint >= 0x300 && codePoint <= 0x36f)) continue;
			const advance = font.glyphForCodePoint(codePoint).advanceWidth;
			table[String.fromCodePoint(codePoint)] = Math.round((advance / font.unitsPerEm) * 1000);
		}
	}
	widths[weight] = Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}
writeFileSync(
	new URL('../src/lib/tokens/glyph-widths.json', import.meta.url),
	`${JSON.stringify(widths)}\n`
);
