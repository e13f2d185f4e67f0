/** Small enough that hashing or packing a piece keeps a page answering. */
const PIECE_BYTES = 1 << 20;

/** Lets the browser do something else. Unlike a timer, a message is not held back for 4 ms. */
function nextTask(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(null);
	});
}

/** The bytes of a body in pieces, each in a task of its own. Throws the signal's reason. */
export async function* piecesOf(
	body: Blob | Uint8Array,
	signal?: AbortSignal
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
	const size = body instanceof Uint8Array ? body.length : body.size;
	for (let from = 0; from < size; from += PIECE_BYTES) {
		signal?.throwIfAborted();
		const until = Math.min(from + PIECE_BYTES, size);
		if (body instanceof Uint8Array) {
			yield body.slice(from, until);
			await nextTask();
		} else yield new Uint8Array(await body.slice(from, until).arrayBuffer());
	}
	signal?.throwIfAborted();
}
