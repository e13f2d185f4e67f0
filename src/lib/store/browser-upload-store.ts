import { BrowserReviewStore } from './browser-review-store';
import { openByteHomes } from './byte-homes';
import { Catalogue, type Snapshot } from './catalogue';
import type { BodyPart, Damage } from './damage';
import { openDatabase, type StoreDatabase } from './database';
import { committed, redone, removed, restored, undone } from './history';
import { hashesOf, KeptBytes } from './kept-bytes';
import { now } from './now';
import { Preferences } from './preferences';
import { askToPersist, quotaOf } from './quota';
import { StoreError, type StoreFault } from './store-error';
import { stateOf } from './store-state';
import { ifStoreIsFree, TabChannel, withStoreLock } from './tabs';
import type { StoreChange, StoreState, UploadStore } from './upload-store';
import { Writing } from './writing';

class BrowserUploadStore implements UploadStore {
	readonly reviews: BrowserReviewStore;
	readonly #database: StoreDatabase;
	readonly #bytes: KeptBytes;
	readonly #catalogue: Catalogue;
	readonly #preferences: Preferences;
	readonly #tabs: TabChannel;
	readonly #listeners = new Set<(state: StoreState) => void>();
	#snapshot: Snapshot;
	#damaged: readonly Damage[] = [];
	#state: StoreState;
	#lost: StoreFault | null = null;

	constructor(database: StoreDatabase, bytes: KeptBytes, catalogue: Catalogue, snapshot: Snapshot) {
		this.#database = database;
		this.#bytes = bytes;
		this.#catalogue = catalogue;
		this.#preferences = new Preferences(database);
		this.reviews = new BrowserReviewStore(database, () => this.#assertOpen());
		this.#snapshot = snapshot;
		this.#state = stateOf(snapshot, [], null);
		this.#tabs = new TabChannel(() => void this.refresh().catch(() => undefined));
	}

	state(): StoreState {
		return this.#state;
	}

	subscribe(listener: (state: StoreState) => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	prepare(): void {
		this.#bytes.prepare();
	}

	commit: UploadStore['commit'] = (add, expectedHead, signal) => {
		let id = '';
		return this.apply({
			expectedHead,
			add: async (keep) => {
				const record = await add(keep);
				id = record.dataset.id;
				return [record];
			},
			step: (versions, point) => committed(versions, point, id, now()),
			signal
		});
	};

	remove(dataset: string): Promise<StoreState> {
		return this.#step((versions, point) => removed(versions, point, dataset, now()));
	}

	undo(): Promise<StoreState> {
		return this.#step(undone);
	}

	redo(): Promise<StoreState> {
		return this.#step(redone);
	}

	restore(version: number): Promise<StoreState> {
		return this.#step((versions, point) => restored(versions, point, version, now()));
	}

	async apply({ expectedHead, add, step, reviews, signal }: StoreChange): Promise<StoreState> {
		this.#assertOpen();
		await withStoreLock(async (isAlone) => {
			// Another tab may have been at work a moment ago: then nothing need be written at all.
			const { point, records } = await this.#catalogue.read();
			if (point.head !== expectedHead) throw new StoreError({ kind: 'stale' });
			const writing = new Writing(this.#bytes, hashesOf(records.values()), signal);
			try {
				const added = (await add?.(writing.keep)) ?? [];
				signal?.throwIfAborted();
				await this.#catalogue.change(expectedHead, added, reviews ? { step, reviews } : { step });
			} catch (error) {
				const written = await writing.ended();
				// A full store must not stay full of what is of no use. Where another tab may be keeping
				// the same body at this moment, it goes later, as an orphan.
				if (isAlone) await this.#bytes.delete(written).catch(() => undefined);
				throw error;
			}
		}).catch(async (error: unknown) => {
			// What this tab shows may be why it was refused.
			await this.refresh().catch(() => undefined);
			throw error;
		});
		this.#tabs.announce();
		if (reviews !== undefined) this.reviews.announce();
		await this.refresh();
		return this.#state;
	}

	rowsOf(dataset: string): Promise<Blob> {
		return this.#bodyOf(dataset, 'rows');
	}

	ledgerOf(dataset: string): Promise<Blob> {
		return this.#bodyOf(dataset, 'ledger');
	}

	originalOf(dataset: string): Promise<Blob> {
		return this.#bodyOf(dataset, 'original');
	}

	recallMapping: UploadStore['recallMapping'] = (key) => {
		this.#assertOpen();
		return this.#preferences.recallMapping(key);
	};

	rememberMapping: UploadStore['rememberMapping'] = (key, mapping, name) => {
		this.#assertOpen();
		return this.#preferences.rememberMapping({ key, mapping, name, keptAt: now() });
	};

	recallChoice: UploadStore['recallChoice'] = (key) => {
		this.#assertOpen();
		return this.#preferences.recallChoice(key);
	};

	keepChoice: UploadStore['keepChoice'] = (key, value) => {
		this.#assertOpen();
		return this.#preferences.keepChoice(key, value);
	};

	quota = quotaOf;
	askToPersist = askToPersist;

	async refresh(): Promise<void> {
		this.#assertOpen();
		this.#snapshot = await this.#catalogue.read();
		const { records } = this.#snapshot;
		const { loaded } = stateOf(this.#snapshot, [], null);
		this.#damaged = await this.#bytes.damagesOf(loaded.flatMap(({ id }) => records.get(id) ?? []));
		this.#tell();
	}

	close(): void {
		this.#tabs.close();
		this.reviews.close();
		this.#listeners.clear();
		this.#database.close();
		this.#lost ??= { kind: 'unavailable', message: 'closed' };
	}

	giveUp(fault: StoreFault): void {
		this.#lost = fault;
		this.#tell();
		this.reviews.tell();
	}

	/** Removes what nobody needs any more, unless another tab is at work. */
	async tidy(): Promise<void> {
		await ifStoreIsFree(async () => {
			const { records } = await this.#catalogue.read();
			await this.#bytes.removeOrphans(records.values(), Date.now());
			await this.reviews.sweep(Date.now());
		});
	}

	#step(step: StoreChange['step']): Promise<StoreState> {
		return this.apply({ expectedHead: this.#snapshot.point.head, step });
	}

	async #bodyOf(id: string, part: BodyPart): Promise<Blob> {
		this.#assertOpen();
		const record = this.#snapshot.records.get(id);
		if (record === undefined) throw new StoreError({ kind: 'no_dataset', dataset: id });
		try {
			return await this.#bytes.read(record, part);
		} catch (error) {
			// Those who listen learn of the damage, too.
			await this.refresh().catch(() => undefined);
			throw error;
		}
	}

	#tell(): void {
		this.#state = stateOf(this.#snapshot, this.#damaged, this.#lost);
		for (const listener of this.#listeners) listener(this.#state);
	}

	#assertOpen(): void {
		if (this.#lost !== null) throw new StoreError(this.#lost);
	}
}

export async function openBrowserStore(): Promise<UploadStore> {
	const opened: { store?: BrowserUploadStore; lost?: StoreFault } = {};
	const database = await openDatabase((fault) => {
		opened.lost = fault;
		opened.store?.giveUp(fault);
	});
	const catalogue = new Catalogue(database);
	const bytes = new KeptBytes(await openByteHomes(database));
	const store = new BrowserUploadStore(database, bytes, catalogue, await catalogue.read());
	opened.store = store;
	if (opened.lost !== undefined) throw new StoreError(opened.lost);
	// What cannot be tidied now is tidied at another start.
	await store.tidy().catch(() => undefined);
	await store.refresh();
	return store;
}
