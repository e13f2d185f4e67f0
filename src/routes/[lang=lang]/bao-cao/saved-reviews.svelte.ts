import type { ReviewDocument } from '$lib/review/review-document';
import type {
	NextVersion,
	OpenedReview,
	Removal,
	ReviewEntry,
	ReviewStore,
	SaveTo,
	VersionEntry
} from '$lib/store/review-store';
import type { ReviewContent } from '$lib/store/saved-review';
import type { ReviewPlan } from '$lib/domain/review-plan';
import { figureHash } from '$lib/export/figure-hash';
import { sharedStore } from '../../shared-store';

/** What the page knows of the reviews that were saved in this browser. */
export class SavedReviews {
	/** Null until the store was looked into. */
	entries = $state.raw<readonly ReviewEntry[] | null>(null);
	removed = $state.raw<readonly Removal[]>([]);
	/** The review that is being written, where it was saved before. */
	opened = $state.raw<OpenedReview | null>(null);
	versions = $state.raw<readonly VersionEntry[]>([]);
	isBusy = $state(false);
	/** What the store could not do. */
	error = $state.raw<unknown>(null);
	/** What is to be saved although another tab saved meanwhile. */
	stale = $state.raw<ReviewContent | null>(null);
	#store: ReviewStore | null = null;
	#end: (() => void) | null = null;

	/** Looks into the store; again whenever any tab changes it. */
	async look(): Promise<void> {
		await this.#work(async () => {
			const { reviews } = await sharedStore();
			this.#store = reviews;
			this.#end ??= reviews.subscribe(() => void this.#list());
			await this.#list();
		});
	}

	leave(): void {
		this.#end?.();
		this.#end = null;
	}

	/** Saves as the next version of what is open, or under a new name. */
	async save(content: ReviewContent, name: string | null, isForced = false): Promise<boolean> {
		return this.#work(async (store) => {
			const { opened } = this;
			const to: SaveTo =
				opened !== null && name === null
					? { id: opened.id, standsOn: opened.latest, ...(isForced ? { force: true } : {}) }
					: { name: name ?? '' };
			try {
				await this.#take(store, await store.save(content, to));
				this.stale = null;
			} catch (error) {
				this.stale = isStale(error) ? content : null;
				throw error;
			}
		});
	}

	/** Opens a version, the latest where none is named; null where it cannot be had. */
	async open(id: string, version?: number): Promise<OpenedReview | null> {
		let found: OpenedReview | null = null;
		await this.#work(async (store) => {
			found = await store.read(id, version);
			await this.#take(store, found);
		});
		return found;
	}

	async rename(name: string): Promise<void> {
		const { opened } = this;
		if (!opened) return;
		await this.#work(async (store) => {
			await store.rename(opened.id, name);
			this.opened = { ...opened, name };
		});
	}

	async restore(version: number): Promise<OpenedReview | null> {
		const { opened } = this;
		if (!opened) return null;
		let found: OpenedReview | null = null;
		await this.#work(async (store) => {
			const to: NextVersion = { id: opened.id, standsOn: opened.latest };
			found = await store.restore(version, to);
			await this.#take(store, found);
		});
		return found;
	}

	async remove(id: string): Promise<void> {
		await this.#work(async (store) => {
			await store.remove(id);
			if (this.opened?.id === id) this.close();
		});
	}

	async putBack(id: string): Promise<void> {
		await this.#work((store) => store.putBack(id));
	}

	async discard(id: string): Promise<void> {
		await this.#work((store) => store.discard(id));
	}

	/** What is written from here on is a review of its own. */
	close(): void {
		this.opened = null;
		this.versions = [];
		this.stale = null;
	}

	async #take(store: ReviewStore, found: OpenedReview): Promise<void> {
		this.opened = found;
		this.versions = await store.history(found.id);
	}

	async #list(): Promise<void> {
		const store = this.#store;
		if (!store) return;
		try {
			this.entries = await store.list();
			this.removed = await store.removed();
			const id = this.opened?.id;
			if (id !== undefined) this.versions = await store.history(id).catch(() => []);
		} catch (error) {
			this.error = error;
		}
	}

	async #work(doing: (store: ReviewStore) => Promise<unknown>): Promise<boolean> {
		this.isBusy = true;
		this.error = null;
		try {
			this.#store ??= (await sharedStore()).reviews;
			await doing(this.#store);
			return true;
		} catch (error) {
			this.error = error;
			return false;
		} finally {
			this.isBusy = false;
			await this.#list();
		}
	}
}

function isStale(error: unknown): boolean {
	const { fault } = error as { readonly fault?: { readonly kind?: string } };
	return fault?.kind === 'stale_review';
}

/** What is saved of a review: what a person wrote, and what its numbers and figures said. */
export function contentOf(plan: ReviewPlan, document: ReviewDocument): ReviewContent {
	const numbers: Record<string, { text: string; label: string }> = {};
	const figures: Record<string, string> = {};
	for (const block of document.sections.flatMap(({ blocks }) => blocks)) {
		if (block.type === 'figure') figures[block.id] = figureHash(block.figure);
		const runs =
			block.type === 'paragraph' ? block.runs : block.type === 'list' ? block.items.flat() : [];
		for (const run of runs) {
			if (run.type !== 'number') continue;
			const { id, text, label } = run.number;
			numbers[id] = { text, label };
		}
	}
	return { plan, numbers, figures, vintage: document.vintage };
}
