import type { Mapping } from '$lib/ingest/mapping/mapping';
import type { StrayRow } from '$lib/ingest/reading/file-table';
import type { UploadLedger } from '$lib/ingest/upload-ledger';
import type { Fault } from './fault-book';

/**
 * An upload that was held against its rules. Its rows stay in the engine, in tables whose names begin
 * with `upload_`, until the next upload is staged or `dropUpload` is called: one at a time.
 */
export interface CheckedUpload {
	readonly mapping: Mapping;
	/** Names of the file's columns. */
	readonly columns: readonly string[];
	/** Physical line of each row of the file that was staged. */
	readonly lines: Uint32Array;
	readonly ledger: UploadLedger;
	/** Rows that could not be staged; they are rejected. */
	readonly strays: readonly StrayRow[];
	/** Every fault by its number in the engine's tables. */
	readonly faults: readonly Fault[];
}
