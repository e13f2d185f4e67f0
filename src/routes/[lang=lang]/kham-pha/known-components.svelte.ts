import type { ComponentListRow } from '$lib/queries/component-list';
import type { DataView } from '$lib/state/data-view';
import type { LocalData } from '../../local-data.svelte';

/**
 * What the page can be about: the components of the record, and of what is loaded as soon as one answer
 * has told. It is kept from view to view: the address can name a component that only a file has.
 */
export class KnownComponents {
	#loaded = $state.raw<{ of: string; list: readonly ComponentListRow[] } | null>(null);
	readonly #local: LocalData;

	constructor(local: LocalData) {
		this.#local = local;
	}

	learn(list: readonly ComponentListRow[]): void {
		const of = this.#local.overlay?.key;
		if (of !== undefined) this.#loaded = { of, list };
	}

	in(dataView: DataView, built: readonly ComponentListRow[]): readonly ComponentListRow[] {
		const isStill = this.#loaded !== null && this.#loaded.of === this.#local.overlay?.key;
		return dataView === 'all' && isStill ? (this.#loaded?.list ?? built) : built;
	}
}
