import { error, json } from '@sveltejs/kit';
import { slugOf } from '$lib/domain/area-slug';
import { askProvinces } from '$lib/queries/provinces';
import { recordEngine } from '$lib/queries/record.server';
import { reviewOf } from '../../review-answers.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	(await askProvinces(await recordEngine())).map((row) => ({ area: slugOf(row.name_vi) }));

export const GET: RequestHandler = async ({ params }) => {
	const provinces = await askProvinces(await recordEngine());
	const area = provinces.find((row) => slugOf(row.name_vi) === params.area);
	if (!area) error(404, params.area);
	return json(await reviewOf(area.area_code, area.region));
};
