import { doseAnswers } from '../../../dose-answers.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ parent }) => {
	const { area } = await parent();
	return doseAnswers(area.code);
};
