/* PKWARE APPNOTE.TXT 6.3.10: 4.3.7, 4.3.12, 4.3.16. */
const LOCAL_SIZE = 30;
const ENTRY_SIZE = 46;
const END_SIZE = 22;
const VERSION = 20;

interface Part {
	readonly name: Uint8Array<ArrayBuffer>;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The fields that both headers have, from the version on. */
function writeFields(view: DataView, at: number, { name, bytes }: Part): void {
	view.setUint16(at, VERSION, true);
	view.setUint32(at + 14, bytes.length, true);
	view.setUint32(at + 18, bytes.length, true);
	view.setUint16(at + 22, name.length, true);
}

function header(size: number, signature: number): DataView<ArrayBuffer> {
	const view = new DataView(new ArrayBuffer(size));
	view.setUint32(0, signature, true);
	return view;
}

/**
 * A ZIP of parts that are not packed, for a reader that takes nothing but a ZIP. Without checksums:
 * it is read at once and never kept.
 */
export function storedZip(parts: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Blob {
	const files: BlobPart[] = [];
	const directory: BlobPart[] = [];
	let offset = 0;
	let directorySize = 0;
	for (const [path, bytes] of parts) {
		const part = { name: new TextEncoder().encode(path), bytes };
		const local = header(LOCAL_SIZE, 0x04034b50);
		writeFields(local, 4, part);
		const entry = header(ENTRY_SIZE, 0x02014b50);
		writeFields(entry, 6, part);
		entry.setUint16(4, VERSION, true);
		entry.setUint32(42, offset, true);
		files.push(local, part.name, bytes);
		directory.push(entry, part.name);
		offset += LOCAL_SIZE + part.name.length + bytes.length;
		directorySize += ENTRY_SIZE + part.name.length;
	}
	const end = header(END_SIZE, 0x06054b50);
	end.setUint16(8, parts.size, true);
	end.setUint16(10, parts.size, true);
	end.setUint32(12, directorySize, true);
	end.setUint32(16, offset, true);
	return new Blob([...files, ...directory, end]);
}
