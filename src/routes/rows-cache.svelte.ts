import { unpackRows, type BakedRows } from '$lib/queries/packed-rows';
import type { SourceRow } from '$lib/queries/sources';
import { SvelteMap } from 'svelte/reactivity';

/** Rows with the sources behind them. */
export interface SourcedRows<Row> {
	readonly rows: readonly Row[];
	readonly sources: readonly SourceRow[];
}

/** Rows of one key: on their way, there, or not to be had. */
export type Fetched<Row> =
	| { readonly status: 'loading' }
	| { readonly status: 'failed' }
	| (SourcedRows<Row> & { readonly status: 'ready' });

/** Where rows can be had, and what they are kept under. */
export interface RowsAt<Row> {
	readonly key: string;
	readonly load: (signal: AbortSignal) => Promise<SourcedRows<Row>>;
}

/** Rows that a page asks for when its reader does, once a key, kept for the visit. */
export class RowsCache<Row extends object> {
	readonly #known = new SvelteMap<string, Fetched<Row>>();
	#stop = new AbortController();

	of({ key }: RowsAt<Row>): Fetched<Row> | undefined {
		return this.#known.get(key);
	}

	/** Asks for what was not asked for; what failed is asked for again by `retry`. */
	want(at: RowsAt<Row>): void {
		if (!this.#known.has(at.key)) void this.#load(at);
	}

	retry(at: RowsAt<Row>): void {
		void this.#load(at);
	}

	/** Ends what is on its way: it is not to be had, until it is asked for again. */
	stop(): void {
		this.#stop.abort();
		this.#stop = new AbortController();
		for (const [key, { status }] of this.#known) {
			if (status === 'loading') this.#known.set(key, { status: 'failed' });
		}
	}

	async #load({ key, load }: RowsAt<Row>): Promise<void> {
		const { signal } = this.#stop;
		this.#known.set(key, { status: 'loading' });
		try {
			const rows = await load(signal);
			if (!signal.aborted) this.#known.set(key, { status: 'ready', ...rows });
		} catch {
			if (!signal.aborted) this.#known.set(key, { status: 'failed' });
		}
	}
}

/** Rows that were made at build time. */
export function bakedRows<Row extends object>(address: string): RowsAt<Row> {
	return {
		key: address,
		load: async (signal) => {
			const response = await fetch(address, { signal });
			if (!response.ok) throw new Error(String(response.status));
			const { rows, sources } = (await response.json()) as BakedRows<Row>;
			return { rows: unpackRows(rows), sources };
		}
	};
}
