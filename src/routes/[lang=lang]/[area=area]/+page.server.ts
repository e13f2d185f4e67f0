import { overviewOf } from '../../answers.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { area } = await parent();
	return overviewOf(area.code, area.region);
};
