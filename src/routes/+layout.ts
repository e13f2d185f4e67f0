import { loadCatalogue } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';
import type { LayoutLoad } from './$types';

export const prerender = true;
// A folder with an index file is what every plain web host serves without being told.
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ data }) => ({
	...data,
	words: createWords(data.language, await loadCatalogue(data.language))
});
