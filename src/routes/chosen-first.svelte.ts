import { goto } from '$app/navigation';
import { afterPaint } from '$lib/charts/after-paint';
import { onDestroy } from 'svelte';
import { keepEqual } from './keep-equal';

/**
 * The view of a page whose address says what it is: a choice is shown first, and its address follows when
 * that is painted, as it is what a reader looks at last. To be made while a component is made.
 */
export class ChosenFirst<View extends object> {
	/** Chosen, and not in the address yet. */
	#chosen = $state.raw<View | null>(null);
	readonly #keep: (view: View) => View;
	#callOff: (() => void) | null = null;

	/** Of two views with the same address nothing is made again. */
	constructor(addressOf: (view: View) => string) {
		this.#keep = keepEqual<View>((one, other) => addressOf(one) === addressOf(other));
		// Who leaves before the paint does not come back.
		onDestroy(() => this.#callOff?.());
	}

	/** What is shown, where the address says `read`. */
	over(read: View): View {
		return this.#keep(this.#chosen ?? read);
	}

	choose(view: View, href: string): void {
		this.#chosen = view;
		this.#callOff = afterPaint(() => {
			void goto(href, { keepFocus: true, noScroll: true }).finally(() => {
				if (this.#chosen === view) this.#chosen = null;
			});
		});
	}
}
