import { StreamTooLong, gathered } from './bounded-stream';
import { brokenWorkbook } from './unpack-refusal';
import type { ZipEntry } from './zip-directory';

/* PKWARE APPNOTE.TXT 6.3.10: 4.3.7 local header, whose lengths may differ from the directory's. */
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_SIZE = 30;

const STORED = 0;
const DEFLATED = 8;

/**
 * The bytes of a file in a ZIP. Unpacking stops at the size that the directory claims, so the sizes
 * there may be added up and trusted before anything is unpacked. Throws `UnpackRefusal`.
 */
export async function readZipEntry(
	file: Blob,
	entry: ZipEntry,
	signal?: AbortSignal
): Promise<Uint8Array<ArrayBuffer>> {
	const header = new DataView(
		await file.slice(entry.offset, entry.offset + LOCAL_SIZE).arrayBuffer()
	);
	if (header.byteLength < LOCAL_SIZE || header.getUint32(0, true) !== LOCAL_SIGNATURE) {
		throw brokenWorkbook('zip');
	}
	const lengths = header.getUint16(26, true) + header.getUint16(28, true);
	const start = entry.offset + LOCAL_SIZE + lengths;
	const packed = file.slice(start, start + entry.packedSize);
	if (entry.method !== STORED && entry.method !== DEFLATED) throw brokenWorkbook('zip');
	try {
		const stream: ReadableStream<Uint8Array<ArrayBuffer>> =
			entry.method === STORED
				? packed.stream()
				: packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
		const bytes = new Uint8Array(await (await gathered(stream, entry.size, signal)).arrayBuffer());
		if (bytes.length !== entry.size) throw brokenWorkbook('zip');
		return bytes;
	} catch (error) {
		if (error instanceof StreamTooLong || error instanceof TypeError) throw brokenWorkbook('zip');
		throw error;
	}
}
