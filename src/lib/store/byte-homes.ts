import type { BodySource, ByteEntry, ByteStore, KeptBody, PutOptions } from './byte-store';
import type { StoreDatabase } from './database';
import { IdbByteStore } from './idb-byte-store';
import { OpfsByteStore } from './opfs-byte-store';

/**
 * Several homes as one. Bodies are written to the first and looked for in all: a browser that learns to
 * write files, or a site that moves to https, finds what it kept before.
 */
export class ByteHomes implements ByteStore {
	readonly #first: ByteStore;
	readonly #all: readonly ByteStore[];

	constructor(first: ByteStore, ...others: readonly ByteStore[]) {
		this.#first = first;
		this.#all = [first, ...others];
	}

	prepare(): void {
		this.#first.prepare?.();
	}

	async has(sha256: string): Promise<boolean> {
		for (const home of this.#all) if (await home.has(sha256)) return true;
		return false;
	}

	put(body: BodySource, options?: PutOptions): Promise<KeptBody> {
		return this.#first.put(body, options);
	}

	async get(sha256: string): Promise<Blob | null> {
		for (const home of this.#all) {
			const body = await home.get(sha256);
			if (body !== null) return body;
		}
		return null;
	}

	async list(): Promise<ByteEntry[]> {
		const lists = await Promise.all(this.#all.map((home) => home.list()));
		// The first home wins, as in `get`.
		return [
			...new Map(lists.reverse().flatMap((list) => list.map((it) => [it.sha256, it]))).values()
		];
	}

	async delete(sha256: string): Promise<void> {
		for (const home of this.#all) await home.delete(sha256);
	}

	async removeLeftovers(before: number): Promise<void> {
		for (const home of this.#all) await home.removeLeftovers(before);
	}
}

/** The best home for bytes that this browser has: files, or else IndexedDB. */
export async function openByteHomes(database: StoreDatabase): Promise<ByteStore> {
	const indexed = new IdbByteStore(database);
	const files = await OpfsByteStore.open();
	return files === null ? indexed : new ByteHomes(files, indexed);
}
