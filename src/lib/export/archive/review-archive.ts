import type { Words } from '$lib/messages/words';
import type { ReviewDocument } from '$lib/review/review-document';
import { sha256Here } from '$lib/store/sha256-here';
import { ZipWriter } from '$lib/store/zip-writer';
import type { ArchiveFile, ArchiveManifest, DrawnFigure } from './archive-file';
import { archiveFiles, encoded } from './archive-files';
import { readMe } from './read-me';

export const MANIFEST_PATH = 'manifest.json';

export interface ArchiveOptions {
	readonly signal?: AbortSignal;
	/** Called with the files that are packed and all there are. */
	readonly onProgress?: (done: number, all: number) => void;
}

/**
 * All figures and data of a review as a zip file, with a manifest and a text that says what is what. `words`
 * brings the groups `archive` and `exporting`; `drawn` is by the id of a figure. The same input gives the
 * same bytes.
 *
 * Throws a `RangeError` where a figure was not drawn, and the signal's reason; there is no half of a file
 * then.
 */
export async function reviewArchive(
	document: ReviewDocument,
	drawn: ReadonlyMap<string, DrawnFigure>,
	words: Words,
	{ signal, onProgress }: ArchiveOptions = {}
): Promise<Blob> {
	signal?.throwIfAborted();
	const files = [readMe(words, document, MANIFEST_PATH), ...archiveFiles(words, document, drawn)];
	const manifest = await manifestOf(document, files, signal);
	const all = [{ path: MANIFEST_PATH, bytes: manifest }, ...files];
	const writer = new ZipWriter();
	for (const [at, { path, bytes }] of all.entries()) {
		await writer.add(path, new Blob([bytes]), signal);
		onProgress?.(at + 1, all.length);
	}
	return writer.end();
}

async function manifestOf(
	{ title, language, vintage, permalink, sources }: ReviewDocument,
	files: readonly ArchiveFile[],
	signal: AbortSignal | undefined
): Promise<Uint8Array<ArrayBuffer>> {
	const listed: ArchiveManifest['files'][number][] = [];
	for (const { path, bytes, of } of files) {
		const sha256 = await sha256Here(bytes, { signal });
		listed.push({ path, bytes: bytes.length, sha256, of });
	}
	const manifest: ArchiveManifest = {
		format: 'nhip-cchc/review-archive',
		version: 1,
		title,
		language,
		vintage,
		permalink,
		sources,
		files: listed
	};
	return encoded(`${JSON.stringify(manifest, null, '\t')}\n`);
}
