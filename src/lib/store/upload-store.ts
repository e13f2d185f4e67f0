import type { Mapping } from '$lib/ingest/mapping/mapping';
import type { Damage } from './damage';
import type { Dataset, Version } from './dataset';

export interface StoreState {
	/** What is in force; `null`: the published record alone. */
	readonly head: Version | null;
	/** All that were ever made, oldest first, those that were undone among them. */
	readonly versions: readonly Version[];
	/** The datasets of `head`, in the order in which they are laid over the record. */
	readonly loaded: readonly Dataset[];
	/** The datasets of all versions. */
	readonly datasets: readonly Dataset[];
	/** What is wrong with the bodies of `loaded`, as far as it has been looked at. */
	readonly damaged: readonly Damage[];
	readonly canUndo: boolean;
	readonly canRedo: boolean;
}

export interface Commit {
	readonly dataset: Dataset;
	readonly original: Blob;
	/** Canonical CSV in UTF-8, header first, with a `line` column. */
	readonly rows: Blob | Uint8Array;
	/** Of UTF-8 JSON: hashed by the caller as `ledgerSha256`, written as it is. */
	readonly ledger: Blob | Uint8Array;
}

/** Bytes; `null` where the browser does not say (on plain http to another host it does not). */
export interface Quota {
	readonly used: number | null;
	readonly available: number | null;
	readonly persisted: boolean | null;
}

export interface RememberedMapping {
	readonly key: string;
	/** As the person named it. */
	readonly name: string;
	readonly mapping: Mapping;
	/** ISO instant, UTC. */
	readonly keptAt: string;
}

/** What a person loaded, in this browser. Every method that changes something throws a `StoreError`. */
export interface UploadStore {
	state(): StoreState;
	/** Calls back after every change, of this tab or another. Returns the end of it. */
	subscribe(listener: (state: StoreState) => void): () => void;
	/** `expectedHead` is the number of the version that the person saw the changes against. */
	commit(commit: Commit, expectedHead: number | null): Promise<Version>;
	remove(dataset: string): Promise<Version>;
	undo(): Promise<void>;
	redo(): Promise<void>;
	restore(version: number): Promise<Version>;
	/** The bodies of a dataset, held against their hash when first asked for. */
	rowsOf(dataset: string): Promise<Blob>;
	ledgerOf(dataset: string): Promise<Blob>;
	originalOf(dataset: string): Promise<Blob>;
	recallMapping(key: string): Promise<RememberedMapping | null>;
	rememberMapping(key: string, mapping: Mapping, name: string): Promise<void>;
	quota(): Promise<Quota>;
	/** Asks the browser not to clear the store by itself; `null` where it cannot be asked. */
	askToPersist(): Promise<boolean | null>;
	/** Looks again at what is stored, for a page that comes back to the screen. */
	refresh(): Promise<void>;
	close(): void;
}
