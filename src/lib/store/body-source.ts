import { asBlob } from './bodies';
import type { BodySource } from './byte-store';

async function* asTheyCome(body: BodySource): AsyncGenerator<Blob, void> {
	if (!(body instanceof ReadableStream)) {
		yield asBlob(body);
		return;
	}
	// Not every browser can iterate over a stream.
	const reader = body.getReader();
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}

/** A body in pieces of up to `most` bytes. */
export async function* blobsOf(body: BodySource, most: number): AsyncGenerator<Blob, void> {
	for await (const blob of asTheyCome(body)) {
		for (let from = 0; from < blob.size; from += most) yield blob.slice(from, from + most);
	}
}

/** A body as one blob. */
export async function wholeOf(body: BodySource): Promise<Blob> {
	if (!(body instanceof ReadableStream)) return asBlob(body);
	const blobs: Blob[] = [];
	for await (const blob of asTheyCome(body)) blobs.push(blob);
	return new Blob(blobs);
}
