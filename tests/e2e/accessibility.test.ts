import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser';
import { inLanguage, PATHS } from './site-pages';

const openPage = useBrowser();

/** What axe finds wrong, one line a rule, with the first element that breaks it. */
async function complaintsOf(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(
		({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160) ?? ''}`
	);
}

describe.each(PATHS)('%s', (path) => {
	test.each([
		{ language: 'vi', colorScheme: 'light', viewport: DESKTOP },
		{ language: 'vi', colorScheme: 'dark', viewport: PHONE },
		{ language: 'en', colorScheme: 'light', viewport: PHONE },
		{ language: 'en', colorScheme: 'dark', viewport: DESKTOP }
	] as const)(
		'has nothing that axe finds in $language, $colorScheme, $viewport.width px',
		async ({ language, colorScheme, viewport }) => {
			const { page } = await openPage({
				path: inLanguage(path, language),
				colorScheme,
				viewport
			});
			await page.locator('h1').waitFor();
			expect(await complaintsOf(page)).toEqual([]);
			expect(await page.locator('html').getAttribute('lang')).toBe(language);
			expect(await page.locator('h1').count()).toBe(1);
		}
	);

	test('never scrolls sideways, down to 320 px', async () => {
		for (const width of [320, 390, 768, 1280]) {
			const { page } = await openPage({ path, viewport: { width, height: 800 } });
			await page.locator('h1').waitFor();
			const { scrollWidth, clientWidth } = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return { scrollWidth, clientWidth };
			});
			expect(scrollWidth, `${width} px`).toBeLessThanOrEqual(clientWidth);
		}
	});
});

test.each([
	{ colorScheme: 'light', viewport: DESKTOP },
	{ colorScheme: 'dark', viewport: PHONE }
] as const)(
	'/uoc-luong/bang-khac/ with an answer to a table has nothing that axe finds in $colorScheme',
	async (options) => {
		const { page } = await openPage({ path: '/uoc-luong/bang-khac/', ...options });
		await page.getByRole('button', { name: 'Trình chiếu' }).waitFor();
		const table = join(import.meta.dirname, '../reference/california-smoking.csv');
		await page.locator('input[type="file"]').setInputFiles(table);
		await page.getByRole('region', { name: 'Kết luận' }).waitFor({ timeout: 60_000 });
		expect(await complaintsOf(page)).toEqual([]);
		const { scrollWidth, clientWidth } = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return { scrollWidth, clientWidth };
		});
		expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
	}
);
