import { loadWithOwn } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { language } = await parent();
	return { words: createWords(language, await loadWithOwn(language, 'offline')) };
};
