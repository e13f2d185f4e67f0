import { error } from '@sveltejs/kit';
import { indexFromSlug } from '$lib/domain/index-code';
import { indexPageOf } from '../../../index-answers.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, parent }) => {
	const index = indexFromSlug(params.index);
	if (!index) error(404, params.index);
	const { area } = await parent();
	return { index, ...(await indexPageOf(index, area.code, area.region)) };
};
