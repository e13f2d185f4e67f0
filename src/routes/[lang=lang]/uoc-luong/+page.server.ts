import { componentList } from '../../explore-answers.server';
import { defaultImpact } from '../../impact-answers.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { provinces, area } = await parent();
	return { ...(await defaultImpact(provinces, area.code)), components: await componentList() };
};
