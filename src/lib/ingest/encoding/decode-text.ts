import { REPLACEMENT, windows1258Table } from './byte-table';
import type { Encoding } from './encoding';
import { TCVN3_TABLE } from './tcvn3';
import { VNI_BASES, VNI_PAIRS, VNI_SINGLES } from './vni';

/** Decodes the bytes of one file, chunk by chunk. */
export interface TextStreamDecoder {
	/**
	 * The text of the next chunk. A character cut by the end of the chunk waits for the next one;
	 * `last` says that none follows. Never throws: what cannot be decoded becomes U+FFFD. A byte order
	 * mark at the start is dropped; line ends are left as they are.
	 */
	decode(chunk: Uint8Array, last: boolean): string;
	/** U+FFFD so far: bytes that this encoding does not have, or characters lost before they came here. */
	readonly faults: number;
}

const REPLACED = String.fromCharCode(REPLACEMENT);

function countOf(mark: string, text: string): number {
	let count = 0;
	for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) count += 1;
	return count;
}

/** Code units to text; the only way that is fast and has no limit on the number of arguments. */
const UNITS = new TextDecoder('utf-16le', { ignoreBOM: true });

class UnicodeDecoder implements TextStreamDecoder {
	faults = 0;
	readonly #decoder: TextDecoder;

	constructor(encoding: Encoding) {
		this.#decoder = new TextDecoder(encoding);
	}

	decode(chunk: Uint8Array, last: boolean): string {
		const text = this.#decoder.decode(chunk, { stream: !last });
		this.faults += countOf(REPLACED, text);
		return text;
	}
}

class TableDecoder implements TextStreamDecoder {
	faults = 0;
	readonly #table: Uint16Array;

	constructor(table: Uint16Array) {
		this.#table = table;
	}

	decode(chunk: Uint8Array): string {
		const table = this.#table;
		const units = new Uint16Array(chunk.length);
		let faults = 0;
		for (let at = 0; at < chunk.length; at += 1) {
			const unit = table[chunk[at] ?? 0] ?? REPLACEMENT;
			if (unit === REPLACEMENT) faults += 1;
			units[at] = unit;
		}
		this.faults += faults;
		return UNITS.decode(units);
	}
}

class VniDecoder implements TextStreamDecoder {
	faults = 0;
	/** A letter at the end of the chunk before, whose mark may come; -1: none. */
	#waiting = -1;

	decode(chunk: Uint8Array, last: boolean): string {
		const units = new Uint16Array(chunk.length + 1);
		let length = 0;
		let faults = 0;
		let first = this.#waiting;
		const put = (unit: number) => {
			if (unit === REPLACEMENT) faults += 1;
			units[length] = unit;
			length += 1;
		};
		for (let at = 0; at < chunk.length; at += 1) {
			const byte = chunk[at] ?? 0;
			// Marks lie above ASCII, so most bytes need no look at the pairs.
			const pair = byte < 0xc0 || first === -1 ? 0 : (VNI_PAIRS[(first << 8) | byte] ?? 0);
			if (pair !== 0) put(pair);
			else if (first !== -1) put(VNI_SINGLES[first] ?? REPLACEMENT);
			first = pair === 0 ? byte : -1;
		}
		if (first !== -1 && (last || !VNI_BASES.has(first))) {
			put(VNI_SINGLES[first] ?? REPLACEMENT);
			first = -1;
		}
		this.#waiting = first;
		this.faults += faults;
		return UNITS.decode(units.subarray(0, length));
	}
}

let windows1258: Uint16Array | undefined;

/**
 * A decoder for one file. windows-1258 gives letters in pieces (`ê` and a combining tone), as the code
 * page does: `plainText` puts them together.
 */
export function createDecoder(encoding: Encoding): TextStreamDecoder {
	switch (encoding) {
		case 'tcvn3':
			return new TableDecoder(TCVN3_TABLE);
		case 'vni':
			return new VniDecoder();
		case 'windows-1258':
			windows1258 ??= windows1258Table();
			return new TableDecoder(windows1258);
		default:
			return new UnicodeDecoder(encoding);
	}
}

/** The text of a stream of bytes, as it comes; hand in a decoder to read its faults afterwards. */
export async function* decodeStream(
	chunks: AsyncIterable<Uint8Array>,
	encoding: Encoding,
	decoder: TextStreamDecoder = createDecoder(encoding)
): AsyncGenerator<string, void, undefined> {
	for await (const chunk of chunks) {
		const text = decoder.decode(chunk, false);
		if (text !== '') yield text;
	}
	const rest = decoder.decode(new Uint8Array(0), true);
	if (rest !== '') yield rest;
}
