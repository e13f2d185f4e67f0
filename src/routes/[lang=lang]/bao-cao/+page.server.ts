import { reviewOf } from '../../review-answers.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { area } = await parent();
	return reviewOf(area.code, area.region);
};
