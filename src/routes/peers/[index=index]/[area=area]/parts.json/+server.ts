import { json } from '@sveltejs/kit';
import { partRowsOf } from '../../../../index-answers.server';
import { everyIndexAndArea, namedIn } from '../../../area-slugs.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = everyIndexAndArea;

export const GET: RequestHandler = async ({ params }) => {
	const { index, areaCode } = await namedIn(params);
	return json(await partRowsOf(index, areaCode));
};
