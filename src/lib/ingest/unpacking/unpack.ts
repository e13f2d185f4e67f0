import { ReadingCancelled } from '../reading/read-control';
import type { Breach } from '../rule-code';
import { StreamTooLong, gathered } from './bounded-stream';
import { compoundFileRefusal } from './compound-file';
import { HEAD_BYTES, fileKind } from './file-kind';
import { refusalOf, sheetNames } from './read-workbook';
import { UnpackRefusal } from './unpack-refusal';
import { UNPACK_LIMITS, megabytes, type UnpackLimits } from './unpack-limits';

/** What a file is once it is out of its packing; `name` is without `.gz` then. */
export type Unpacked =
	| { readonly kind: 'text'; readonly name: string; readonly blob: Blob }
	| {
			readonly kind: 'workbook';
			readonly name: string;
			readonly blob: Blob;
			/** Names of its sheets, one or more. */
			readonly sheets: readonly string[];
	  }
	| { readonly kind: 'refused'; readonly name: string; readonly breach: Breach };

export interface UnpackOptions {
	readonly limits?: UnpackLimits;
	readonly signal?: AbortSignal;
}

async function gunzipped(file: Blob, limits: UnpackLimits, signal?: AbortSignal): Promise<Blob> {
	try {
		const stream: ReadableStream<Uint8Array<ArrayBuffer>> = file
			.stream()
			.pipeThrough(new DecompressionStream('gzip'));
		return await gathered(stream, limits.unpackedBytes, signal);
	} catch (error) {
		if (error instanceof ReadingCancelled || error instanceof DOMException) throw error;
		throw error instanceof StreamTooLong
			? new UnpackRefusal('file.too_large', { limit: megabytes(limits.unpackedBytes) })
			: new UnpackRefusal('file.gzip_broken');
	}
}

async function opened(file: Blob, name: string, limits: UnpackLimits): Promise<Unpacked> {
	if (file.size === 0) throw new UnpackRefusal('file.empty');
	const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
	switch (fileKind(head)) {
		case 'gzip':
			throw new UnpackRefusal('file.archive', { format: 'gz' });
		case 'compound':
			throw await compoundFileRefusal(file);
		case 'zip': {
			const found = await sheetNames(file, limits);
			return found.kind === 'refused'
				? { ...found, name }
				: { kind: 'workbook', name, blob: file, sheets: found.sheets };
		}
		case 'text':
			return { kind: 'text', name, blob: file };
	}
}

/**
 * Takes a file out of its packing by its first bytes, not by its name: `.gz` is unpacked up to a limit,
 * a workbook gets the names of its sheets, anything that is known and no table is refused with advice
 * on what to do. What is left is text for the reader, which finds binary files by itself.
 *
 * Never throws but `ReadingCancelled`.
 */
export async function unpack(
	file: Blob,
	name: string,
	{ limits = UNPACK_LIMITS, signal }: UnpackOptions = {}
): Promise<Unpacked> {
	try {
		const head = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
		if (fileKind(head) !== 'gzip') return await opened(file, name, limits);
		return await opened(await gunzipped(file, limits, signal), name.replace(/\.gz$/i, ''), limits);
	} catch (error) {
		return { ...refusalOf(error), name };
	}
}
