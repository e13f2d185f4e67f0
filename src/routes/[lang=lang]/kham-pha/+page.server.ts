import { DEFAULT_EXPLORE } from '$lib/state/explore-view';
import { componentList, exploreOf } from '../../explore-answers.server';
import { partRowsOf } from '../../index-answers.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { area } = await parent();
	const { index, component } = DEFAULT_EXPLORE;
	return {
		explored: await exploreOf(index, component),
		parts: await partRowsOf(index, area.code),
		components: await componentList()
	};
};
