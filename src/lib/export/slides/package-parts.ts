import { readZipDirectory } from '$lib/store/zip-directory';
import { ZipWriter } from '$lib/store/zip-writer';

/** The parts of an office file by their path in it: XML as text, pictures as bytes. */
export type PackageParts = Map<string, string | Uint8Array>;

/** The parts of a package that is zipped without compression; folders are left out. */
export async function partsOfPackage(zip: Uint8Array<ArrayBuffer>): Promise<PackageParts> {
	const entries = await readZipDirectory(new Blob([zip]));
	const decoder = new TextDecoder();
	return new Map(
		entries.map(({ path, method, from, packedBytes }) => {
			if (method !== 0) throw new RangeError(`${path} is compressed`);
			const bytes = zip.subarray(from, from + packedBytes);
			return [path, /\.(?:xml|rels)$/.test(path) ? decoder.decode(bytes) : bytes];
		})
	);
}

/** A zip of the parts in their order; the same parts give the same bytes. */
export async function packageOf(parts: PackageParts, signal?: AbortSignal): Promise<Uint8Array> {
	const writer = new ZipWriter();
	for (const [path, body] of parts) {
		await writer.add(path, new Blob([body as BlobPart]), signal);
	}
	return new Uint8Array(await writer.end().arrayBuffer());
}
