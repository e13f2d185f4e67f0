import { BEGINNING, type HistoryPoint, type Versions } from './history';
import type { DatasetRecord, StoreDatabase } from './database';
import type { Version } from './dataset';
import { putReview, readHeads, REVIEW_TABLES } from './review-tables';
import { guarded } from './storage-fault';
import { StoreError } from './store-error';
import { wholly } from './transaction';
import type { StoreChange } from './upload-store';

/** All that is known, as of one moment. */
export interface Snapshot {
	readonly point: HistoryPoint;
	readonly versions: Versions;
	readonly records: ReadonlyMap<string, DatasetRecord>;
}

const STORES = ['datasets', 'versions', 'history'] as const;

function byNumber(versions: readonly Version[]): Versions {
	return new Map(versions.map((version) => [version.number, version]));
}

/** Equal as JSON in which no order of keys matters. */
function isSame(a: unknown, b: unknown): boolean {
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => key in b && isSame(Reflect.get(a, key), Reflect.get(b, key)))
	);
}

/**
 * What describes the bytes: datasets, versions, and where the browser stands. It lives in IndexedDB
 * whatever home the bytes have, because only there a change of several records happens whole or not at
 * all, in the face of other tabs and of a browser that dies, and because it exists without TLS.
 */
export class Catalogue {
	readonly #database: StoreDatabase;

	constructor(database: StoreDatabase) {
		this.#database = database;
	}

	async read(): Promise<Snapshot> {
		return guarded(async () => {
			const transaction = this.#database.transaction(STORES);
			const [point, versions, records] = await Promise.all([
				transaction.objectStore('history').get('point'),
				transaction.objectStore('versions').getAll(),
				transaction.objectStore('datasets').getAll(),
				transaction.done
			]);
			return {
				point: point ?? BEGINNING,
				versions: byNumber(versions),
				records: new Map(records.map((record) => [record.dataset.id, record]))
			};
		});
	}

	/**
	 * Adds datasets, takes a step of the history and takes in reviews, in one transaction: all of it or
	 * nothing. `step` and `reviews` are called with what is stored at that moment. Throws `stale` where
	 * another tab moved the head away from `expectedHead`, and `conflict` where a dataset is known and not
	 * the same.
	 */
	async change(
		expectedHead: number | null,
		records: readonly DatasetRecord[],
		{ step, reviews }: Pick<StoreChange, 'step' | 'reviews'>
	): Promise<void> {
		const tables = [...STORES, ...REVIEW_TABLES];
		const transaction = this.#database.transaction(tables, 'readwrite', { durability: 'strict' });
		await wholly(transaction, async (requests) => {
			const history = transaction.objectStore('history');
			const point = (await history.get('point')) ?? BEGINNING;
			if (point.head !== expectedHead) throw new StoreError({ kind: 'stale' });
			const versions = byNumber(await transaction.objectStore('versions').getAll());
			for (const record of records) {
				const { id } = record.dataset;
				const known = await transaction.objectStore('datasets').get(id);
				if (known === undefined) {
					requests.push(transaction.objectStore('datasets').add(record, id));
				} else if (!isSame(known, record)) throw new StoreError({ kind: 'conflict', dataset: id });
			}
			const { added, point: next } = step(versions, point);
			for (const version of added) {
				requests.push(transaction.objectStore('versions').add(version, version.number));
			}
			requests.push(history.put(next, 'point'));
			if (reviews === undefined) return;
			for (const { head, versions: saved } of reviews(await readHeads(transaction))) {
				putReview(transaction, requests, head, saved);
			}
		});
	}
}
