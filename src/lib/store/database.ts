import { openDB, type DBSchema, type IDBPDatabase, type StoreNames } from 'idb';
import type { RememberedMapping } from './upload-store';
import type { Dataset, Version } from './dataset';
import type { BodySizes } from './bodies';
import type { HistoryPoint } from './history';
import { StoreError, type StoreFault } from './store-error';
import { asStoreError } from './storage-fault';

export interface DatasetRecord {
	readonly dataset: Dataset;
	readonly sizes: BodySizes;
}

/**
 * A body in IndexedDB. While it is written its record stands under the name of that writing, and once
 * it is `whole` under its hash; its chunks stand under `[writing, position]` all the time.
 */
export interface BodyRecord {
	readonly sha256: string;
	readonly size: number;
	readonly chunks: number;
	readonly writtenAt: number;
	/** Absent from bodies that were kept before writings had names: their chunks stand under the hash. */
	readonly writing?: string;
	readonly whole: boolean;
}

export interface StoreSchema extends DBSchema {
	datasets: { key: string; value: DatasetRecord };
	versions: { key: number; value: Version };
	/** One record, under `'point'`. */
	history: { key: string; value: HistoryPoint };
	mappings: { key: string; value: RememberedMapping };
	/** What a person chose on the pages, by the name of the choice. */
	choices: { key: string; value: unknown };
	bodies: { key: string; value: BodyRecord };
	chunks: { key: [string, number]; value: ArrayBuffer };
	/** Saved reviews by id, without their versions; the shape is checked when they are read. */
	reviews: { key: string; value: unknown };
	/** The versions of reviews, by id and number. */
	reviewVersions: { key: [string, number]; value: unknown };
}

export type StoreDatabase = IDBPDatabase<StoreSchema>;

export const DATABASE_NAME = 'nhip-cchc';
const DATABASE_VERSION = 2;

/** The tables that each version of the database added; none was ever taken away. */
const ADDED: Readonly<Record<number, readonly StoreNames<StoreSchema>[]>> = {
	1: ['datasets', 'versions', 'history', 'mappings', 'choices', 'bodies', 'chunks'],
	2: ['reviews', 'reviewVersions']
};

function openingFault(error: unknown): StoreError {
	const known = asStoreError(error);
	if (known.fault.kind !== 'failed') return known;
	const isNewer = error instanceof DOMException && error.name === 'VersionError';
	const { message } = known.fault;
	const fault: StoreFault = isNewer ? { kind: 'outdated' } : { kind: 'unavailable', message };
	return new StoreError(fault, { cause: error });
}

/**
 * Opens the one database of the product. `onLost` is called when it has to be given up: `outdated`
 * when a newer product in another tab wants to change it, else `unavailable`.
 */
export async function openDatabase(onLost: (fault: StoreFault) => void): Promise<StoreDatabase> {
	if (typeof indexedDB === 'undefined') {
		throw new StoreError({ kind: 'unavailable', message: 'no IndexedDB' });
	}
	return new Promise((resolve, reject) => {
		let refused = false;
		const open = async () =>
			openDB<StoreSchema>(DATABASE_NAME, DATABASE_VERSION, {
				upgrade: (database, from) => {
					for (let version = from + 1; version <= DATABASE_VERSION; version += 1) {
						for (const table of ADDED[version] ?? []) database.createObjectStore(table);
					}
				},
				blocked: () => {
					refused = true;
					reject(new StoreError({ kind: 'blocked' }));
				},
				blocking: (_current, _wanted, event) => {
					// Held open, it would keep the newer product from starting at all.
					(event.target as IDBDatabase).close();
					onLost({ kind: 'outdated' });
				},
				terminated: () => {
					onLost({ kind: 'unavailable', message: 'the browser closed the database' });
				}
			});
		open().then(
			(database) => {
				if (refused) database.close();
				else resolve(database);
			},
			(error: unknown) => reject(openingFault(error))
		);
	});
}
