import { brotliDecompressSync } from 'node:zlib';

/** Tags of tables by their number in a directory, as far as they are needed (WOFF2, 4.1). */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const ARBITRARY = 63;

/** Code points for which a font file in WOFF2 has a glyph, read from its `cmap`. */
export function lettersOfWoff2(file: Uint8Array): Set<number> {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const tables = view.getUint16(12);
	const packed = view.getUint32(20);
	let at = 48;
	let start = 0;
	let cmap: readonly [number, number] | null = null;
	const number = (): number => {
		let value = 0;
		for (;;) {
			const byte = view.getUint8(at++);
			value = value * 128 + (byte & 127);
			if ((byte & 128) === 0) return value;
		}
	};
	for (let table = 0; table < tables; table += 1) {
		const flags = view.getUint8(at++);
		const tag = flags & 63;
		const version = flags >> 6;
		if (tag === ARBITRARY) at += 4;
		const length = number();
		// Outlines are packed in a way of their own unless they say otherwise; others only where they say so.
		const isTransformed = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
		const stored = isTransformed ? number() : length;
		if (tag === CMAP) cmap = [start, stored];
		start += stored;
	}
	if (!cmap) throw new Error('a font without cmap');
	const whole = brotliDecompressSync(file.subarray(at, at + packed));
	return lettersOfCmap(whole.subarray(cmap[0], cmap[0] + cmap[1]));
}

/** Of the subtables of formats 4 and 12, which hold the code points of Unicode. */
function lettersOfCmap(cmap: Uint8Array): Set<number> {
	const view = new DataView(cmap.buffer, cmap.byteOffset, cmap.byteLength);
	const letters = new Set<number>();
	for (let table = 0; table < view.getUint16(2); table += 1) {
		const at = view.getUint32(4 + 8 * table + 4);
		const format = view.getUint16(at);
		if (format === 4) addFormat4(view, at, letters);
		if (format === 12) addFormat12(view, at, letters);
	}
	return letters;
}

function addFormat4(view: DataView, at: number, letters: Set<number>): void {
	const doubled = view.getUint16(at + 6);
	for (let segment = 0; segment < doubled; segment += 2) {
		const end = view.getUint16(at + 14 + segment);
		const start = view.getUint16(at + 16 + doubled + segment);
		const delta = view.getUint16(at + 16 + 2 * doubled + segment);
		const offsetAt = at + 16 + 3 * doubled + segment;
		const offset = view.getUint16(offsetAt);
		for (let code = start; code <= end && code !== 0xffff; code += 1) {
			const glyph =
				offset === 0
					? (code + delta) & 0xffff
					: view.getUint16(offsetAt + offset + 2 * (code - start));
			if (glyph !== 0) letters.add(code);
		}
	}
}

function addFormat12(view: DataView, at: number, letters: Set<number>): void {
	for (let group = 0; group < view.getUint32(at + 12); group += 1) {
		const start = view.getUint32(at + 16 + 12 * group);
		const end = view.getUint32(at + 20 + 12 * group);
		for (let code = start; code <= end; code += 1) letters.add(code);
	}
}
