import { indexSlug, type IndexCode } from '$lib/domain/index-code';
import { unpackRows, type BakedRows } from '$lib/queries/packed-rows';
import { askSimilarAreas, type SimilarRow } from '$lib/queries/similar-areas';
import type { DataView } from '$lib/state/data-view';
import { SvelteMap } from 'svelte/reactivity';
import type { LocalData } from '../../local-data.svelte';

/** What is used of what is loaded. */
type Loaded = Pick<LocalData, 'overlay' | 'ask'>;

/** One object, so that what is made from it is not made again. */
const NONE: readonly SimilarRow[] = [];

/** Provinces with a similar past profile: made at build time, or asked with what is loaded. */
export class SimilarAreas {
	readonly #known = new SvelteMap<string, readonly SimilarRow[]>();
	readonly #base: string;
	readonly #local: Loaded;

	constructor(base: string, local: Loaded) {
		this.#base = base;
		this.#local = local;
	}

	/** Empty while they are not there, and where they are not to be had. */
	of(index: IndexCode, area: string, dataView: DataView): readonly SimilarRow[] {
		return this.#known.get(this.#key(index, area, dataView)) ?? NONE;
	}

	want(index: IndexCode, area: string, slug: string, dataView: DataView): void {
		const key = this.#key(index, area, dataView);
		if (this.#known.has(key)) return;
		void this.#load(index, area, slug, dataView).then(
			(rows) => this.#known.set(key, rows),
			// Asked again at the next visit of the group; the figure says that none is known.
			() => this.#known.delete(key)
		);
	}

	async #load(
		index: IndexCode,
		area: string,
		slug: string,
		dataView: DataView
	): Promise<readonly SimilarRow[]> {
		if (dataView === 'all' && this.#local.overlay !== null) {
			return this.#local.ask((engine) => askSimilarAreas(engine, index, area));
		}
		const path = `/explore/${indexSlug(index)}/similar/${slug}.json`;
		const response = await fetch(this.#base + path);
		if (!response.ok) throw new Error(String(response.status));
		return unpackRows(((await response.json()) as BakedRows<SimilarRow>).rows);
	}

	#key(index: IndexCode, area: string, dataView: DataView): string {
		const files = dataView === 'all' ? (this.#local.overlay?.key ?? '') : '';
		return `${index} ${area} ${files}`;
	}
}
