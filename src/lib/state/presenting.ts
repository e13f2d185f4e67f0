const NAME = 'trinh-chieu';

/** Whether a query string asks for the page as it is shown on a projector: large, without controls. */
export function isPresenting(search: string): boolean {
	return new URLSearchParams(search).has(NAME);
}

/** The same query string, with its question mark where it is not empty, that asks for it or not. */
export function withPresenting(search: string, isAsked: boolean): string {
	// Written by hand: `URLSearchParams` would escape the commas that keep it readable.
	const rest = search
		.replace(/^\?/, '')
		.split('&')
		.filter((part) => part !== '' && part.split('=')[0] !== NAME);
	const parts = isAsked ? [...rest, NAME] : rest;
	return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
