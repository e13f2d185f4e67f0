import { transfer } from 'comlink';
import { bodyPieces, type BodyPiece } from './body-source';
import type { BodySource, ByteEntry, ByteStore, KeptBody, PutOptions } from './byte-store';
import type { PartWriter } from './part-writer-worker';
import { BODY_PARTS } from './damage';
import { FOLDER, isMissing } from './private-folder';
import { guarded, guardedUnless, isAbort } from './storage-fault';
import { StoreError } from './store-error';
import { unlessAborted } from './unless-aborted';
import { WorkerRemote } from './worker-remote';

/** So much of a body is handed to the worker at a time: a cancelled call waits for no more. */
const PIECE_BYTES = 16 << 20;

/** A worker that wrote more is ended, for it would hold on to the memory that it took. */
const LARGE_BYTES = 4 << 20;

const BODY_NAME = /^[0-9a-f]{64}$/;

/** How often, and after how many milliseconds, a file is removed that a worker held until just now. */
const HELD = { tries: 40, pause: 50 };

const startWriter = () =>
	new WorkerRemote<PartWriter>(
		new Worker(new URL('./part-writer-worker.ts', import.meta.url), { type: 'module' }),
		(message) => new Error(message)
	);

/** Bytes go to the worker without being copied. */
function givenAway(piece: BodyPiece): BodyPiece {
	return piece instanceof Blob ? piece : transfer(piece, [piece.buffer]);
}

/**
 * Bodies as files of the browser's private file system, each under its hash. A body is written by a
 * worker under a name of its own, and renamed when it is whole and was read back.
 */
export class OpfsByteStore implements ByteStore {
	readonly #folder: FileSystemDirectoryHandle;
	/** Workers that have nothing to do: a commit writes three bodies at once. */
	readonly #idle: WorkerRemote<PartWriter>[] = [];

	private constructor(folder: FileSystemDirectoryHandle) {
		this.#folder = folder;
	}

	/** `null` where the browser has no such file system, refuses it, or cannot rename files in it. */
	static async open(): Promise<OpfsByteStore | null> {
		// Absent on plain http, whatever its type says.
		const storage = navigator.storage as Partial<StorageManager> | undefined;
		if (typeof storage?.getDirectory !== 'function') return null;
		// Browsers that rename files let workers write them, too; pages are not told of that.
		if (typeof FileSystemFileHandle === 'undefined') return null;
		if (!('move' in FileSystemFileHandle.prototype)) return null;
		try {
			const root = await navigator.storage.getDirectory();
			return new OpfsByteStore(await root.getDirectoryHandle(FOLDER, { create: true }));
		} catch {
			return null;
		}
	}

	prepare(): void {
		while (this.#idle.length < BODY_PARTS.length) this.#idle.push(startWriter());
	}

	async has(sha256: string): Promise<boolean> {
		return (await this.get(sha256)) !== null;
	}

	async put(body: BodySource, { sha256, signal }: PutOptions = {}): Promise<KeptBody> {
		return guardedUnless(signal, async () => {
			const name = `${crypto.getRandomValues(new Uint32Array(4)).join('-')}.part`;
			const writer = this.#idle.pop() ?? startWriter();
			const ask = <T>(call: Promise<T>) => writer.unlessOver(call);
			try {
				await ask(writer.remote.begin(name));
				for await (const piece of bodyPieces(body, PIECE_BYTES)) {
					await unlessAborted(signal, ask(writer.remote.add(givenAway(piece))));
				}
				signal?.throwIfAborted();
				const kept = await ask(writer.remote.finish(sha256 ?? null));
				if (kept !== null && kept.size > LARGE_BYTES) writer.end(new Error('the writer is done'));
				else this.#idle.push(writer);
				if (kept === null) throw new StoreError({ kind: 'changed', file: '' });
				return kept;
			} catch (error) {
				if (!this.#idle.includes(writer)) await this.#giveUp(writer, name);
				throw error;
			}
		});
	}

	/** Ends a worker and removes what it wrote. What cannot be removed now is a leftover. */
	async #giveUp(writer: WorkerRemote<PartWriter>, name: string): Promise<void> {
		writer.end(new Error('the writing was given up'));
		for (let tries = HELD.tries; tries > 0; tries -= 1) {
			try {
				await this.#remove(name);
				return;
			} catch {
				await new Promise((resolve) => setTimeout(resolve, HELD.pause));
			}
		}
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
