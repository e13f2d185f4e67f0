import { onMount } from 'svelte';

/** A view with the rows that answer it. */
export interface Shown<View, Rows> {
	readonly view: View;
	readonly rows: Rows;
}

/**
 * What a page shows whose address says which rows it is about: those rows, while they are on their way the
 * last ones, so that nothing jumps, and of a first address those that were built, which only keep the place.
 * To be made while a component is made.
 */
export class ShownRows<View, Rows> {
	#isAlive = $state(false);
	#last = $state.raw<Shown<View, Rows> | null>(null);
	readonly #asked: () => Shown<View, Rows | null>;
	readonly #built: () => Shown<View, Rows>;

	/** `asked` has no rows while they are on their way; it may look at `isAlive`. */
	constructor(asked: () => Shown<View, Rows | null>, built: () => Shown<View, Rows>) {
		this.#asked = asked;
		this.#built = built;
		onMount(() => {
			this.#isAlive = true;
		});
		$effect(() => {
			const current = this.#current;
			if (current && this.#isAlive) this.#last = current;
		});
	}

	/** False until the page has its script: what was built is the default view, whatever the address says. */
	get isAlive(): boolean {
		return this.#isAlive;
	}

	get shown(): Shown<View, Rows> {
		return this.#current ?? this.#last ?? this.#built();
	}

	/** Whether what is shown answers this address or the one before it. */
	get isAnswered(): boolean {
		return (this.#current ?? this.#last) !== null;
	}

	/** Whether rows are asked for that are not there. */
	get isShort(): boolean {
		return this.#isAlive && this.#current === null;
	}

	get #current(): Shown<View, Rows> | null {
		const { view, rows } = this.#asked();
		return rows === null ? null : { view, rows };
	}
}
