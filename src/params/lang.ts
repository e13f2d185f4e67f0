import type { ParamMatcher } from '@sveltejs/kit';
import { isLanguage } from '$lib/domain/language';

export const match = ((segment) => isLanguage(segment)) satisfies ParamMatcher;
