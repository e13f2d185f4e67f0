import episodes from '../../../../data/schemas/episodes.json';
import { campaignAnswer } from '../../programme-answers.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({
	...(await campaignAnswer()),
	/** The columns that a broadcast log has. */
	logColumns: episodes.fields.map((field) => ({
		name: field.name,
		meaning: { vi: field.description_vi, en: field.description_en },
		isRequired: field.constraints?.required === true
	}))
});
