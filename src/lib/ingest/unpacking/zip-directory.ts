import { brokenWorkbook } from './unpack-refusal';

/** A file inside a ZIP, as the central directory has it; sizes are what it claims. */
export interface ZipEntry {
	readonly path: string;
	/** 0: as it is, 8: deflate. */
	readonly method: number;
	readonly packedSize: number;
	readonly size: number;
	/** Where its local header begins. */
	readonly offset: number;
	readonly isEncrypted: boolean;
}

/* PKWARE APPNOTE.TXT 6.3.10: 4.3.12 central directory, 4.3.16 its end, 4.5.3 sizes of more than 4 GB. */
const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const ENCRYPTED = 0x1;
const IN_EXTRA = 0xffffffff;
const EXTRA_SIZES = 0x0001;

/** A workbook has some dozens of parts. */
const MOST_ENTRIES = 10_000;
const LARGEST_DIRECTORY = 4 * 1024 * 1024;

async function slice(file: Blob, start: number, end: number): Promise<DataView> {
	return new DataView(await file.slice(start, end).arrayBuffer());
}

async function endOfDirectory(file: Blob): Promise<DataView> {
	const tail = await slice(file, Math.max(0, file.size - END_SIZE - LONGEST_COMMENT), file.size);
	for (let at = tail.byteLength - END_SIZE; at >= 0; at -= 1) {
		if (tail.getUint32(at, true) === END_SIGNATURE) {
			return new DataView(tail.buffer, at, END_SIZE);
		}
	}
	throw brokenWorkbook('zip');
}

/** Size, packed size and offset, each of which may stand in the extra field as 64 bits, in this order. */
function sizesOf(view: DataView, at: number, extra: DataView): [number, number, number] {
	const sizes: [number, number, number] = [
		view.getUint32(at + 24, true),
		view.getUint32(at + 20, true),
		view.getUint32(at + 42, true)
	];
	if (!sizes.includes(IN_EXTRA)) return sizes;
	for (let field = 0; field + 4 <= extra.byteLength;) {
		const length = extra.getUint16(field + 2, true);
		if (extra.getUint16(field, true) === EXTRA_SIZES) {
			let next = field + 4;
			sizes.forEach((size, index) => {
				if (size !== IN_EXTRA) return;
				sizes[index] = Number(extra.getBigUint64(next, true));
				next += 8;
			});
			return sizes;
		}
		field += 4 + length;
	}
	throw brokenWorkbook('zip');
}

function readEntries(view: DataView, count: number): ZipEntry[] {
	const entries: ZipEntry[] = [];
	let at = 0;
	for (let index = 0; index < count; index += 1) {
		if (view.getUint32(at, true) !== ENTRY_SIGNATURE) throw brokenWorkbook('zip');
		const nameLength = view.getUint16(at + 28, true);
		const extraLength = view.getUint16(at + 30, true);
		const commentLength = view.getUint16(at + 32, true);
		const nameAt = at + ENTRY_SIZE;
		const name = new Uint8Array(view.buffer, nameAt, nameLength);
		const extra = new DataView(view.buffer, nameAt + nameLength, extraLength);
		const [size, packedSize, offset] = sizesOf(view, at, extra);
		entries.push({
			path: new TextDecoder().decode(name),
			method: view.getUint16(at + 10, true),
			packedSize,
			size,
			offset,
			isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0
		});
		at = nameAt + nameLength + extraLength + commentLength;
	}
	return entries;
}

/** The files that a ZIP says it holds; nothing is unpacked. Throws `UnpackRefusal` where it is broken. */
export async function readZipDirectory(file: Blob): Promise<ZipEntry[]> {
	const end = await endOfDirectory(file);
	const count = end.getUint16(10, true);
	const size = end.getUint32(12, true);
	const start = end.getUint32(16, true);
	const isOutside = start + size > file.size;
	if (isOutside || count > MOST_ENTRIES || size > LARGEST_DIRECTORY) throw brokenWorkbook('zip');
	try {
		return readEntries(await slice(file, start, start + size), count);
	} catch {
		// A length in it points behind its end.
		throw brokenWorkbook('zip');
	}
}
