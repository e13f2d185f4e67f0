import { ReadingCancelled } from '../reading/read-control';

/** The stream gave more than it may. */
export class StreamTooLong extends Error {
	override readonly name = 'StreamTooLong';
}

/** Small pieces are gathered into blobs, which the browser may keep outside the memory of the tab. */
const GATHERED = 16 * 1024 * 1024;

/**
 * Everything a stream gives, or `StreamTooLong` as soon as that is more than `most` bytes; nothing is
 * read beyond. Errors of the stream itself (bad packing) are thrown on.
 */
export async function gathered(
	stream: ReadableStream<Uint8Array<ArrayBuffer>>,
	most: number,
	signal?: AbortSignal
): Promise<Blob> {
	const reader = stream.getReader();
	const blobs: Blob[] = [];
	let pieces: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	let pending = 0;
	try {
		for (;;) {
			if (signal?.aborted === true) throw new ReadingCancelled();
			const { done, value } = await reader.read();
			if (done) break;
			size += value.length;
			pending += value.length;
			if (size > most) throw new StreamTooLong();
			pieces.push(value);
			if (pending < GATHERED) continue;
			blobs.push(new Blob(pieces));
			pieces = [];
			pending = 0;
		}
	} catch (error) {
		// Whatever packs the stream out must stop; that it stops with an error too says nothing new.
		await reader.cancel().catch(() => undefined);
		throw error;
	}
	return new Blob([...blobs, ...pieces]);
}
