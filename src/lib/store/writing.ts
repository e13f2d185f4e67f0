import type { KeptBytes } from './kept-bytes';
import type { Keep } from './upload-store';

/** The bodies that one change writes. */
export class Writing {
	readonly #bytes: KeptBytes;
	/** Hashes of the bodies that datasets need already. */
	readonly #needed: ReadonlySet<string>;
	readonly #signal: AbortSignal | undefined;
	readonly #calls: ReturnType<Keep>[] = [];

	constructor(bytes: KeptBytes, needed: ReadonlySet<string>, signal: AbortSignal | undefined) {
		this.#bytes = bytes;
		this.#needed = needed;
		this.#signal = signal;
	}

	readonly keep: Keep = (body, { file, sha256 }) => {
		const isNeeded = sha256 !== undefined && this.#needed.has(sha256);
		const call = this.#bytes.keep(body, { file, sha256, isNeeded, signal: this.#signal });
		this.#calls.push(call);
		return call;
	};

	/** Waits for what is being written, and gives the hashes of what no dataset needs. */
	async ended(): Promise<string[]> {
		const kept = await Promise.allSettled(this.#calls);
		return kept
			.flatMap((call) => (call.status === 'fulfilled' ? [call.value.sha256] : []))
			.filter((sha256) => !this.#needed.has(sha256));
	}
}
