import { Zip, ZipDeflate, ZipPassThrough, type FlateError } from 'fflate';
import { piecesOf } from './pieces';

/** Any time would do, if it is always the same; zip knows none before, and takes it as local time. */
const MODIFIED = new Date(1980, 0, 1);

/** From this size on, what is packed is handed to the browser, which may put it on disk. */
const HANDED_OVER_BYTES = 8 << 20;

const LEVEL = 6;

/** Whether bytes are packed already, as workbooks and `.gz` are. */
async function isPacked(body: Blob): Promise<boolean> {
	const [a, b] = new Uint8Array(await body.slice(0, 2).arrayBuffer());
	return (a === 0x50 && b === 0x4b) || (a === 0x1f && b === 0x8b);
}

/** Writes a zip file entry by entry, in memory that does not grow with it; equal entries, equal bytes. */
export class ZipWriter {
	readonly #zip: Zip;
	readonly #parts: Blob[] = [];
	#pending: Uint8Array<ArrayBuffer>[] = [];
	#pendingBytes = 0;
	#failure: FlateError | null = null;

	constructor() {
		this.#zip = new Zip((error, data) => {
			if (error !== null) this.#failure = error;
			else this.#take(data);
		});
	}

	async add(path: string, body: Blob, signal?: AbortSignal): Promise<void> {
		const entry = (await isPacked(body))
			? new ZipPassThrough(path)
			: new ZipDeflate(path, { level: LEVEL });
		entry.mtime = MODIFIED;
		this.#zip.add(entry);
		for await (const piece of piecesOf(body, signal)) {
			entry.push(piece);
			if (this.#failure !== null) throw this.#failure;
		}
		entry.push(new Uint8Array(0), true);
	}

	end(): Blob {
		this.#zip.end();
		if (this.#failure !== null) throw this.#failure;
		this.#handOver();
		return new Blob(this.#parts, { type: 'application/zip' });
	}

	#take(data: Uint8Array<ArrayBuffer>): void {
		this.#pending.push(data);
		this.#pendingBytes += data.length;
		if (this.#pendingBytes >= HANDED_OVER_BYTES) this.#handOver();
	}

	#handOver(): void {
		this.#parts.push(new Blob(this.#pending));
		this.#pending = [];
		this.#pendingBytes = 0;
	}
}
