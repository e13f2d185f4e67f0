import { json } from '@sveltejs/kit';
import { packRows } from '$lib/queries/packed-rows';
import { similarTo } from '../../../../explore-answers.server';
import { everyIndexAndArea, namedIn } from '../../../../peers/area-slugs.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = everyIndexAndArea;

export const GET: RequestHandler = async ({ params }) => {
	const { index, areaCode } = await namedIn(params);
	return json({ rows: packRows(await similarTo(index, areaCode)), sources: [] });
};
