import { impactWords } from './impact-page-words';
import { CAMPAIGN_START } from './impact-question';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	return { ...data, words: await impactWords(language, 'province', CAMPAIGN_START) };
};
