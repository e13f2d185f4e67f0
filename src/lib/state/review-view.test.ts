import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { AUDIENCES } from '$lib/domain/review-plan';
import { DEFAULT_REVIEW, readReview, writeReview } from './review-view';

const BOUNDS = { areas: ['cao-bang', 'lang-son'], years: [2023, 2024] };

test('what is written is read as it was', () => {
	fc.assert(
		fc.property(
			fc.record({
				area: fc.constantFrom(...BOUNDS.areas),
				year: fc.constantFrom(null, ...BOUNDS.years),
				indices: fc.subarray([...INDEX_CODES], { minLength: 1 }),
				audience: fc.constantFrom(...AUDIENCES)
			}),
			(view) => {
				expect(readReview(writeReview(view), BOUNDS)).toEqual({ view, ignored: [] });
			}
		)
	);
});

test('the default has no query string, and what means nothing is named', () => {
	expect(writeReview(DEFAULT_REVIEW)).toBe('');
	const read = readReview('?tinh=paris&nam=1999&chi-so=papi,hdi&danh-cho=ai', BOUNDS);
	expect(read.view).toEqual(DEFAULT_REVIEW);
	expect(read.ignored).toEqual(['paris', '1999', 'papi,hdi', 'ai']);
});
