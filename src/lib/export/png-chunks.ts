/** A text that travels inside a PNG. */
export interface PngText {
	/** Latin letters, at most 79: `Title`, `Source`. */
	readonly keyword: string;
	readonly text: string;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and check sum around the data of a chunk. */
const FRAME_BYTES = 12;
const METRES_PER_INCH = 0.0254;

/**
 * A PNG with its density and texts, which follow its header as the format wants it (PNG, third edition,
 * 11.3.4 and 11.3.4.3). What it says of these already is taken out.
 *
 * @throws RangeError where the bytes are no PNG.
 */
export function withPngData(png: Uint8Array, dpi: number, texts: readonly PngText[]): Uint8Array {
	const chunks = chunksOf(png);
	const [header, ...rest] = chunks;
	if (header?.type !== 'IHDR') throw new RangeError('a PNG without a header');
	const added = [density(dpi), ...texts.map(textChunk)];
	const kept = rest.filter(({ type }) => !['pHYs', 'tEXt', 'iTXt', 'zTXt', 'tIME'].includes(type));
	return pngOf([header.bytes, ...added, ...kept.map(({ bytes }) => bytes)]);
}

/** The texts of a PNG and its dots to the inch; null where it says none. */
export function pngData(png: Uint8Array): {
	readonly dpi: number | null;
	readonly texts: readonly PngText[];
} {
	const chunks = chunksOf(png);
	const physical = chunks.find(({ type }) => type === 'pHYs');
	return {
		dpi: physical ? Math.round(viewOf(physical.bytes).getUint32(8) * METRES_PER_INCH) : null,
		texts: chunks.filter(({ type }) => type === 'iTXt').map(({ bytes }) => textOf(bytes))
	};
}

/** A PNG of its chunks, in their order. */
export function pngOf(chunks: readonly Uint8Array[]): Uint8Array {
	return joined([Uint8Array.from(SIGNATURE), ...chunks]);
}

interface Chunk {
	readonly type: string;
	/** With its frame. */
	readonly bytes: Uint8Array;
}

function chunksOf(png: Uint8Array): Chunk[] {
	if (!SIGNATURE.every((byte, at) => png[at] === byte)) throw new RangeError('no PNG');
	const chunks: Chunk[] = [];
	let at = SIGNATURE.length;
	while (at + FRAME_BYTES <= png.length) {
		const length = viewOf(png).getUint32(at);
		const end = at + FRAME_BYTES + length;
		if (end > png.length) throw new RangeError('a PNG that is cut off');
		const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
		chunks.push({ type, bytes: png.subarray(at, end) });
		at = end;
	}
	if (chunks.at(-1)?.type !== 'IEND') throw new RangeError('a PNG that is cut off');
	return chunks;
}

function density(dpi: number): Uint8Array {
	const data = new Uint8Array(9);
	const perMetre = Math.round(dpi / METRES_PER_INCH);
	const view = viewOf(data);
	view.setUint32(0, perMetre);
	view.setUint32(4, perMetre);
	data[8] = 1;
	return chunk('pHYs', data);
}

/** International text, uncompressed: keyword, two flags, no language, no translated keyword, UTF-8. */
function textChunk({ keyword, text }: PngText): Uint8Array {
	const encoder = new TextEncoder();
	return chunk('iTXt', joined([encoder.encode(keyword), new Uint8Array(5), encoder.encode(text)]));
}

function textOf(bytes: Uint8Array): PngText {
	const data = bytes.subarray(8, bytes.length - 4);
	const end = data.indexOf(0);
	const decoder = new TextDecoder();
	// Two flags, then an empty language and an empty translated keyword, each ended by a zero.
	return {
		keyword: decoder.decode(data.subarray(0, end)),
		text: decoder.decode(data.subarray(end + 5))
	};
}

/** A chunk with its length and check sum around it. */
export function chunk(type: string, data: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(FRAME_BYTES + data.length);
	const view = viewOf(bytes);
	view.setUint32(0, data.length);
	bytes.set(
		Array.from(type, (letter) => letter.charCodeAt(0)),
		4
	);
	bytes.set(data, 8);
	view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
	return bytes;
}

/** The check sum of PNG and of ZIP: the polynomial of ISO 3309, reflected. */
export function crc32(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
	}
	return ~sum >>> 0;
}

function viewOf(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
