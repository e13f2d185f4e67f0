import type { HashAnswer } from './hash-worker';
import { sha256Here, type HashOptions } from './sha256-here';

/** From here on a hash is computed in a worker: to fetch the bytes alone would hold up a page. */
const LARGE_BYTES = 1 << 22;

/**
 * SHA-256 of a body as lower-case hex; of a large one on a page, beside it. A cancelled call throws the
 * signal's reason.
 */
export function sha256Of(body: Blob | Uint8Array, options: HashOptions = {}): Promise<string> {
	const isPage = typeof document !== 'undefined';
	const isLarge = body instanceof Blob && body.size >= LARGE_BYTES;
	return isPage && isLarge ? sha256Beside(body, options) : sha256Here(body, options);
}

async function sha256Beside(body: Blob, { signal, onProgress }: HashOptions): Promise<string> {
	signal?.throwIfAborted();
	const worker = new Worker(new URL('./hash-worker.ts', import.meta.url), { type: 'module' });
	const stopped = new Promise<never>((_, reject) => {
		signal?.addEventListener('abort', () => {
			reject(signal.reason as Error);
		});
	});
	const hashed = new Promise<string>((resolve, reject) => {
		worker.addEventListener('error', (event) => {
			reject(new Error(event.message || 'worker failed'));
		});
		worker.addEventListener('message', ({ data }: MessageEvent<HashAnswer>) => {
			if ('done' in data) onProgress?.(data.done);
			else if ('sha256' in data) resolve(data.sha256);
			// A file that can no longer be read is told from a fault by the name of its error.
			else reject(new DOMException(data.message, data.name));
		});
		worker.postMessage(body);
	});
	try {
		return await Promise.race([hashed, stopped]);
	} finally {
		worker.terminate();
	}
}
