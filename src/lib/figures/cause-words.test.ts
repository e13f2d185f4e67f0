import { describe, expect, test } from 'vitest';
import { catalogue as en } from '$lib/messages/en/catalogue';
import { impact as enImpact } from '$lib/messages/en/impact';
import { catalogue as vi } from '$lib/messages/vi/catalogue';
import { impact as viImpact } from '$lib/messages/vi/impact';
import { CAUSE } from './fixtures/cause';

function texts(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
}

describe('no sentence of the campaign, the linkage or an estimate names a cause', () => {
	test.each([
		['vi', texts([vi.campaign, vi.linkage, viImpact])],
		['en', texts([en.campaign, en.linkage, enImpact])]
	])('%s', (_, sentences) => {
		expect(sentences.length).toBeGreaterThan(100);
		expect(sentences.filter((sentence) => CAUSE.test(sentence))).toEqual([]);
	});

	test('the pattern finds one', () => {
		expect(CAUSE.test('PAPI tăng nhờ chuyên mục')).toBe(true);
		expect(CAUSE.test('The index rose because of the segment')).toBe(true);
	});
});
