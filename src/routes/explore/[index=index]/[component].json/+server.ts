import { error, json } from '@sveltejs/kit';
import { indexFromSlug, indexSlug, isIndexCode } from '$lib/domain/index-code';
import { componentSlug } from '$lib/state/explore-view';
import { componentList, exploreOf } from '../../../explore-answers.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	(await componentList()).flatMap(({ index, component }) =>
		isIndexCode(index) ? [{ index: indexSlug(index), component: componentSlug(component) }] : []
	);

export const GET: RequestHandler = async ({ params }) => {
	const index = indexFromSlug(params.index);
	const row = (await componentList()).find(
		(one) => one.index === index && componentSlug(one.component) === params.component
	);
	if (!index || !row) error(404, `${params.index}/${params.component}`);
	return json(await exploreOf(index, row.component));
};
