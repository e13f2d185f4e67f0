import type { Mapping } from '$lib/ingest/mapping/mapping';
import type { ReadPlan } from '$lib/ingest/reading/read-plan';
import type { UnreadRows } from '$lib/ingest/unread-rows';
import type { UploadKind } from '$lib/ingest/upload-kind';

/** One committed file: what it was, how it was read, and what of it went in. */
export interface Dataset {
	/** `local-` and the first 12 hex digits of a random number: also its `source_id` in the tables. */
	readonly id: string;
	readonly kind: UploadKind;
	readonly file: {
		readonly name: string;
		/** Bytes. */
		readonly size: number;
		/** Of the original bytes, lower-case hex; under it the original is kept. */
		readonly sha256: string;
		/** Sheet of a workbook. */
		readonly sheet: string | null;
	};
	/** ISO instant, UTC. */
	readonly loadedAt: string;
	/** Who loaded it, as they call themselves; `''` where they did not say. */
	readonly by: string;
	readonly note: string;
	/** Who published the figures, as the person stated it; `''` where they did not say. */
	readonly publisher: string;
	/** Title or number of the document, and where it can be found. */
	readonly document: string;
	readonly url: string;
	readonly plan: ReadPlan;
	readonly mapping: Mapping;
	/** Version of the record's schemas under which it was checked. */
	readonly schemaVersion: string;
	readonly counts: {
		readonly read: number;
		readonly accepted: number;
		readonly rejected: number;
		readonly added: number;
		readonly replaced: number;
		readonly unchanged: number;
		/** Differing rows for which the loaded value was kept. */
		readonly kept: number;
	};
	/** Of a broadcast log of which rows did not go in. */
	readonly unread?: UnreadRows;
	/** SHA-256 of the rows that went in (canonical CSV with a `line` column), kept under it. */
	readonly rowsSha256: string;
	/** SHA-256 of the ledger as JSON, kept under it. */
	readonly ledgerSha256: string;
}

/** A state of what is loaded. Versions are never changed; undo and restore move between them. */
export interface Version {
	/** From 1, in the order in which they were made. */
	readonly number: number;
	/** The version that was in force when this one was made, to which undo goes back; `null`: none. */
	readonly parent: number | null;
	/** ISO instant, UTC. */
	readonly madeAt: string;
	readonly action:
		| { readonly do: 'commit'; readonly dataset: string }
		| { readonly do: 'remove'; readonly dataset: string }
		| { readonly do: 'restore'; readonly version: number }
		| { readonly do: 'import'; readonly bundle: string };
	/** Ids of the datasets that apply, in the order in which they are laid over the record. */
	readonly datasets: readonly string[];
}
