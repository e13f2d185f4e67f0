import { afterNavigate } from '$app/navigation';

/**
 * The query string of the page, to be called while a component is made. A prerendered page knows none:
 * it is empty until the page is alive.
 */
export function pageSearch(): { readonly text: string } {
	let text = $state('');
	afterNavigate(({ to }) => {
		text = to?.url.search ?? '';
	});
	return {
		get text() {
			return text;
		}
	};
}
