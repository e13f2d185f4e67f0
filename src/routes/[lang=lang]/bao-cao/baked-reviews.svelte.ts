import { unpackReview, type PackedReview, type ReviewAnswer } from '$lib/queries/review-answer';
import type { SourceRow } from '$lib/queries/sources';
import { SvelteMap } from 'svelte/reactivity';

export interface MadeReview {
	readonly answer: ReviewAnswer;
	readonly sources: readonly SourceRow[];
}

/** What was made of other provinces at build time, fetched once a province and kept for the visit. */
export class BakedReviews {
	/** Null where it could not be had. */
	readonly #known = new SvelteMap<string, MadeReview | 'loading' | null>();
	readonly #base: string;

	/** `base` is the address of the site without a slash at its end. */
	constructor(base: string) {
		this.#base = base;
	}

	of(slug: string): MadeReview | null {
		const found = this.#known.get(slug);
		return found === undefined || found === 'loading' ? null : found;
	}

	isLoading(slug: string): boolean {
		return this.#known.get(slug) === 'loading';
	}

	hasFailed(slug: string): boolean {
		return this.#known.get(slug) === null;
	}

	/** Asks for what was not asked for; what failed is asked for again by `retry`. */
	want(slug: string): void {
		if (!this.#known.has(slug)) void this.retry(slug);
	}

	async retry(slug: string): Promise<void> {
		this.#known.set(slug, 'loading');
		try {
			const response = await fetch(`${this.#base}/review/${slug}.json`);
			if (!response.ok) throw new Error(String(response.status));
			const { packed, sources } = (await response.json()) as {
				packed: PackedReview;
				sources: readonly SourceRow[];
			};
			this.#known.set(slug, { answer: unpackReview(packed), sources });
		} catch {
			this.#known.set(slug, null);
		}
	}
}
