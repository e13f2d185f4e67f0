import { expect, test } from 'vitest';
import { INDEX_CODES } from '$lib/domain/index-code';
import { LANGUAGES } from '$lib/domain/language';
import { pagePath } from './page-path';
import { routeOf } from './page-route';

test('the root is the home province in Vietnamese', () => {
	expect(routeOf('/')).toBe('/vi/cao-bang');
	expect(routeOf('/en/')).toBe('/en/cao-bang');
});

test('every path that the site makes leads to a full route', () => {
	for (const language of LANGUAGES) {
		for (const areaSlug of ['cao-bang', 'ba-ria-vung-tau']) {
			expect(routeOf(pagePath({ page: 'overview', language, areaSlug }))).toBe(
				`/${language}/${areaSlug}`
			);
			for (const index of INDEX_CODES) {
				expect(routeOf(pagePath({ page: 'index', language, areaSlug, index }))).toMatch(
					new RegExp(`^/${language}/${areaSlug}/(papi|sipas|par-index|pci)$`)
				);
			}
		}
		expect(routeOf(pagePath({ page: 'campaign', language }))).toBe(`/${language}/chuyen-muc`);
		expect(routeOf(pagePath({ page: 'linkage', language }))).toBe(`/${language}/doi-chieu`);
		expect(routeOf(pagePath({ page: 'query', language }))).toBe(`/${language}/truy-van`);
		expect(routeOf(pagePath({ page: 'compare', language }))).toBe(`/${language}/so-sanh`);
	}
});

test('what is no page stays as it is, so that it is not found', () => {
	for (const path of ['/favicon.svg', '/lang-son/papi/x', '/en/en/en', '/%2e%2e/']) {
		expect(routeOf(path)).toBe(path);
	}
});
