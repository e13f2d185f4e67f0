import { refusedBundle } from './store-error';

/** An entry of a zip file, as its directory states it. */
export interface ZipEntry {
	readonly path: string;
	/** 0: stored, 8: deflated. */
	readonly method: 0 | 8;
	readonly crc32: number;
	readonly packedBytes: number;
	readonly bytes: number;
	/** Where the packed bytes begin. */
	readonly from: number;
}

const END_BYTES = 22;
const MOST_COMMENT_BYTES = 0xffff;
export const MOST_ENTRIES = 10_000;
const MOST_DIRECTORY_BYTES = 16 << 20;
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const ENCRYPTED = 1;

async function viewOf(zip: Blob, from: number, until: number): Promise<DataView> {
	return new DataView(await zip.slice(from, until).arrayBuffer());
}

/** The name of an entry: UTF-8, a path of folders and a file, that stays where it is unpacked. */
function pathOf(bytes: Uint8Array): string {
	let path: string;
	try {
		path = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw refusedBundle('path', new TextDecoder().decode(bytes));
	}
	const folders = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
	const isFine = folders.every((name) => !['', '.', '..'].includes(name));
	if (!isFine || /[\\:]|\p{Cc}/u.test(path)) throw refusedBundle('path', path);
	return path;
}

interface Directory {
	readonly entries: number;
	readonly from: number;
	readonly until: number;
}

/** The end of a zip file says where its directory is. It is followed by a comment at most. */
async function findDirectory(zip: Blob): Promise<Directory> {
	const start = Math.max(0, zip.size - END_BYTES - MOST_COMMENT_BYTES);
	const view = await viewOf(zip, start, zip.size);
	for (let at = view.byteLength - END_BYTES; at >= 0; at -= 1) {
		if (view.getUint32(at, true) !== END) continue;
		if (at + END_BYTES + view.getUint16(at + 20, true) !== view.byteLength) continue;
		const entries = view.getUint16(at + 10, true);
		const size = view.getUint32(at + 12, true);
		const from = view.getUint32(at + 16, true);
		const isSpanned =
			view.getUint32(at + 4, true) !== 0 || view.getUint16(at + 8, true) !== entries;
		if (isSpanned || entries === 0xffff || size === 0xffffffff || from === 0xffffffff) {
			throw refusedBundle('zip_kind', '');
		}
		if (entries > MOST_ENTRIES || size > MOST_DIRECTORY_BYTES) {
			throw refusedBundle('too_many_entries', `${entries}`);
		}
		if (from + size !== start + at) throw refusedBundle('zip_damaged', '');
		return { entries, from, until: from + size };
	}
	throw refusedBundle('not_zip', '');
}

interface Stated extends Omit<ZipEntry, 'from'> {
	readonly name: Uint8Array;
	readonly header: number;
}

function statedAt(view: DataView, at: number): { readonly entry: Stated; readonly next: number } {
	const isThere = at + CENTRAL_BYTES <= view.byteLength && view.getUint32(at, true) === CENTRAL;
	if (!isThere) throw refusedBundle('zip_damaged', '');
	const nameBytes = view.getUint16(at + 28, true);
	const next =
		at + CENTRAL_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	if (next > view.byteLength) throw refusedBundle('zip_damaged', '');
	const name = new Uint8Array(view.buffer, view.byteOffset + at + CENTRAL_BYTES, nameBytes);
	const path = pathOf(name);
	const method = view.getUint16(at + 10, true);
	const isEncrypted = (view.getUint16(at + 8, true) & ENCRYPTED) !== 0;
	if (isEncrypted || (method !== 0 && method !== 8)) throw refusedBundle('zip_kind', path);
	const entry = {
		path,
		name,
		method,
		crc32: view.getUint32(at + 16, true),
		packedBytes: view.getUint32(at + 20, true),
		bytes: view.getUint32(at + 24, true),
		header: view.getUint32(at + 42, true)
	} as const;
	return { entry, next };
}

/** Where an entry's bytes begin, behind a header of its own that must tell the same name. */
async function startOf(zip: Blob, { name, path, header }: Stated): Promise<number> {
	const view = await viewOf(zip, header, header + LOCAL_BYTES + name.length);
	const isWhole = view.byteLength === LOCAL_BYTES + name.length;
	if (!isWhole || view.getUint32(0, true) !== LOCAL) throw refusedBundle('zip_damaged', path);
	const isSame =
		view.getUint16(26, true) === name.length &&
		name.every((byte, at) => view.getUint8(LOCAL_BYTES + at) === byte);
	if (!isSame) throw refusedBundle('zip_damaged', path);
	return header + LOCAL_BYTES + name.length + view.getUint16(28, true);
}

/**
 * The files in a zip file, by its directory, each once, none over another; folders are left out.
 * A library that reads a zip as a whole would need all of it in memory, and one that reads it as a
 * stream does not see the directory, which is what other programs go by. Throws `unreadable_bundle`.
 */
export async function readZipDirectory(zip: Blob): Promise<ZipEntry[]> {
	const directory = await findDirectory(zip);
	const view = await viewOf(zip, directory.from, directory.until);
	const entries: ZipEntry[] = [];
	const paths = new Set<string>();
	let at = 0;
	for (let count = 0; count < directory.entries; count += 1) {
		const { entry, next } = statedAt(view, at);
		at = next;
		// Windows and macOS know no difference between upper and lower case.
		const key = entry.path.normalize('NFC').toLowerCase();
		if (paths.has(key)) throw refusedBundle('duplicate_entry', entry.path);
		paths.add(key);
		const { path, method, crc32, packedBytes, bytes } = entry;
		const from = await startOf(zip, entry);
		entries.push({ path, method, crc32, packedBytes, bytes, from });
	}
	let free = 0;
	for (const { path, from, packedBytes } of [...entries].sort((a, b) => a.from - b.from)) {
		if (from < free) throw refusedBundle('zip_damaged', path);
		free = from + packedBytes;
		if (free > directory.from) throw refusedBundle('zip_damaged', path);
	}
	return entries.filter(({ path }) => !path.endsWith('/'));
}
