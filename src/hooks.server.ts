import type { Handle } from '@sveltejs/kit';

/** Writes the language of the page into `<html lang>`, for screen readers and search. */
export const handle: Handle = ({ event, resolve }) => {
	const language = event.params.lang === 'en' ? 'en' : 'vi';
	return resolve(event, {
		// Fonts come with the page, so that its text does not move when they arrive.
		preload: ({ type }) => type !== 'asset',
		transformPageChunk: ({ html }) => html.replace('%lang%', language)
	});
};
