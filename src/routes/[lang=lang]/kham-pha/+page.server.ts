import { mapAreas } from '$lib/figures/map-areas';
import { askProvinces } from '$lib/queries/provinces';
import { recordEngine } from '$lib/queries/record.server';
import { DEFAULT_EXPLORE } from '$lib/state/explore-view';
import { componentList, exploreOf } from '../../explore-answers.server';
import { latestPartsOf } from '../../index-answers.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { area, language } = await parent();
	const { index, component } = DEFAULT_EXPLORE;
	const provinces = await askProvinces(await recordEngine());
	return {
		units2025: mapAreas(provinces, 34, language),
		explored: await exploreOf(index, component),
		parts: await latestPartsOf(index, area.code),
		components: await componentList()
	};
};
