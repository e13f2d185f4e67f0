import { expect, test } from 'vitest';
import { pagePath } from './page-path';

test('the home province in Vietnamese is the root', () => {
	expect(pagePath({ page: 'overview', language: 'vi', areaSlug: 'cao-bang' })).toBe('/');
	expect(pagePath({ page: 'overview', language: 'en', areaSlug: 'cao-bang' })).toBe('/en/');
});

test('language, area and index are segments in this order', () => {
	expect(
		pagePath({ page: 'index', language: 'en', areaSlug: 'lang-son', index: 'PAR_INDEX' })
	).toBe('/en/lang-son/par-index/');
	expect(pagePath({ page: 'index', language: 'vi', areaSlug: 'cao-bang', index: 'PCI' })).toBe(
		'/pci/'
	);
});

test('the campaign pages belong to one province', () => {
	expect(pagePath({ page: 'campaign', language: 'vi' })).toBe('/chuyen-muc/');
	expect(pagePath({ page: 'linkage', language: 'en' })).toBe('/en/doi-chieu/');
	expect(pagePath({ page: 'query', language: 'en' })).toBe('/en/truy-van/');
});
