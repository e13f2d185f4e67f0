import type { Mapping } from '$lib/ingest/mapping/mapping';
import { openBrowserStore } from './browser-upload-store';
import type { BodySource, KeptBody } from './byte-store';
import type { Damage } from './damage';
import type { DatasetRecord } from './database';
import type { Dataset, Version } from './dataset';
import type { HistoryPoint, Step, Versions } from './history';
import type { KnownReviews, ReviewWriting } from './review-merge';
import type { ReviewStore } from './review-store';
import type { StoreFault } from './store-error';

export interface StoreState {
	/** What is in force; `null`: the published record alone. */
	readonly head: Version | null;
	/** All that were ever made, oldest first, those that were undone among them. */
	readonly versions: readonly Version[];
	/** The datasets of `head`, in the order in which they are laid over the record. */
	readonly loaded: readonly Dataset[];
	/** The datasets of all versions. */
	readonly datasets: readonly Dataset[];
	/** The same with the sizes of their bodies. */
	readonly records: readonly DatasetRecord[];
	/** What is wrong with the bodies of `loaded`, as far as it has been looked at. */
	readonly damaged: readonly Damage[];
	readonly canUndo: boolean;
	readonly canRedo: boolean;
	/** Why the store can no longer be used in this tab: the page has to be loaded again. */
	readonly lost: StoreFault | null;
}

/**
 * Keeps a body of a dataset, and gives its hash and size. `sha256` is the hash that it must have, where
 * that is known. Throws a `StoreError`: `changed` where it has another.
 */
export type Keep = (
	body: BodySource,
	of: { readonly file: string; readonly sha256?: string }
) => Promise<KeptBody>;

/** A change to what is loaded: bodies are kept first, then all else happens at once or not at all. */
export interface StoreChange {
	/** Number of the version that the person saw the change against. */
	readonly expectedHead: number | null;
	/**
	 * Keeps the bodies of the datasets that come in and gives these; not called where another tab was
	 * first. When it throws, nothing is changed and what was kept is removed again.
	 */
	readonly add?: (keep: Keep) => Promise<readonly DatasetRecord[]>;
	/** Called with what is stored when the change happens; must not wait for anything. */
	readonly step: (versions: Versions, point: HistoryPoint) => Step;
	/**
	 * What to write of reviews, given those that are stored (`null`: cannot be read) when the change
	 * happens; must not wait for anything.
	 */
	readonly reviews?: (known: KnownReviews) => readonly ReviewWriting[];
	readonly signal?: AbortSignal | undefined;
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

/**
 * What a person loaded, in this browser. Every method that changes something throws a `StoreError`, or
 * what the work that was handed to it throws.
 */
export interface UploadStore {
	/** The reviews that were saved, in the same database. */
	readonly reviews: ReviewStore;
	state(): StoreState;
	/** Calls back after every change, of this tab or another. Returns the end of it. */
	subscribe(listener: (state: StoreState) => void): () => void;
	/** To be told when a commit is near, so that it takes less time. */
	prepare(): void;
	/**
	 * Lays a dataset over what is loaded. `add` keeps its bodies; `expectedHead` is the number of the
	 * version that the person saw the changes against.
	 */
	commit(
		add: (keep: Keep) => Promise<DatasetRecord>,
		expectedHead: number | null,
		signal?: AbortSignal
	): Promise<StoreState>;
	remove(dataset: string): Promise<StoreState>;
	undo(): Promise<StoreState>;
	redo(): Promise<StoreState>;
	restore(version: number): Promise<StoreState>;
	apply(change: StoreChange): Promise<StoreState>;
	/** The bodies of a dataset, held against their hash when first asked for. */
	rowsOf(dataset: string): Promise<Blob>;
	ledgerOf(dataset: string): Promise<Blob>;
	originalOf(dataset: string): Promise<Blob>;
	recallMapping(key: string): Promise<RememberedMapping | null>;
	rememberMapping(key: string, mapping: Mapping, name: string): Promise<void>;
	/** What a person chose on the pages, by the name of the choice; its shape is for the caller to check. */
	recallChoice(key: string): Promise<unknown>;
	keepChoice(key: string, value: unknown): Promise<void>;
	quota(): Promise<Quota>;
	/** Asks the browser not to clear the store by itself; `null` where it cannot be asked. */
	askToPersist(): Promise<boolean | null>;
	/** Looks again at what is stored, for a page that comes back to the screen. */
	refresh(): Promise<void>;
	close(): void;
}

/** Opens this browser's store. Throws a `StoreError`: `unavailable`, `outdated`, `blocked` or `failed`. */
export function openStore(): Promise<UploadStore> {
	return openBrowserStore();
}
