import { impactWords } from '../impact-page-words';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ parent }) => {
	const { language } = await parent();
	return { words: await impactWords(language, 'unit', 0) };
};
