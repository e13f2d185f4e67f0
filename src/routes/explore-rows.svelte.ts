import { indexSlug, type IndexCode } from '$lib/domain/index-code';
import { unpackExplore, type ExploreAnswer, type PackedExplore } from '$lib/queries/explore-answer';
import type { SourceRow } from '$lib/queries/sources';
import { componentSlug } from '$lib/state/explore-view';
import { SvelteMap } from 'svelte/reactivity';

/** One component of all provinces with its sources. */
export interface Explored {
	readonly index: IndexCode;
	readonly component: string;
	readonly answer: ExploreAnswer;
	readonly sources: readonly SourceRow[];
}

export type FetchedExplored =
	| { readonly status: 'loading' }
	| { readonly status: 'failed' }
	| (Explored & { readonly status: 'ready' });

/** What was made at build time, fetched once a component and kept for the visit. */
export class ExploredFiles {
	readonly #known = new SvelteMap<string, FetchedExplored>();
	readonly #asked = new SvelteMap<string, Promise<void>>();
	readonly #base: string;
	#stop = new AbortController();

	/** `base` is the address of the site without a slash at its end. */
	constructor(base: string) {
		this.#base = base;
	}

	of(index: IndexCode, component: string): FetchedExplored | undefined {
		return this.#known.get(`${index} ${component}`);
	}

	/** Asks for what was not asked for; what failed is asked for again by `retry`. */
	want(index: IndexCode, component: string): Promise<void> {
		const key = `${index} ${component}`;
		return this.#asked.get(key) ?? this.retry(index, component);
	}

	/** Resolves when they are there or cannot be had. */
	retry(index: IndexCode, component: string): Promise<void> {
		const key = `${index} ${component}`;
		const asked = this.#load(index, component, key);
		this.#asked.set(key, asked);
		return asked;
	}

	/** Ends what is on its way: it is not to be had, until it is asked for again. */
	stop(): void {
		this.#stop.abort();
		this.#stop = new AbortController();
		for (const [key, { status }] of this.#known) {
			if (status === 'loading') this.#known.set(key, { status: 'failed' });
		}
	}

	async #load(index: IndexCode, component: string, key: string): Promise<void> {
		const { signal } = this.#stop;
		this.#known.set(key, { status: 'loading' });
		try {
			const path = `/explore/${indexSlug(index)}/${componentSlug(component)}.json`;
			const response = await fetch(this.#base + path, { signal });
			if (!response.ok) throw new Error(String(response.status));
			const { packed, sources } = (await response.json()) as {
				packed: PackedExplore;
				sources: readonly SourceRow[];
			};
			const answer = unpackExplore(packed);
			this.#known.set(key, { status: 'ready', index, component, answer, sources });
		} catch {
			if (!signal.aborted) this.#known.set(key, { status: 'failed' });
		}
	}
}
