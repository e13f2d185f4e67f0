import { loadCatalogue, loadOwnWords } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	const { impact } = await loadOwnWords(language);
	return { ...data, words: createWords(language, { ...(await loadCatalogue(language)), impact }) };
};
