import { wholeOf } from './body-source';
import type { BodySource, ByteEntry, ByteStore, KeptBody, PutOptions } from './byte-store';
import type { BodyRecord, StoreDatabase } from './database';
import { sha256Of } from './sha256';
import { guarded, guardedUnless } from './storage-fault';
import { StoreError } from './store-error';
import { finished } from './transaction';

/** Larger values make some browsers copy all of it at once; a hundred megabytes make 25 chunks. */
const CHUNK_BYTES = 4 << 20;

/** All chunks of a body, and none of another: no position is beyond an array. */
const chunksOf = (sha256: string) => IDBKeyRange.bound([sha256, 0], [sha256, Infinity]);

/**
 * Bodies in IndexedDB, for browsers without a private file system: on plain http, and in private windows of some.
 * Chunks are written each in a transaction of its own, so that memory stays flat; the record that says
 * the body is whole comes last. Chunks are buffers, not blobs: Safari has lost blobs in IndexedDB.
 */
export class IdbByteStore implements ByteStore {
	readonly #database: StoreDatabase;

	constructor(database: StoreDatabase) {
		this.#database = database;
	}

	async has(sha256: string): Promise<boolean> {
		return guarded(async () => (await this.#whole(sha256)) !== null);
	}

	async put(body: BodySource, { sha256: expected, signal }: PutOptions = {}): Promise<KeptBody> {
		return guardedUnless(signal, async () => {
			const blob = await wholeOf(body);
			const sha256 = await sha256Of(blob, { signal });
			if (expected !== undefined && sha256 !== expected) {
				throw new StoreError({ kind: 'changed', file: '' });
			}
			const kept = { sha256, size: blob.size };
			if (await this.#isSound(kept, signal)) {
				await this.#renew(sha256);
				return kept;
			}
			try {
				await this.#writeChunks(kept, blob, signal);
				if (!(await this.#isSound(kept, signal))) throw new Error('read back other than written');
			} catch (error) {
				await this.delete(sha256).catch(() => undefined);
				throw error;
			}
			return kept;
		});
	}

	/** Counts as written now, so that no other tab takes it for one that nobody needs. */
	async #renew(sha256: string): Promise<void> {
		const record = await this.#whole(sha256);
		if (record !== null) await this.#write(sha256, { ...record, writtenAt: Date.now() });
	}

	async #isSound({ sha256, size }: KeptBody, signal: AbortSignal | undefined): Promise<boolean> {
		const kept = await this.get(sha256);
		return kept?.size === size && (await sha256Of(kept, { signal })) === sha256;
	}

	async #writeChunks(
		{ sha256, size }: KeptBody,
		blob: Blob,
		signal: AbortSignal | undefined
	): Promise<void> {
		const chunks = Math.ceil(size / CHUNK_BYTES);
		const record = { sha256, size, chunks, writtenAt: Date.now() };
		await this.#write(sha256, { ...record, whole: false });
		for (let at = 0; at < chunks; at += 1) {
			signal?.throwIfAborted();
			const chunk = blob.slice(at * CHUNK_BYTES, (at + 1) * CHUNK_BYTES);
			const buffer = await chunk.arrayBuffer();
			const transaction = this.#database.transaction('chunks', 'readwrite');
			await finished(transaction, [transaction.store.put(buffer, [sha256, at])]);
		}
		await this.#write(sha256, { ...record, whole: true });
	}

	async get(sha256: string): Promise<Blob | null> {
		return guarded(async () => {
			const record = await this.#whole(sha256);
			if (record === null) return null;
			const parts: Blob[] = [];
			for (let at = 0; at < record.chunks; at += 1) {
				const chunk = await this.#database.get('chunks', [sha256, at]);
				if (chunk === undefined) return null;
				parts.push(new Blob([chunk]));
			}
			return new Blob(parts);
		});
	}

	async list(): Promise<ByteEntry[]> {
		return guarded(async () => {
			const records = await this.#database.getAll('bodies');
			return records.filter(({ whole }) => whole);
		});
	}

	async delete(sha256: string): Promise<void> {
		await guarded(async () => {
			const transaction = this.#database.transaction(['bodies', 'chunks'], 'readwrite');
			const bodies = transaction.objectStore('bodies').delete(sha256);
			const chunks = transaction.objectStore('chunks').delete(chunksOf(sha256));
			await finished(transaction, [bodies, chunks]);
		});
	}

	async removeLeftovers(before: number): Promise<void> {
		const records = await guarded(() => this.#database.getAll('bodies'));
		const cutOff = records.filter(({ whole, writtenAt }) => !whole && writtenAt < before);
		for (const { sha256 } of cutOff) await this.delete(sha256);
	}

	async #whole(sha256: string): Promise<BodyRecord | null> {
		const record = await this.#database.get('bodies', sha256);
		return record?.whole === true ? record : null;
	}

	async #write(sha256: string, record: BodyRecord): Promise<void> {
		const transaction = this.#database.transaction('bodies', 'readwrite', { durability: 'strict' });
		await finished(transaction, [transaction.store.put(record, sha256)]);
	}
}
