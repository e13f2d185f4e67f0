import { Inflate } from 'fflate';
import { crc32After } from './crc32';
import { piecesOf } from './pieces';
import { refusedBundle } from './store-error';
import type { ZipEntry } from './zip-directory';

/** Deflate makes at most a thousand times as much of it: so much may be in memory at once. */
const PUSHED_BYTES = 1 << 14;

const HANDED_OVER_BYTES = 8 << 20;

/** Collects bytes into a blob, no more than were stated. */
class Unpacked {
	readonly #entry: ZipEntry;
	readonly #parts: Blob[] = [];
	#pending: Uint8Array<ArrayBuffer>[] = [];
	#pendingBytes = 0;
	#bytes = 0;
	#crc32 = 0;

	constructor(entry: ZipEntry) {
		this.#entry = entry;
	}

	take(data: Uint8Array<ArrayBuffer>): void {
		this.#bytes += data.length;
		if (this.#bytes > this.#entry.bytes) throw refusedBundle('zip_damaged', this.#entry.path);
		this.#crc32 = crc32After(this.#crc32, data);
		this.#pending.push(data);
		this.#pendingBytes += data.length;
		if (this.#pendingBytes < HANDED_OVER_BYTES) return;
		this.#parts.push(new Blob(this.#pending));
		this.#pending = [];
		this.#pendingBytes = 0;
	}

	end(): Blob {
		if (this.#bytes !== this.#entry.bytes || this.#crc32 !== this.#entry.crc32) {
			throw refusedBundle('zip_damaged', this.#entry.path);
		}
		return new Blob([...this.#parts, ...this.#pending]);
	}
}

/** Unpacks one entry, exactly as large as stated. Throws `unreadable_bundle`. */
export async function unpackEntry(zip: Blob, entry: ZipEntry, signal?: AbortSignal): Promise<Blob> {
	const unpacked = new Unpacked(entry);
	const packed = zip.slice(entry.from, entry.from + entry.packedBytes);
	if (entry.method === 0) {
		for await (const piece of piecesOf(packed, signal)) unpacked.take(piece);
		return unpacked.end();
	}
	const inflate = new Inflate((data) => unpacked.take(data));
	const push = (bytes: Uint8Array, isLast: boolean) => {
		try {
			inflate.push(bytes, isLast);
		} catch (error) {
			const isOwn = error instanceof Error && error.name === 'StoreError';
			throw isOwn ? error : refusedBundle('zip_damaged', entry.path);
		}
	};
	for await (const piece of piecesOf(packed, signal)) {
		for (let from = 0; from < piece.length; from += PUSHED_BYTES) {
			push(piece.subarray(from, from + PUSHED_BYTES), false);
		}
	}
	push(new Uint8Array(0), true);
	return unpacked.end();
}
