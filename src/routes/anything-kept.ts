import type { DATABASE_NAME, StoreSchema } from '$lib/store/database';

// Only the types of the store are used: its libraries stay away until there is something to read.
const DATABASE: typeof DATABASE_NAME = 'nhip-cchc';
const TABLE = 'history' satisfies keyof StoreSchema;
const KEY: StoreSchema[typeof TABLE]['key'] = 'point';
type Kept = StoreSchema[typeof TABLE]['value'] | undefined;

/**
 * Whether files are in force that were loaded in this browser. Every page asks at every visit, so the
 * store is not opened for it. Where that cannot be told it is `true`: then the store says why.
 */
export function isAnythingKept(): Promise<boolean> {
	return new Promise((resolve) => {
		const opening = openDatabase();
		if (!opening) {
			resolve(false);
			return;
		}
		let isNew = false;
		opening.onupgradeneeded = () => {
			// A visit alone makes no database.
			isNew = true;
			opening.transaction?.abort();
		};
		opening.onerror = (event) => {
			event.preventDefault();
			resolve(!isNew);
		};
		opening.onsuccess = () => {
			const { result: database } = opening;
			database.onversionchange = () => {
				database.close();
			};
			void headOf(database)
				.then(
					(head) => head !== null,
					() => true
				)
				.then((isKept) => {
					database.close();
					resolve(isKept);
				});
		};
	});
}

/** Null where the browser keeps nothing at all. */
function openDatabase(): IDBOpenDBRequest | null {
	try {
		return typeof indexedDB === 'undefined' ? null : indexedDB.open(DATABASE);
	} catch {
		return null;
	}
}

/** Number of the version in force; null: none. */
function headOf(database: IDBDatabase): Promise<number | null> {
	return new Promise((resolve, reject) => {
		if (!database.objectStoreNames.contains(TABLE)) {
			resolve(null);
			return;
		}
		const asked = database.transaction(TABLE).objectStore(TABLE).get(KEY) as IDBRequest<Kept>;
		asked.onsuccess = () => {
			resolve(asked.result?.head ?? null);
		};
		asked.onerror = () => {
			reject(new Error(asked.error?.message ?? 'not read'));
		};
	});
}
