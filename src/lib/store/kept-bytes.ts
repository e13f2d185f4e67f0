import { bodySha256, sizeOf } from './bodies';
import type { BodySource, ByteEntry, ByteStore, KeptBody, PutOptions } from './byte-store';
import { BODY_PARTS, type BodyPart, type Damage } from './damage';
import type { DatasetRecord } from './database';
import { sha256Of } from './sha256';
import { StoreError } from './store-error';

/** What nobody refers to is left alone for so long: another tab may be about to. */
const ORPHAN_MS = 60 * 60 * 1000;

export interface KeepOptions extends PutOptions {
	/** Name of the file that the body belongs to, for errors. */
	readonly file: string;
	/** Whether a dataset that is kept has a body of this hash. */
	readonly isNeeded: boolean;
}

/** The hashes of all bodies that datasets need. */
export function hashesOf(records: Iterable<DatasetRecord>): ReadonlySet<string> {
	const hashes = new Set<string>();
	for (const { dataset } of records) {
		for (const part of BODY_PARTS) hashes.add(bodySha256(dataset, part));
	}
	return hashes;
}

function damageTo({ dataset }: DatasetRecord, part: BodyPart, found: Damage['found']): Damage {
	return { dataset: dataset.id, file: dataset.file.name, part, found };
}

/** Kept bodies that no dataset of any version needs and that are no longer about to be needed. */
export function orphansOf(
	entries: readonly ByteEntry[],
	records: Iterable<DatasetRecord>,
	now: number
): string[] {
	const needed = hashesOf(records);
	return entries
		.filter(({ sha256, writtenAt }) => !needed.has(sha256) && writtenAt < now - ORPHAN_MS)
		.map(({ sha256 }) => sha256);
}

/** The bodies of datasets, written and read so that what comes out is what went in. */
export class KeptBytes {
	readonly #bytes: ByteStore;
	/** By hash: bodies that were read and are not what they were. */
	readonly #spoilt = new Map<string, Damage['found']>();
	/** Hashes of bodies that were read and held against them since the page was opened. */
	readonly #proven = new Set<string>();

	constructor(bytes: ByteStore) {
		this.#bytes = bytes;
	}

	prepare(): void {
		this.#bytes.prepare?.();
	}

	/**
	 * Writes a body and reads it back. One that is known by its hash, needed and sound is not written
	 * again. A cancelled call may leave the whole body behind.
	 */
	async keep(body: BodySource, options: KeepOptions): Promise<KeptBody> {
		const { file, sha256, isNeeded, signal } = options;
		if (isNeeded && sha256 !== undefined && !(body instanceof ReadableStream)) {
			const known = { sha256, size: sizeOf(body) };
			const kept = await this.#bytes.get(sha256);
			const isWhole = kept?.size === known.size;
			if (isWhole && (await sha256Of(kept, { signal })) === sha256) return known;
		}
		try {
			const kept = await this.#bytes.put(body, { sha256, signal });
			this.#spoilt.delete(kept.sha256);
			this.#proven.add(kept.sha256);
			return kept;
		} catch (error) {
			const isChanged = error instanceof StoreError && error.fault.kind === 'changed';
			throw isChanged ? new StoreError({ kind: 'changed', file }, { cause: error }) : error;
		}
	}

	/** A body of a dataset, held against its hash once. Throws `damaged`. */
	async read(record: DatasetRecord, part: BodyPart): Promise<Blob> {
		const sha256 = bodySha256(record.dataset, part);
		const body = await this.#bytes.get(sha256);
		const isWhole = body?.size === record.sizes[part];
		if (isWhole && (this.#proven.has(sha256) || (await sha256Of(body)) === sha256)) {
			this.#proven.add(sha256);
			return body;
		}
		const found = body === null ? 'missing' : isWhole ? 'other_hash' : 'other_size';
		this.#spoilt.set(sha256, found);
		throw new StoreError({ kind: 'damaged', damage: damageTo(record, part, found) });
	}

	/** What is wrong with the bodies of datasets: by presence and length, and by hash as far as read. */
	async damagesOf(records: readonly DatasetRecord[]): Promise<Damage[]> {
		const sizes = new Map((await this.#bytes.list()).map(({ sha256, size }) => [sha256, size]));
		return records.flatMap((record) =>
			BODY_PARTS.flatMap((part) => {
				const sha256 = bodySha256(record.dataset, part);
				const size = sizes.get(sha256);
				if (size === undefined) return [damageTo(record, part, 'missing')];
				if (size !== record.sizes[part]) return [damageTo(record, part, 'other_size')];
				const found = this.#spoilt.get(sha256);
				return found === undefined ? [] : [damageTo(record, part, found)];
			})
		);
	}

	async delete(hashes: readonly string[]): Promise<void> {
		for (const sha256 of hashes) {
			this.#proven.delete(sha256);
			await this.#bytes.delete(sha256);
		}
	}

	async removeOrphans(records: Iterable<DatasetRecord>, now: number): Promise<void> {
		await this.delete(orphansOf(await this.#bytes.list(), records, now));
		await this.#bytes.removeLeftovers(now - ORPHAN_MS);
	}
}
