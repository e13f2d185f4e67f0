/**
 * Watches whether a file that was taken for UTF-8 by its first bytes goes on as UTF-8. Costs a fraction
 * of reading: the browser's own decoder does it.
 */
export class Utf8Watch {
	#decoder = new TextDecoder('utf-8', { fatal: true });
	#seen = 0;
	#fault: number | null = null;

	/**
	 * Byte, from 0, at which the first chunk with something else than UTF-8 begins; `null`: all was
	 * UTF-8. Take the bytes from a little before it and ask `recogniseWithin`.
	 */
	get firstFaultyChunk(): number | null {
		return this.#fault;
	}

	/** Chunks in their order; `last` says that none follows, so that a cut letter at the end is a fault. */
	see(chunk: Uint8Array, last: boolean): void {
		if (this.#fault !== null) return;
		try {
			this.#decoder.decode(chunk, { stream: !last });
			this.#seen += chunk.length;
		} catch {
			this.#fault = this.#seen;
		}
	}
}
