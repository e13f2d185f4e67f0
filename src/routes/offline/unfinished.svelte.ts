import { untrack } from 'svelte';

let count = $state(0);

/** Work of this page that a reload would lose. */
export const unfinished = {
	get isAny(): boolean {
		return count > 0;
	},
	/** Call it while there is such work; what it returns ends it. */
	hold(): () => void {
		// An effect that holds must not run again because of it.
		untrack(() => (count += 1));
		return () => {
			untrack(() => (count -= 1));
		};
	}
};
