import { bodySha256, sizeOf } from './bodies';
import { openByteHomes } from './byte-homes';
import { Catalogue, type Snapshot } from './catalogue';
import { BODY_PARTS, type BodyPart, type Damage } from './damage';
import { openDatabase, type DatasetRecord, type StoreDatabase } from './database';
import { committed, redone, removed, restored, undone } from './history';
import { hashesOf, KeptBytes } from './kept-bytes';
import { Preferences } from './preferences';
import { askToPersist, quotaOf } from './quota';
import { StoreError, type StoreFault } from './store-error';
import { stateOf } from './store-state';
import { ifStoreIsFree, TabChannel, withStoreLock } from './tabs';
import type { Addition, Commit, StoreChange, StoreState, UploadStore } from './upload-store';

const now = () => new Date().toISOString();

function recordOf({ dataset, bodies }: Addition): DatasetRecord {
	const { original, rows, ledger } = bodies;
	const sizes = { original: sizeOf(original), rows: sizeOf(rows), ledger: sizeOf(ledger) };
	return { dataset, sizes };
}

class BrowserUploadStore implements UploadStore {
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

	async commit(commit: Commit, expectedHead: number | null, signal?: AbortSignal) {
		const { dataset, ...bodies } = commit;
		return this.apply({
			expectedHead,
			additions: [{ dataset, bodies }],
			step: (versions, point) => committed(versions, point, dataset.id, now()),
			signal
		});
	}

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

	async apply({ expectedHead, additions, step, signal }: StoreChange): Promise<StoreState> {
		this.#assertOpen();
		await withStoreLock(async (isAlone) => {
			// Another tab may have been at work a moment ago: then nothing need be written at all.
			const { point, records } = await this.#catalogue.read();
			if (point.head !== expectedHead) throw new StoreError({ kind: 'stale' });
			const needed = hashesOf(records.values());
			const written: string[] = [];
			try {
				for (const addition of additions) await this.#keep(addition, needed, written, signal);
				signal?.throwIfAborted();
				await this.#catalogue.change(expectedHead, additions.map(recordOf), step);
			} catch (error) {
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
		this.#listeners.clear();
		this.#database.close();
		this.#lost ??= { kind: 'unavailable', message: 'closed' };
	}

	giveUp(fault: StoreFault): void {
		this.#lost = fault;
		this.#tell();
	}

	/** Removes what nobody needs any more, unless another tab is at work. */
	async tidy(): Promise<void> {
		await ifStoreIsFree(async () => {
			const { records } = await this.#catalogue.read();
			await this.#bytes.removeOrphans(records.values(), Date.now());
		});
	}

	#step(step: StoreChange['step']): Promise<StoreState> {
		return this.apply({ expectedHead: this.#snapshot.point.head, additions: [], step });
	}

	async #keep(
		{ dataset, bodies }: Addition,
		needed: ReadonlySet<string>,
		written: string[],
		signal?: AbortSignal
	): Promise<void> {
		// Side by side; when one fails the others are waited for, so that what they wrote is known.
		const kept = await Promise.allSettled(
			BODY_PARTS.map(async (part) => {
				signal?.throwIfAborted();
				const sha256 = bodySha256(dataset, part);
				const isNeeded = needed.has(sha256);
				const options = { file: dataset.file.name, isNeeded, signal };
				// Told before: a call that is cancelled while it reads back has written all the same.
				if (!isNeeded) written.push(sha256);
				await this.#bytes.keep(sha256, bodies[part], options);
			})
		);
		const failed = kept.find((one) => one.status === 'rejected');
		if (failed) throw failed.reason;
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
