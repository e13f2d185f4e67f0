import type { ReviewPlan } from '$lib/domain/review-plan';
import { now } from '$lib/store/now';
import { sharedStore } from '../../shared-store';

const KEY = 'unsaved reviews';
/** So long nothing is written before what was written is kept, in milliseconds. */
const PAUSE_MS = 800;
/** So many pages that were left are remembered, the newest. */
const MOST = 5;

/** What was being written when a page was left, crashed or was closed. */
export interface Unsaved {
	/** Of the page that wrote it. */
	readonly id: string;
	/** ISO instant. */
	readonly at: string;
	readonly plan: ReviewPlan;
}

/** Keeps what is written until it is saved, each page its own, and offers what other pages left. */
export class UnsavedReview {
	/** Of earlier visits, newest first. */
	#offered = $state.raw<readonly Unsaved[]>([]);
	readonly #id = `${now()} ${Math.random()}`;
	/** What this page goes on with: what it keeps takes the place of that. */
	#taken = '';
	#timer: ReturnType<typeof setTimeout> | undefined;
	#pending: ReviewPlan | null = null;
	#last: Promise<void> = Promise.resolve();
	#textOf: ((plan: ReviewPlan) => string) | null = null;

	/** What is offered now; null where nothing is left to decide. */
	get found(): Unsaved | null {
		return this.#offered[0] ?? null;
	}

	async look(): Promise<void> {
		try {
			const [store, { reviewPlanShape }, { canonicalJson }] = await Promise.all([
				sharedStore(),
				import('$lib/store/review-plan-shape'),
				import('$lib/store/canonical-json')
			]);
			this.#textOf = (plan) => new TextDecoder().decode(canonicalJson(plan));
			this.#offered = entriesOf(await store.recallChoice(KEY)).map((entry) => ({
				...entry,
				plan: reviewPlanShape(entry.plan, 'plan')
			}));
		} catch {
			// Of another version, or a browser that keeps nothing: there is nothing to go on from.
		}
	}

	/** What is offered, to go on with; null where nothing is. */
	take(): ReviewPlan | null {
		const { found } = this;
		this.#taken = found?.id ?? '';
		this.#offered = this.#offered.slice(1);
		return found?.plan ?? null;
	}

	/** What is offered is not wanted. */
	async forget(): Promise<void> {
		const { found } = this;
		this.#offered = this.#offered.slice(1);
		if (found) await this.#write(null, [found.id]);
	}

	/** Keeps a plan once nothing more is written for a moment, unless it is the saved one. */
	keep(plan: ReviewPlan, saved: ReviewPlan | null): void {
		clearTimeout(this.#timer);
		this.#pending = null;
		if (saved !== null && this.#textOf?.(plan) === this.#textOf?.(saved)) {
			void this.saved();
			return;
		}
		this.#pending = plan;
		this.#timer = setTimeout(() => {
			this.flush();
		}, PAUSE_MS);
	}

	/** Keeps at once what waits to be kept: the page is left. */
	flush(): void {
		clearTimeout(this.#timer);
		const plan = this.#pending;
		if (plan === null) return;
		this.#pending = null;
		void this.#write({ id: this.#id, at: now(), plan }, [this.#id, this.#taken]);
	}

	/** What this page wrote is saved; what is offered stays. */
	async saved(): Promise<void> {
		clearTimeout(this.#timer);
		this.#pending = null;
		await this.#write(null, [this.#id, this.#taken]);
	}

	/** One after the other: an entry in place of those with the given ids. */
	#write(entry: Unsaved | null, instead: readonly string[]): Promise<void> {
		this.#last = this.#last.then(async () => {
			try {
				const store = await sharedStore();
				const others = entriesOf(await store.recallChoice(KEY)).filter(
					({ id }) => !instead.includes(id)
				);
				await store.keepChoice(KEY, [...(entry ? [entry] : []), ...others].slice(0, MOST));
			} catch {
				// A browser that keeps nothing says so where a review is saved.
			}
		});
		return this.#last;
	}
}

function entriesOf(kept: unknown): Unsaved[] {
	return Array.isArray(kept) ? (kept as Unsaved[]) : [];
}
