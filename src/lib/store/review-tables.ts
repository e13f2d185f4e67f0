import type { IDBPTransaction, StoreNames } from 'idb';
import type { StoreSchema } from './database';
import {
	markOf,
	reviewHeadShape,
	reviewVersionShape,
	type ReviewHead,
	type ReviewVersion,
	type VersionMark
} from './saved-review';
import { ShapeFault } from './shape';
import { StoreError } from './store-error';

export const REVIEW_TABLES = ['reviews', 'reviewVersions'] as const;

/** A transaction in which, among others, the tables of reviews are open. */
export type ReviewTransaction<Mode extends IDBTransactionMode> = IDBPTransaction<
	StoreSchema,
	StoreNames<StoreSchema>[],
	Mode
>;
type Reading = ReviewTransaction<IDBTransactionMode>;

/** What a check gives; `null` where it finds another shape. */
function unlessMisshapen<T>(check: () => T | null): T | null {
	try {
		return check();
	} catch (error) {
		if (error instanceof ShapeFault) return null;
		throw error;
	}
}

/** What stands in the database as a head; `null` where it is none. */
function headIn(value: unknown, id: unknown): ReviewHead | null {
	return unlessMisshapen(() => {
		const head = reviewHeadShape(value, '');
		return head.id === id ? head : null;
	});
}

/** What stands in the database as a version of this number; `null` where it is none. */
function versionIn(value: unknown, number: number): ReviewVersion | null {
	return unlessMisshapen(() => {
		const version = reviewVersionShape(value, '');
		return version.version === number ? version : null;
	});
}

export function latestOf({ id, versions }: ReviewHead): VersionMark {
	const latest = versions.at(-1);
	if (latest === undefined) throw unreadable(id, null);
	return latest;
}

/** The latest version as it stands in the database; `null` where it is none. Its hash is not looked at. */
export async function latestIn(
	transaction: Reading,
	head: ReviewHead
): Promise<ReviewVersion | null> {
	const { version } = latestOf(head);
	const value = await transaction.objectStore('reviewVersions').get([head.id, version]);
	return versionIn(value, version);
}

function unreadable(review: string, version: number | null): StoreError {
	return new StoreError({ kind: 'unreadable_review', review, version });
}

/** Throws `no_review` or `unreadable_review`. */
export async function readHead(transaction: Reading, id: string): Promise<ReviewHead> {
	const value = await transaction.objectStore('reviews').get(id);
	if (value === undefined) throw new StoreError({ kind: 'no_review', review: id, version: null });
	const head = headIn(value, id);
	if (head === null) throw unreadable(id, null);
	return head;
}

/** A version, held against its hash; `null` where it is not what was saved. */
export async function soundVersion(
	transaction: Reading,
	id: string,
	{ version: number, sha256 }: VersionMark
): Promise<ReviewVersion | null> {
	const value = await transaction.objectStore('reviewVersions').get([id, number]);
	return unlessMisshapen(() => {
		const version = versionIn(value, number);
		return version !== null && markOf(version).sha256 === sha256 ? version : null;
	});
}

/** A version that is sound. Throws `no_review` or `unreadable_review`. */
export async function readVersion(
	transaction: Reading,
	{ id, versions }: ReviewHead,
	number: number
): Promise<ReviewVersion> {
	const mark = versions.find(({ version }) => version === number);
	if (mark === undefined) {
		throw new StoreError({ kind: 'no_review', review: id, version: number });
	}
	const version = await soundVersion(transaction, id, mark);
	if (version === null) throw unreadable(id, number);
	return version;
}

/** The id in a key, which may be of any kind where another program wrote it. */
function nameOf(key: unknown): string {
	return String(Array.isArray(key) ? key[0] : key);
}

/** What is known of all reviews; `null` in the place of what cannot be read. */
export async function readHeads(transaction: Reading): Promise<Map<string, ReviewHead | null>> {
	const table = transaction.objectStore('reviews');
	const [keys, values]: [readonly unknown[], readonly unknown[]] = await Promise.all([
		table.getAllKeys(),
		table.getAll()
	]);
	return new Map(keys.map((key, at) => [nameOf(key), headIn(values[at], key)]));
}

/** Ids in the table of versions, of reviews that are there and of what came from elsewhere. */
export async function idsOfVersions(transaction: Reading): Promise<Set<string>> {
	return new Set((await transaction.objectStore('reviewVersions').getAllKeys()).map(nameOf));
}

/** Adds the requests that write a head and versions of it. */
export function putReview(
	transaction: ReviewTransaction<'readwrite'>,
	requests: Promise<unknown>[],
	head: ReviewHead,
	versions: readonly ReviewVersion[] = []
): void {
	requests.push(transaction.objectStore('reviews').put(head, head.id));
	for (const version of versions) {
		const key: [string, number] = [head.id, version.version];
		requests.push(transaction.objectStore('reviewVersions').put(version, key));
	}
}

/** Deletes whatever stands under an id, also under keys that this product never wrote. */
export async function deleteReview(
	transaction: ReviewTransaction<'readwrite'>,
	requests: Promise<unknown>[],
	id: string
): Promise<void> {
	const reviews = transaction.objectStore('reviews');
	for (const key of await reviews.getAllKeys()) {
		if (nameOf(key) === id) requests.push(reviews.delete(key));
	}
	const versions = transaction.objectStore('reviewVersions');
	for (const key of await versions.getAllKeys()) {
		if (nameOf(key) === id) requests.push(versions.delete(key));
	}
}
