/** How long a pointer stays where something is about to be chosen, in milliseconds. */
const DWELL_MS = 60;

/**
 * Gets ready what a pointer or the reading walk stays at, when there is nothing else to do. What only is
 * passed by, and what was left for something else, is not.
 */
export class Dwell {
	#timer: ReturnType<typeof setTimeout> | undefined;

	at(prepare: () => void): void {
		this.leave();
		this.#timer = setTimeout(prepare, DWELL_MS);
	}

	leave(): void {
		clearTimeout(this.#timer);
	}
}

/** Where the browser does not tell that it is idle, soon. */
export function whenIdle(todo: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(todo, { timeout: 500 });
	else setTimeout(todo);
}
