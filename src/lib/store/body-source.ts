import { asBlob } from './bodies';
import type { BodySource } from './byte-store';

export type BodyPiece = Blob | Uint8Array<ArrayBuffer>;

/** The pieces of a stream. Not every browser can iterate over one. */
async function* arrivingIn(
	body: ReadableStream<Uint8Array<ArrayBuffer>>
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
	const reader = body.getReader();
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}

/** A body in pieces: as they come, or of up to `most` bytes. */
export async function* bodyPieces(body: BodySource, most: number): AsyncGenerator<BodyPiece, void> {
	if (body instanceof ReadableStream) yield* arrivingIn(body);
	else {
		const blob = asBlob(body);
		for (let from = 0; from < blob.size; from += most) yield blob.slice(from, from + most);
	}
}

/** A body as one blob. */
export async function wholeOf(body: BodySource): Promise<Blob> {
	if (!(body instanceof ReadableStream)) return asBlob(body);
	const blobs: Blob[] = [];
	for await (const piece of arrivingIn(body)) blobs.push(new Blob([piece]));
	return new Blob(blobs);
}
