import type { PanelBoundaries } from '$lib/charts/panel-layout';
import type { BoundarySet } from '$lib/domain/boundary-set';
import type { BakedBoundaries } from '$lib/ingest/geometry/baked-boundaries';
import { SvelteMap } from 'svelte/reactivity';
import { fetchBoundaries } from '../../ban-do/fetch-boundaries';

/** Boundaries by their set, fetched when a map is asked for. */
export class BoundaryFiles {
	/** Null where they could not be had. */
	readonly #known = new SvelteMap<BoundarySet, BakedBoundaries | 'loading' | null>();

	/** Those that are there. */
	readonly ready: PanelBoundaries = $derived(
		Object.fromEntries(
			[...this.#known].filter(([, one]) => one !== null && one !== 'loading')
		) as PanelBoundaries
	);

	isLoading(set: BoundarySet): boolean {
		return this.#known.get(set) === 'loading';
	}

	hasFailed(set: BoundarySet): boolean {
		return this.#known.get(set) === null;
	}

	/** Asks for what was not asked for; what failed is asked for again by `retry`. */
	want(set: BoundarySet): void {
		if (!this.#known.has(set)) void this.retry(set);
	}

	async retry(set: BoundarySet): Promise<void> {
		this.#known.set(set, 'loading');
		try {
			this.#known.set(set, await fetchBoundaries(set));
		} catch {
			this.#known.set(set, null);
		}
	}
}
