import type { StoreDatabase } from './database';
import { now } from './now';
import { fit, openedReview, refuseStale, reviewEntry, withVersion } from './review-saving';
import {
	DAYS_TO_PUT_BACK,
	type OpenedReview,
	type ReadableReview,
	type Removal,
	type ReviewEntry,
	type ReviewStore,
	type UnreadableReview,
	type VersionEntry
} from './review-store';
import {
	deleteReview,
	idsOfVersions,
	latestIn,
	latestOf,
	putReview,
	readHead,
	readHeads,
	readVersion,
	REVIEW_TABLES,
	soundVersion,
	type ReviewTransaction
} from './review-tables';
import {
	newReviewId,
	reviewContentShape,
	reviewName,
	savedByText,
	type ReviewContent,
	type ReviewHead,
	type ReviewVersion
} from './saved-review';
import { guarded } from './storage-fault';
import { TabChannel } from './tabs';
import { wholly } from './transaction';

const DAY_MS = 86_400_000;

/** Adds the requests that save the next version. */
function append(
	transaction: ReviewTransaction<'readwrite'>,
	requests: Promise<unknown>[],
	head: ReviewHead,
	made: ReviewContent & Pick<ReviewVersion, 'savedBy'>
): OpenedReview {
	const number = (head.versions.at(-1)?.version ?? 0) + 1;
	const version = { ...made, version: number, savedAt: now() };
	const next = withVersion(head, version);
	putReview(transaction, requests, next, [version]);
	return openedReview(next, version);
}

/** Saved reviews in the database of uploads, which all tabs of a browser share. */
export class BrowserReviewStore implements ReviewStore {
	readonly #database: StoreDatabase;
	readonly #assertOpen: () => void;
	readonly #tabs: TabChannel;
	readonly #listeners = new Set<() => void>();

	/** `assertOpen` throws where the database was given up. */
	constructor(database: StoreDatabase, assertOpen: () => void) {
		this.#database = database;
		this.#assertOpen = assertOpen;
		this.#tabs = new TabChannel(() => this.tell(), '-reviews');
	}

	async list(): Promise<readonly ReviewEntry[]> {
		return this.#reading(async (transaction) => {
			const heads = await readHeads(transaction);
			const found: ReadableReview[] = [];
			const unreadable: UnreadableReview[] = [];
			for (const id of new Set([...heads.keys(), ...(await idsOfVersions(transaction))])) {
				const head = heads.get(id) ?? null;
				if (head !== null && head.removedAt !== null) continue;
				const latest = head === null ? null : await latestIn(transaction, head);
				if (head !== null && latest !== null) found.push(reviewEntry(head, latest));
				else unreadable.push({ isReadable: false, id, name: head?.name ?? '' });
			}
			found.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
			return [...found, ...unreadable];
		});
	}

	async removed(): Promise<readonly Removal[]> {
		return this.#reading(async (transaction) => {
			const heads = [...(await readHeads(transaction)).values()];
			return heads
				.flatMap((head) => {
					if (head === null || head.removedAt === null) return [];
					return [{ id: head.id, name: head.name, removedAt: head.removedAt }];
				})
				.sort((a, b) => (a.removedAt < b.removedAt ? 1 : -1));
		});
	}

	async history(id: string): Promise<readonly VersionEntry[]> {
		return this.#reading(async (transaction) => {
			const { versions } = await readHead(transaction, id);
			const entries: VersionEntry[] = [];
			for (const mark of versions) {
				const isReadable = (await soundVersion(transaction, id, mark)) !== null;
				entries.push({ ...mark, isReadable });
			}
			return entries;
		});
	}

	async read(id: string, version?: number): Promise<OpenedReview> {
		return this.#reading(async (transaction) => {
			const head = await readHead(transaction, id);
			const number = version ?? latestOf(head).version;
			return openedReview(head, await readVersion(transaction, head, number));
		});
	}

	save: ReviewStore['save'] = async (content, to, savedBy = '') => {
		const by = fit(() => savedByText(savedBy, 'savedBy'));
		const made = { ...fit(() => reviewContentShape(content, '')), savedBy: by };
		return this.#change(async (transaction, requests) => {
			if ('id' in to) {
				const head = await readHead(transaction, to.id);
				refuseStale(head, to);
				return append(transaction, requests, head, made);
			}
			const name = fit(() => reviewName(to.name, 'name'));
			const blank = { id: newReviewId(), name, versions: [], removedAt: null };
			return append(transaction, requests, blank, made);
		});
	};

	restore: ReviewStore['restore'] = async (version, to, savedBy = '') => {
		const by = fit(() => savedByText(savedBy, 'savedBy'));
		return this.#change(async (transaction, requests) => {
			const head = await readHead(transaction, to.id);
			refuseStale(head, to);
			const older = await readVersion(transaction, head, version);
			const isInForce = version === latestOf(head).version && head.removedAt === null;
			if (isInForce) return openedReview(head, older);
			return append(transaction, requests, head, { ...older, savedBy: by });
		});
	};

	async rename(id: string, name: string): Promise<void> {
		const renamed = fit(() => reviewName(name, 'name'));
		await this.#change(async (transaction, requests) => {
			putReview(transaction, requests, { ...(await readHead(transaction, id)), name: renamed });
		});
	}

	async remove(id: string): Promise<Removal> {
		return this.#change(async (transaction, requests) => {
			const head = await readHead(transaction, id);
			const removedAt = head.removedAt ?? now();
			putReview(transaction, requests, { ...head, removedAt });
			return { id, name: head.name, removedAt };
		});
	}

	async putBack(id: string): Promise<void> {
		await this.#change(async (transaction, requests) => {
			putReview(transaction, requests, { ...(await readHead(transaction, id)), removedAt: null });
		});
	}

	async discard(id: string): Promise<void> {
		await this.#change((transaction, requests) => deleteReview(transaction, requests, id));
	}

	subscribe(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	}

	/** Tells this tab and the others of a change that was made in another place. */
	announce(): void {
		this.#tabs.announce();
		this.tell();
	}

	tell(): void {
		for (const listener of this.#listeners) listener();
	}

	/** Deletes what can no longer be put back. */
	async sweep(atMs: number): Promise<void> {
		const transaction = this.#database.transaction(REVIEW_TABLES, 'readwrite');
		await wholly(transaction, async (requests) => {
			for (const [id, head] of await readHeads(transaction)) {
				if (head === null || head.removedAt === null) continue;
				const isOld = atMs - Date.parse(head.removedAt) > DAYS_TO_PUT_BACK * DAY_MS;
				if (isOld) await deleteReview(transaction, requests, id);
			}
		});
	}

	close(): void {
		this.#tabs.close();
		this.#listeners.clear();
	}

	async #reading<T>(work: (transaction: ReviewTransaction<'readonly'>) => Promise<T>): Promise<T> {
		this.#assertOpen();
		return guarded(() => work(this.#database.transaction(REVIEW_TABLES)));
	}

	async #change<T>(
		work: (transaction: ReviewTransaction<'readwrite'>, requests: Promise<unknown>[]) => Promise<T>
	): Promise<T> {
		this.#assertOpen();
		const result = await guarded(async () => {
			const durability = { durability: 'strict' } as const;
			const transaction = this.#database.transaction(REVIEW_TABLES, 'readwrite', durability);
			return wholly(transaction, (requests) => work(transaction, requests));
		});
		this.announce();
		return result;
	}
}
