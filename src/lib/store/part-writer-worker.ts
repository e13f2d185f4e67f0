/**
 * Writes bodies into the browser's private file system beside the page: only a worker is given access
 * that is not copied through another process, which takes a third of the time.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { expose } from 'comlink';
import type { BodyPiece } from './body-source';
import type { KeptBody } from './byte-store';
import { FOLDER, isMissing } from './private-folder';
import { MOST_AT_ONCE_BYTES, sha256Here } from './sha256-here';
import { sameBytes } from './same-bytes';

/** Larger writes are slower. */
const WRITE_BYTES = 1 << 20;

/** Where a body is too large to be hashed at once, so much of it is hashed at a time. */
const HASHED_BYTES = 1 << 24;

const NOT_SAME = 'read back other than written';

/** Of the standard, but given to workers only, and so not in the types of pages. */
interface SyncAccess {
	read(into: Uint8Array, options: { readonly at: number }): number;
	write(bytes: Uint8Array, options: { readonly at: number }): number;
	flush(): void;
	close(): void;
}

interface PartFile {
	getFile(): Promise<File>;
	createSyncAccessHandle(): Promise<SyncAccess>;
	move(name: string): Promise<void>;
}

interface Part {
	readonly folder: FileSystemDirectoryHandle;
	readonly name: string;
	readonly file: PartFile;
	readonly access: SyncAccess;
	size: number;
}

let current: Part | null = null;

function begun(): Part {
	if (current === null) throw new Error('no body was begun');
	return current;
}

/**
 * What a write said of itself, where it was one. Some systems write what there is room for and say no
 * more; Chromium's private windows give the number of an error (no space is -8) as if it were a count.
 */
function written(count: number, most: number): number {
	if (count > 0 && count <= most) return count;
	const isFull = count === 0 || (count | 0) === -8;
	throw isFull
		? new DOMException('no space', 'QuotaExceededError')
		: new Error(`the write failed with ${count | 0}`);
}

/** Whether what was written is what stands in the file. */
function isSame({ access }: Part, bytes: Uint8Array, from: number): boolean {
	const back = new Uint8Array(bytes.length);
	return access.read(back, { at: from }) === bytes.length && sameBytes(back, bytes);
}

/** The hash of what stands in the file. */
async function hashBack({ access, size }: Part): Promise<string> {
	const isAtOnce = size <= MOST_AT_ONCE_BYTES;
	const bytes = new Uint8Array(isAtOnce ? size : HASHED_BYTES);
	const hash = isAtOnce ? null : sha256.create();
	for (let from = 0; from < size; from += bytes.length) {
		const piece = bytes.subarray(0, Math.min(bytes.length, size - from));
		if (access.read(piece, { at: from }) !== piece.length) throw new Error(NOT_SAME);
		hash?.update(piece);
	}
	return hash === null ? sha256Here(bytes) : bytesToHex(hash.digest());
}

async function fileOf(folder: FileSystemDirectoryHandle, name: string): Promise<File | null> {
	try {
		return await (await folder.getFileHandle(name)).getFile();
	} catch (error) {
		if (isMissing(error)) return null;
		throw error;
	}
}

const writer = {
	/** Begins a body under a name of its own. */
	async begin(name: string): Promise<void> {
		const root = await navigator.storage.getDirectory();
		const folder = await root.getDirectoryHandle(FOLDER, { create: true });
		const handle = await folder.getFileHandle(name, { create: true });
		const file = handle as unknown as PartFile;
		const access = await file.createSyncAccessHandle();
		current = { folder, name, file, access, size: 0 };
	},

	async add(piece: BodyPiece): Promise<void> {
		const part = begun();
		const bytes = piece instanceof Blob ? new Uint8Array(await piece.arrayBuffer()) : piece;
		const from = part.size;
		const to = from + bytes.length;
		while (part.size < to) {
			const at = part.size - from;
			const rest = bytes.subarray(at, at + WRITE_BYTES);
			const count = part.access.write(rest, { at: part.size });
			part.size += written(count, rest.length);
		}
		if (!isSame(part, bytes, from)) throw new Error(NOT_SAME);
	},

	/**
	 * Gives the body the name by which it is known: its hash, once it was read back. Where that is not
	 * `expected`, nothing is kept.
	 */
	async finish(expected: string | null): Promise<KeptBody | null> {
		const part = begun();
		const { folder, name, file, access, size } = part;
		access.flush();
		const hash = await hashBack(part);
		access.close();
		current = null;
		const isWanted = expected === null || expected === hash;
		const before = isWanted ? await fileOf(folder, hash) : null;
		// One that is sound is left: another tab may be reading it.
		const isThere = before?.size === size && (await sha256Here(before)) === hash;
		if (!isWanted || isThere) await folder.removeEntry(name);
		else {
			if (before !== null) await folder.removeEntry(hash);
			await file.move(hash);
		}
		return isWanted ? { sha256: hash, size } : null;
	}
};

export type PartWriter = typeof writer;

expose(writer);
