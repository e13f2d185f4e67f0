import { readZipDirectory } from '$lib/store/zip-directory';
import { unpackEntry } from '$lib/store/zip-unpacking';
import { ZipWriter } from '$lib/store/zip-writer';

/** The parts of an office file by their path in it: XML as text, pictures as bytes. */
export type PackageParts = ReadonlyMap<string, string | Uint8Array>;

/** The parts of a package as a library wrote it; folders are left out. */
export async function partsOfPackage(
	zip: Uint8Array<ArrayBuffer>,
	signal?: AbortSignal
): Promise<PackageParts> {
	const file = new Blob([zip]);
	const parts = new Map<string, string | Uint8Array>();
	for (const entry of await readZipDirectory(file)) {
		const body = await unpackEntry(file, entry, signal);
		parts.set(
			entry.path,
			/\.(?:xml|rels)$/.test(entry.path)
				? await body.text()
				: new Uint8Array(await body.arrayBuffer())
		);
	}
	return parts;
}

/** A zip of the parts in their order; the same parts give the same bytes. */
export async function packageOf(parts: PackageParts, signal?: AbortSignal): Promise<Uint8Array> {
	const writer = new ZipWriter();
	for (const [path, body] of parts) {
		await writer.add(path, new Blob([body as BlobPart]), signal);
	}
	return new Uint8Array(await writer.end().arrayBuffer());
}
