/** What the bytes of a sample say before anything is decoded. */
export interface ByteEvidence {
	readonly isAscii: boolean;
	/** Not text in any of the encodings. */
	readonly isBinary: boolean;
	/** By zero bytes, where there is no byte order mark. */
	readonly utf16: 'utf-16le' | 'utf-16be' | null;
}

/** Text may hold a few stray control characters, which are removed and counted. */
const MOST_CONTROLS = 0.02;
/** Latin letters, digits, separators and line ends have a zero byte in UTF-16: in any table, many. */
const FEWEST_ZEROS = 0.2;

/** Tab, line ends, form feed, and the end mark of DOS. */
const PLAIN_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a]);

function utf16By(evenZeros: number, oddZeros: number, pairs: number): ByteEvidence['utf16'] {
	const [fewer, more] = evenZeros < oddZeros ? [evenZeros, oddZeros] : [oddZeros, evenZeros];
	if (more === 0 || more < pairs * FEWEST_ZEROS || fewer > more / 20) return null;
	// The zero is the high byte: behind the letter where the low byte comes first.
	return oddZeros > evenZeros ? 'utf-16le' : 'utf-16be';
}

/** Looks at every byte of a sample once. */
export function byteEvidence(bytes: Uint8Array): ByteEvidence {
	const zeros = [0, 0];
	let controls = 0;
	let high = 0;
	for (let at = 0; at < bytes.length; at += 1) {
		const byte = bytes[at] ?? 0;
		if (byte >= 0x80) high += 1;
		else if (byte === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
		else if (byte < 0x20 && !PLAIN_CONTROLS.has(byte)) controls += 1;
	}
	const [even = 0, odd = 0] = zeros;
	const utf16 = utf16By(even, odd, bytes.length / 2);
	const most = Math.max(1, bytes.length * MOST_CONTROLS);
	return {
		isAscii: high === 0 && even + odd === 0,
		isBinary: utf16 === null && even + odd + controls > most,
		utf16
	};
}
