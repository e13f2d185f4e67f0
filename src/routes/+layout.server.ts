import { error } from '@sveltejs/kit';
import { HOME_AREA_SLUG } from '$lib/state/page-path';
import type { LayoutServerLoad } from './$types';
import { layoutDataOf } from './layout-data.server';

export const load: LayoutServerLoad = async ({ params }) => {
	const slug = params['area'] ?? HOME_AREA_SLUG;
	return (await layoutDataOf(params['lang'] === 'en' ? 'en' : 'vi', slug)) ?? error(404, slug);
};
