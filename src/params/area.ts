import type { ParamMatcher } from '@sveltejs/kit';
import { RESERVED_SEGMENTS } from '$lib/domain/area-slug';

/** Any slug that is not a page; whether there is such a province is for the page to say. */
export const match = ((segment) =>
	/^[a-z]+(-[a-z]+)*$/.test(segment) &&
	!RESERVED_SEGMENTS.includes(segment)) satisfies ParamMatcher;
