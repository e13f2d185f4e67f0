import { error, json } from '@sveltejs/kit';
import { BOUNDARY_SETS } from '$lib/domain/boundary-set';
import { boundariesOf } from '$lib/ingest/geometry/boundaries.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => BOUNDARY_SETS.map((set) => ({ set: String(set) }));

/** The boundaries that a map is drawn from, fetched only by a page that shows one. */
export const GET: RequestHandler = ({ params }) => {
	const set = BOUNDARY_SETS.find((one) => String(one) === params.set);
	if (set === undefined) error(404, params.set);
	return json(boundariesOf(set));
};
