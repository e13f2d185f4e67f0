import { asBlob } from './bodies';
import type { ByteEntry, ByteStore } from './byte-store';
import { guarded, guardedUnless, isAbort } from './storage-fault';

/** So much of a body is read at a time, which does not hold the page up, */
const PIECE_BYTES = 4 << 20;
/**
 * and written: larger writes go through a pipe in several steps, and when the disk is full the page may
 * hear that the pipe broke, or that the file cannot be read, and not why.
 */
const WRITE_BYTES = 1 << 16;

const FOLDER = 'nhip-cchc-bytes';
const BODY_NAME = /^[0-9a-f]{64}$/;

/** Of the standard, but not in every browser nor in the types yet. */
interface Movable {
	move(name: string): Promise<void>;
}

const isMovable = (handle: object): handle is Movable =>
	typeof (handle as Partial<Movable>).move === 'function';

function isMissing(error: unknown): boolean {
	return error instanceof DOMException && error.name === 'NotFoundError';
}

/**
 * Bodies as files of the browser's private file system, each under its hash. A body is written under a
 * name of its own and renamed when it is whole; where files cannot be renamed it is written in place,
 * which shows as an empty file until the writer is closed, and an empty file is no body here.
 */
export class OpfsByteStore implements ByteStore {
	readonly #folder: FileSystemDirectoryHandle;

	private constructor(folder: FileSystemDirectoryHandle) {
		this.#folder = folder;
	}

	/** `null` where the browser has no such file system, refuses it, or cannot write to it from a page. */
	static async open(): Promise<OpfsByteStore | null> {
		// Absent on plain http, whatever its type says.
		const storage = navigator.storage as Partial<StorageManager> | undefined;
		if (typeof storage?.getDirectory !== 'function') return null;
		if (typeof FileSystemFileHandle === 'undefined') return null;
		if (!('createWritable' in FileSystemFileHandle.prototype)) return null;
		try {
			const root = await navigator.storage.getDirectory();
			return new OpfsByteStore(await root.getDirectoryHandle(FOLDER, { create: true }));
		} catch {
			return null;
		}
	}

	async has(sha256: string): Promise<boolean> {
		return (await this.get(sha256)) !== null;
	}

	async put(sha256: string, body: Blob | Uint8Array, signal?: AbortSignal): Promise<void> {
		await guardedUnless(signal, async () => {
			const random = crypto.getRandomValues(new Uint32Array(2)).join('-');
			const canMove = isMovable(FileSystemFileHandle.prototype);
			const name = canMove ? `${sha256}.${random}.part` : sha256;
			try {
				const handle = await this.#folder.getFileHandle(name, { create: true });
				const writer = await handle.createWritable();
				try {
					const blob = asBlob(body);
					for (let at = 0; at < blob.size; at += PIECE_BYTES) {
						const piece = new Uint8Array(await blob.slice(at, at + PIECE_BYTES).arrayBuffer());
						for (let from = 0; from < piece.length; from += WRITE_BYTES) {
							signal?.throwIfAborted();
							await writer.write(piece.subarray(from, from + WRITE_BYTES));
						}
					}
				} catch (error) {
					await writer.abort().catch(() => undefined);
					throw error;
				}
				await writer.close();
				if (isMovable(handle) && canMove) await handle.move(sha256);
			} catch (error) {
				await this.#remove(name).catch(() => undefined);
				throw error;
			}
		});
	}

	async get(sha256: string): Promise<Blob | null> {
		return guarded(async () => {
			try {
				const file = await (await this.#folder.getFileHandle(sha256)).getFile();
				return file.size === 0 ? null : file;
			} catch (error) {
				if (isMissing(error)) return null;
				throw error;
			}
		});
	}

	async list(): Promise<ByteEntry[]> {
		const files = await this.#files();
		return files
			.filter(({ name, size }) => BODY_NAME.test(name) && size > 0)
			.map(({ name, size, lastModified }) => ({ sha256: name, size, writtenAt: lastModified }));
	}

	async delete(sha256: string): Promise<void> {
		await guarded(() => this.#remove(sha256));
	}

	async removeLeftovers(before: number): Promise<void> {
		const leftovers = (await this.#files()).filter(
			({ name, size, lastModified }) =>
				lastModified < before && (!BODY_NAME.test(name) || size === 0)
		);
		// One that another tab has open is left to it.
		await Promise.allSettled(leftovers.map(({ name }) => this.#remove(name)));
	}

	async #files(): Promise<File[]> {
		return guarded(async () => {
			const files: File[] = [];
			for await (const handle of this.#folder.values()) {
				if (handle.kind !== 'file') continue;
				try {
					files.push(await handle.getFile());
				} catch (error) {
					// Renamed or removed by another tab since the folder was read.
					if (!isMissing(error) && !isAbort(error)) throw error;
				}
			}
			return files;
		});
	}

	async #remove(name: string): Promise<void> {
		try {
			await this.#folder.removeEntry(name);
		} catch (error) {
			if (!isMissing(error)) throw error;
		}
	}
}
