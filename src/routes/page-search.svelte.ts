import { afterNavigate } from '$app/navigation';

export interface PageSearch {
	/** The query string, with its question mark where it is not empty. */
	readonly text: string;
	/** Whether the page is alive and has read its address. */
	readonly isKnown: boolean;
}

/**
 * The query string of the page, to be called while a component is made. A prerendered page knows none:
 * it is empty until the page is alive.
 */
export function pageSearch(): PageSearch {
	let text = $state<string | null>(null);
	afterNavigate(({ to }) => {
		text = to?.url.search ?? '';
	});
	return {
		get text() {
			return text ?? '';
		},
		get isKnown() {
			return text !== null;
		}
	};
}
