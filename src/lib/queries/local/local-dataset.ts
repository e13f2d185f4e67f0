import type { UnreadRows } from '$lib/ingest/unread-rows';
import type { UploadKind } from '$lib/ingest/upload-kind';

/** What of a committed dataset the tables carry; the store's `Dataset` is one. */
export interface LocalDataset {
	/** Also its `source_id`. */
	readonly id: string;
	readonly kind: UploadKind;
	readonly file: { readonly name: string; readonly sheet: string | null };
	/** ISO instant, UTC. */
	readonly loadedAt: string;
	readonly publisher: string;
	readonly document: string;
	readonly url: string;
	/** Of a broadcast log of which rows did not go in. */
	readonly unread?: UnreadRows;
}

/** A dataset with the rows that went in: CSV as `acceptedRows` writes it. */
export interface LaidDataset {
	readonly dataset: LocalDataset;
	readonly rows: Uint8Array | Blob;
}
