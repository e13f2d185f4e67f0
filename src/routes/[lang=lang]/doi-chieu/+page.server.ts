import { linkageAnswer } from '../../programme-answers.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { area } = await parent();
	return linkageAnswer(area.code);
};
