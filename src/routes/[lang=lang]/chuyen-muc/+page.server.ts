import { campaignAnswer } from '../../programme-answers.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => campaignAnswer();
