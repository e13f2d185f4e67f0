import { createDecoder } from '../encoding/decode-text';
import type { Encoding } from '../encoding/encoding';
import { plainText } from '../encoding/plain-text';

/** The bytes at both ends of a file, which say how it is written. */
export interface FileEnds {
	readonly head: Uint8Array;
	/** Empty where the head is the whole file. */
	readonly tail: Uint8Array;
	readonly size: number;
}

const HEAD = 256 * 1024;
const TAIL = 64 * 1024;

export async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array> {
	return new Uint8Array(await file.slice(from, to).arrayBuffer());
}

export async function fileEnds(file: Blob, most = HEAD): Promise<FileEnds> {
	const isWhole = file.size <= most + TAIL;
	const head = await bytesOf(file, 0, isWhole ? file.size : most);
	const tail = isWhole ? new Uint8Array(0) : await bytesOf(file, file.size - TAIL, file.size);
	return { head, tail, size: file.size };
}

/** Line ends of all kinds as `\n`. */
export function withLineFeeds(text: string): string {
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** Text of the first bytes, up to the last line that is there as a whole. */
export function headText(ends: FileEnds, encoding: Encoding): string {
	const isWhole = ends.tail.length === 0;
	const decoded = createDecoder(encoding).decode(ends.head, isWhole);
	const { text } = plainText(withLineFeeds(decoded));
	if (isWhole) return text;
	const last = text.lastIndexOf('\n');
	return last === -1 ? text : text.slice(0, last + 1);
}

/** Text of the last bytes, from the first line that is there as a whole; empty where all is head. */
export function tailText(ends: FileEnds, encoding: Encoding): string {
	if (ends.tail.length === 0) return '';
	// A 16-bit code unit may not be cut: the file's length says where one begins.
	const odd = encoding.startsWith('utf-16') ? (ends.size - ends.tail.length) % 2 : 0;
	const decoded = createDecoder(encoding).decode(ends.tail.subarray(odd), true);
	const { text } = plainText(withLineFeeds(decoded));
	const first = text.indexOf('\n');
	return first === -1 ? '' : text.slice(first + 1);
}

/** Number of line ends in a file, of whatever kind; read as a stream, nothing is kept. */
export async function countLines(file: Blob, encoding: Encoding): Promise<number> {
	const decoder = createDecoder(encoding);
	const step = 1 << 20;
	let lines = 0;
	let endsInReturn = false;
	for (let from = 0; from < file.size; from += step) {
		const bytes = await bytesOf(file, from, from + step);
		const text = decoder.decode(bytes, from + step >= file.size);
		const isPair = endsInReturn && text.startsWith('\n');
		endsInReturn = text === '' ? endsInReturn : text.endsWith('\r');
		const plain = withLineFeeds(isPair ? text.slice(1) : text);
		for (let at = plain.indexOf('\n'); at !== -1; at = plain.indexOf('\n', at + 1)) lines += 1;
	}
	return lines;
}
