import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { piecesOf } from './pieces';

export interface HashOptions {
	readonly signal?: AbortSignal | undefined;
	/** Called with the bytes done so far. */
	readonly onProgress?: ((bytes: number) => void) | undefined;
}

/** Up to here a body is handed to the browser's own digest, which wants it in memory as a whole. */
export const MOST_AT_ONCE_BYTES = 1 << 28;

/** SHA-256 of a body as lower-case hex, computed piece by piece in memory that does not grow. */
export async function streamedSha256(
	body: Blob | Uint8Array,
	{ signal, onProgress }: HashOptions = {}
): Promise<string> {
	const hash = sha256.create();
	let done = 0;
	for await (const piece of piecesOf(body, signal)) {
		hash.update(piece);
		done += piece.length;
		onProgress?.(done);
	}
	return bytesToHex(hash.digest());
}

/** The browser hashes no memory that threads share. */
function unshared(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const isOwn = bytes.buffer instanceof ArrayBuffer;
	return isOwn ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}

/** Does not exist on plain http, whatever its type says. */
function browserDigest(): SubtleCrypto | undefined {
	return (globalThis as { readonly crypto?: { readonly subtle?: SubtleCrypto } }).crypto?.subtle;
}

/**
 * SHA-256 of a body as lower-case hex, in this thread: by the browser where it can (six times as fast),
 * else by the library, piece by piece. A cancelled call throws the signal's reason.
 */
export async function sha256Here(
	body: Blob | Uint8Array,
	options: HashOptions = {}
): Promise<string> {
	const size = body instanceof Uint8Array ? body.length : body.size;
	const digest = browserDigest();
	if (digest === undefined || size > MOST_AT_ONCE_BYTES) return streamedSha256(body, options);
	options.signal?.throwIfAborted();
	const bytes = body instanceof Uint8Array ? unshared(body) : await body.arrayBuffer();
	const hash = await digest.digest('SHA-256', bytes);
	options.signal?.throwIfAborted();
	options.onProgress?.(size);
	return bytesToHex(new Uint8Array(hash));
}

/** SHA-256 of bytes as lower-case hex, at once: a transaction of the database ends where it is waited. */
export function sha256AtOnce(bytes: Uint8Array): string {
	return bytesToHex(sha256(bytes));
}
