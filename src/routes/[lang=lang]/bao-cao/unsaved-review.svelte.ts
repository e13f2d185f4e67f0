import type { ReviewPlan } from '$lib/domain/review-plan';
import { now } from '$lib/store/now';
import { sharedStore } from '../../shared-store';

const KEY = 'unsaved review';
/** So long nothing is written before what was written is kept, in milliseconds. */
const PAUSE_MS = 800;

/** What was being written when a page was left, crashed or was closed. */
export interface Unsaved {
	/** ISO instant. */
	readonly at: string;
	readonly plan: ReviewPlan;
}

/** Keeps what is written until it is saved; the last page that wrote is the one that is found again. */
export class UnsavedReview {
	/** Of an earlier visit; null where there is none, and once it was taken or dropped. */
	found = $state.raw<Unsaved | null>(null);
	#timer: ReturnType<typeof setTimeout> | undefined;
	#pending: ReviewPlan | null = null;

	async look(): Promise<void> {
		try {
			const [store, { reviewPlanShape }] = await Promise.all([
				sharedStore(),
				import('$lib/store/review-plan-shape')
			]);
			const kept = (await store.recallChoice(KEY)) as Partial<Unsaved> | undefined;
			if (typeof kept?.at !== 'string') return;
			this.found = { at: kept.at, plan: reviewPlanShape(kept.plan, 'plan') };
		} catch {
			// Of another version, or a browser that keeps nothing: there is nothing to go on from.
		}
	}

	/** What was found, to go on with; null where nothing was. */
	take(): ReviewPlan | null {
		const plan = this.found?.plan ?? null;
		this.found = null;
		return plan;
	}

	/**
	 * Keeps a plan once nothing more is written for a moment; not over what is found, until somebody has
	 * chosen what becomes of that.
	 */
	keep(plan: ReviewPlan): void {
		if (this.found !== null) return;
		this.#pending = plan;
		clearTimeout(this.#timer);
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
		void this.#write({ at: now(), plan });
	}

	/** What was written is saved, or is not wanted. */
	async drop(): Promise<void> {
		clearTimeout(this.#timer);
		this.#pending = null;
		this.found = null;
		await this.#write(null);
	}

	async #write(unsaved: Unsaved | null): Promise<void> {
		try {
			await (await sharedStore()).keepChoice(KEY, unsaved);
		} catch {
			// A browser that keeps nothing says so where a review is saved.
		}
	}
}
