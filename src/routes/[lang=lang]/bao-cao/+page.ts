import { loadWithOwn } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	const catalogue = await loadWithOwn(language, 'office', 'review', 'reviewFault', 'reviewPage');
	return { ...data, words: createWords(language, catalogue) };
};
