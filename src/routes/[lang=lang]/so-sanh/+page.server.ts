import { DEFAULT_COMPARE } from '$lib/state/compare-view';
import { comparedOf } from '../../compare-answers.server';
import { componentList } from '../../explore-answers.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { provinces } = await parent();
	const { index, areas } = DEFAULT_COMPARE;
	const codes = areas.flatMap(
		(slug) => provinces.find((province) => province.slug === slug)?.code ?? []
	);
	return {
		compared: await comparedOf(index, codes),
		totals: (await componentList()).filter(({ component }) => component === 'TOTAL')
	};
};
