import { loadWithOwn } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { language } = await parent();
	const catalogue = await loadWithOwn(language, 'claim', 'dataPage');
	return { words: createWords(language, catalogue) };
};
