import type { ParamMatcher } from '@sveltejs/kit';
import { indexFromSlug } from '$lib/domain/index-code';

export const match = ((segment) => indexFromSlug(segment) !== undefined) satisfies ParamMatcher;
