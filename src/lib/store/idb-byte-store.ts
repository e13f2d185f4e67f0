import type { IDBPObjectStore } from 'idb';
import { wholeOf } from './body-source';
import type { BodySource, ByteEntry, ByteStore, KeptBody, PutOptions } from './byte-store';
import type { BodyRecord, StoreDatabase, StoreSchema } from './database';
import { sha256Of } from './sha256';
import { guarded, guardedUnless } from './storage-fault';
import { StoreError } from './store-error';
import { finished } from './transaction';

/** Larger values make some browsers copy all of it at once; a hundred megabytes make 25 chunks. */
const CHUNK_BYTES = 4 << 20;

const STORES = ['bodies', 'chunks'] as const;

type Store<Name extends (typeof STORES)[number], Mode extends IDBTransactionMode> = IDBPObjectStore<
	StoreSchema,
	typeof STORES,
	Name,
	Mode
>;

/** The name under which the chunks of a body stand; those kept before writings had names have its hash. */
const writingOf = ({ writing, sha256 }: BodyRecord) => writing ?? sha256;

/** All chunks of a body, and none of another: no position is beyond an array. */
function chunksOf(record: BodyRecord): IDBKeyRange {
	return IDBKeyRange.bound([writingOf(record), 0], [writingOf(record), Infinity]);
}

async function bytesOf(
	record: BodyRecord,
	stored: Store<'chunks', 'readonly'>
): Promise<Blob | null> {
	const parts: Blob[] = [];
	for (let at = 0; at < record.chunks; at += 1) {
		const chunk = await stored.get([writingOf(record), at]);
		if (chunk === undefined) return null;
		parts.push(new Blob([chunk]));
	}
	return new Blob(parts);
}

/**
 * Bodies in IndexedDB, for browsers without a private file system: on plain http, and in private windows of some.
 * Chunks are written each in a transaction of its own, so that memory stays flat, and under a name of that
 * writing alone: plain http has no locks, so that another tab may be keeping the same body at this moment.
 * The record that says the body is whole comes last, when the chunks were read back; where another tab was
 * there first, its body stands. Chunks are buffers, not blobs: Safari has lost blobs in IndexedDB.
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
			const known = await this.#whole(sha256);
			const isThere = known?.size === kept.size && (await this.#isSound(known, signal));
			if (isThere && (await this.#renew(known))) return kept;
			const record: BodyRecord = {
				...kept,
				chunks: Math.ceil(kept.size / CHUNK_BYTES),
				writtenAt: Date.now(),
				writing: crypto.getRandomValues(new Uint32Array(4)).join('-'),
				whole: false
			};
			try {
				await this.#writeChunks(record, blob, signal);
				if (!(await this.#isSound(record, signal))) throw new Error('read back other than written');
				await this.#publish(record, known);
			} catch (error) {
				await this.#forget(record).catch(() => undefined);
				throw error;
			}
			return kept;
		});
	}

	/** Counts as written now, so that no other tab takes it for one that nobody needs. False where it is gone. */
	async #renew(record: BodyRecord): Promise<boolean> {
		return this.#change(async (bodies) => {
			const there = await bodies.get(record.sha256);
			if (there === undefined || writingOf(there) !== writingOf(record)) return false;
			await bodies.put({ ...record, writtenAt: Date.now() }, record.sha256);
			return true;
		});
	}

	async #isSound(record: BodyRecord, signal: AbortSignal | undefined): Promise<boolean> {
		const kept = await this.#read((_, chunks) => bytesOf(record, chunks));
		return kept?.size === record.size && (await sha256Of(kept, { signal })) === record.sha256;
	}

	async #writeChunks(
		record: BodyRecord,
		blob: Blob,
		signal: AbortSignal | undefined
	): Promise<void> {
		await this.#change((bodies) => bodies.put(record, writingOf(record)));
		for (let at = 0; at < record.chunks; at += 1) {
			signal?.throwIfAborted();
			const chunk = blob.slice(at * CHUNK_BYTES, (at + 1) * CHUNK_BYTES);
			const buffer = await chunk.arrayBuffer();
			const transaction = this.#database.transaction('chunks', 'readwrite');
			await finished(transaction, [transaction.store.put(buffer, [writingOf(record), at])]);
		}
	}

	/** Puts what was written in the place of what stood there when it began, unless another tab did so. */
	async #publish(record: BodyRecord, replaced: BodyRecord | null): Promise<void> {
		await this.#change(async (bodies, chunks) => {
			const { sha256 } = record;
			const there = await bodies.get(sha256);
			const isReplaced = replaced !== null && there?.writing === replaced.writing;
			const stays = there?.whole === true && !isReplaced;
			const kept = stays ? there : { ...record, whole: true };
			const dropped = stays ? record : there;
			await bodies.put({ ...kept, writtenAt: Date.now() }, sha256);
			await bodies.delete(writingOf(record));
			if (dropped !== undefined) await chunks.delete(chunksOf(dropped));
		});
	}

	/** Removes what a writing left behind; a body that stands under its hash stays. */
	async #forget(record: BodyRecord): Promise<void> {
		await this.#change(async (bodies, chunks) => {
			await bodies.delete(writingOf(record));
			await chunks.delete(chunksOf(record));
		});
	}

	async get(sha256: string): Promise<Blob | null> {
		return guarded(() =>
			this.#read(async (bodies, chunks) => {
				const record = await bodies.get(sha256);
				return record?.whole === true ? bytesOf(record, chunks) : null;
			})
		);
	}

	async list(): Promise<ByteEntry[]> {
		return guarded(async () => {
			const records = await this.#database.getAll('bodies');
			return records.filter(({ whole }) => whole);
		});
	}

	async delete(sha256: string): Promise<void> {
		await guarded(() =>
			this.#change(async (bodies, chunks) => {
				const record = await bodies.get(sha256);
				if (record === undefined) return;
				await bodies.delete(sha256);
				await chunks.delete(chunksOf(record));
			})
		);
	}

	async removeLeftovers(before: number): Promise<void> {
		await guarded(async () => {
			const records = await this.#database.getAll('bodies');
			const cutOff = records.filter(({ whole, writtenAt }) => !whole && writtenAt < before);
			for (const record of cutOff) await this.#forget(record);
		});
	}

	async #whole(sha256: string): Promise<BodyRecord | null> {
		const record = await this.#database.get('bodies', sha256);
		return record?.whole === true ? record : null;
	}

	/** Reads in one transaction: no other tab can put a body elsewhere meanwhile. */
	async #read<T>(
		work: (bodies: Store<'bodies', 'readonly'>, chunks: Store<'chunks', 'readonly'>) => Promise<T>
	): Promise<T> {
		const transaction = this.#database.transaction(STORES);
		const read = work(transaction.objectStore('bodies'), transaction.objectStore('chunks'));
		await finished(transaction, [read]);
		return read;
	}

	/** All that the work changes, or nothing. */
	async #change<T>(
		work: (bodies: Store<'bodies', 'readwrite'>, chunks: Store<'chunks', 'readwrite'>) => Promise<T>
	): Promise<T> {
		const transaction = this.#database.transaction(STORES, 'readwrite', { durability: 'strict' });
		const changed = work(transaction.objectStore('bodies'), transaction.objectStore('chunks'));
		await finished(transaction, [changed]);
		return changed;
	}
}
