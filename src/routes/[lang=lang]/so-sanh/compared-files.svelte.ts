import { indexSlug, type IndexCode } from '$lib/domain/index-code';
import type { PartRow } from '$lib/queries/components';
import type { ExploreAnswer } from '$lib/queries/explore-answer';
import { loadedRowsOf } from '../../loaded-rows';
import type { LocalData } from '../../local-data.svelte';
import type { Sourced } from '../../local-page.svelte';
import type { Overlay } from '../../overlay';
import { bakedRows, RowsCache, type RowsAt } from '../../rows-cache.svelte';
import { ExploredFiles } from '../../explore-rows.svelte';
import type { ComparedRows } from './compare-frame';

/** Which rows a view needs. */
export interface ComparedChoice {
	readonly index: IndexCode;
	readonly areas: readonly { readonly code: string; readonly slug: string }[];
	/** What is loaded and to be shown; null for the record alone. */
	readonly overlay: Overlay | null;
	/** The totals with what is loaded, once they are there. */
	readonly loaded: Sourced<ExploreAnswer> | null;
}

export type ComparedState =
	| { readonly status: 'loading' }
	| { readonly status: 'failed' }
	| (ComparedRows & { readonly status: 'ready' });

/** Totals of an index and parts of areas, each fetched once: as they were built, or with what is loaded. */
export class ComparedFiles {
	readonly #parts = new RowsCache<PartRow>();
	readonly #totals: ExploredFiles;
	readonly #base: string;
	readonly #local: LocalData;

	/** `base` is the address of the site without a slash at its end. */
	constructor(base: string, local: LocalData) {
		this.#base = base;
		this.#local = local;
		this.#totals = new ExploredFiles(base);
	}

	/** Ready where the totals and the parts of all areas are. */
	of(choice: ComparedChoice): ComparedState {
		const { index, areas, overlay, loaded } = choice;
		const file = overlay ? undefined : this.#totals.of(index, 'TOTAL');
		const found = areas.map((area) => this.#parts.of(this.#partsAt(choice, area)));
		if ([file, ...found].some((one) => one?.status === 'failed')) return { status: 'failed' };
		const totals = overlay ? loaded : file?.status === 'ready' ? file : null;
		const ready = found.flatMap((one) => (one?.status === 'ready' ? [one] : []));
		if (!totals || ready.length < areas.length) return { status: 'loading' };
		return {
			status: 'ready',
			totals: totals.answer.rows,
			parts: ready.flatMap(({ rows }) => rows),
			sources: [...totals.sources, ...ready.flatMap(({ sources }) => sources)]
		};
	}

	/** Asks for what was not asked for. */
	want(choice: ComparedChoice): void {
		if (!choice.overlay) void this.#totals.want(choice.index, 'TOTAL');
		for (const area of choice.areas) this.#parts.want(this.#partsAt(choice, area));
	}

	/** Ends what is on its way. */
	stop(): void {
		this.#totals.stop();
		this.#parts.stop();
	}

	/** Asks again for what could not be had. */
	retry(choice: ComparedChoice): void {
		const { index, areas, overlay } = choice;
		if (!overlay && this.#totals.of(index, 'TOTAL')?.status === 'failed') {
			void this.#totals.retry(index, 'TOTAL');
		}
		for (const area of areas) {
			const at = this.#partsAt(choice, area);
			if (this.#parts.of(at)?.status === 'failed') this.#parts.retry(at);
		}
	}

	#partsAt(
		{ index, overlay }: ComparedChoice,
		{ code, slug }: { readonly code: string; readonly slug: string }
	): RowsAt<PartRow> {
		if (overlay) return loadedRowsOf(this.#local, overlay, index).parts(code);
		return bakedRows<PartRow>(`${this.#base}/peers/${indexSlug(index)}/${slug}/parts.json`);
	}
}
