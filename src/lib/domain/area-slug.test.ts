import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RESERVED_SEGMENTS, slugOf } from './area-slug';
import { PROVINCES } from './fixtures/provinces';
import { INDEX_CODES, indexSlug } from './index-code';

test.each([
	['Cao Bằng', 'cao-bang'],
	['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau'],
	['Đắk Lắk', 'dak-lak'],
	['Thừa Thiên Huế', 'thua-thien-hue']
])('%s is %s', (name, slug) => {
	expect(slugOf(name)).toBe(slug);
});

test('every province has a slug of its own that is no reserved segment', () => {
	const slugs = PROVINCES.map((area) => slugOf(area.nameVi));
	expect(new Set(slugs).size).toBe(63);
	expect(slugs.filter((slug) => RESERVED_SEGMENTS.includes(slug))).toEqual([]);
});

test('the slugs of the indices are reserved', () => {
	expect(RESERVED_SEGMENTS).toEqual(expect.arrayContaining(INDEX_CODES.map(indexSlug)));
});

test('a slug is lower case letters, digits and single inner hyphens, and its own slug', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(slugOf(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
			expect(slugOf(slugOf(text))).toBe(slugOf(text));
		})
	);
});
