import { unpackRows, type BakedRows } from '$lib/queries/packed-rows';
import type { SourceRow } from '$lib/queries/sources';
import { SvelteMap } from 'svelte/reactivity';

/** Rows of one address: on their way, there, or not to be had. */
export type Fetched<Row> =
	| { readonly status: 'loading' }
	| { readonly status: 'failed' }
	| {
			readonly status: 'ready';
			readonly rows: readonly Row[];
			readonly sources: readonly SourceRow[];
	  };

/** Rows that were made at build time, fetched once an address and kept for the visit. */
export class BakedRowsCache<Row extends object> {
	readonly #known = new SvelteMap<string, Fetched<Row>>();

	of(address: string): Fetched<Row> | undefined {
		return this.#known.get(address);
	}

	/** Asks for an address that was not asked for; a failed one is asked for again by `retry`. */
	want(address: string): void {
		if (!this.#known.has(address)) void this.#load(address);
	}

	retry(address: string): void {
		void this.#load(address);
	}

	async #load(address: string): Promise<void> {
		this.#known.set(address, { status: 'loading' });
		try {
			const response = await fetch(address);
			if (!response.ok) throw new Error(String(response.status));
			const { rows, sources } = (await response.json()) as BakedRows<Row>;
			this.#known.set(address, { status: 'ready', rows: unpackRows(rows), sources });
		} catch {
			this.#known.set(address, { status: 'failed' });
		}
	}
}
