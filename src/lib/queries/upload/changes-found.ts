import type { UnreadRows } from '$lib/ingest/unread-rows';

/** What a row of an upload does to what is loaded under the same key. */
export type ChangeKind = 'added' | 'changed' | 'unchanged';

/** How many accepted rows do what. `added + changed + unchanged` is what was accepted. */
export interface ChangeCounts {
	readonly added: number;
	readonly changed: number;
	readonly unchanged: number;
	/** Of the changed rows, those that contradict a loaded value; the others only add to it. */
	readonly conflicts: number;
}

/** A field of a row as it is loaded and as the upload has it; `null` is empty. */
export interface FieldChange {
	readonly field: string;
	readonly loaded: string | null;
	readonly uploaded: string | null;
	/** The file has no such field: to replace the row is to lose what is loaded. */
	readonly lost: boolean;
}

/** Where a loaded row came from. */
export interface LoadedFrom {
	readonly sourceId: string;
	/** `local` for a dataset; else the kind of the source. */
	readonly kind: string | null;
	readonly citeVi: string | null;
	readonly citeEn: string | null;
	/** Line in the file of the dataset; `null` for the record. */
	readonly line: number | null;
}

/** A row of an upload beside the loaded one. */
export interface RowChange {
	/** As one text: what `Choices.byKey` goes by. */
	readonly key: string;
	/** The fields of the key with their values. */
	readonly keyFields: Readonly<Record<string, string | null>>;
	readonly kind: ChangeKind;
	readonly conflict: boolean;
	/** Line in the uploaded file. */
	readonly line: number;
	/** Every field that differs; for an added row every field that is given. */
	readonly fields: readonly FieldChange[];
	/** `null` for an added row. */
	readonly from: LoadedFrom | null;
}

export type Choice = 'replace' | 'keep';

/** What becomes of changed rows. Added rows always go in, unchanged ones never. */
export interface Choices {
	readonly all: Choice;
	/** By the key of the row, where it is not the choice for all. */
	readonly byKey: ReadonlyMap<string, Choice>;
}

/** The rows to lay over what is loaded. */
export interface AcceptedRows {
	/** Of a broadcast log, what did not go in; `null` where all did. */
	readonly unread: UnreadRows | null;
	readonly counts: {
		readonly added: number;
		readonly replaced: number;
		readonly unchanged: number;
		/** Changed rows for which the loaded value was kept. */
		readonly kept: number;
	};
}
