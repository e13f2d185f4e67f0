import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser';
import { crawl } from './crawl';
import { PATHS } from './site-pages';

const openPage = useBrowser();

/** Addresses of the pages in build/, as its files name them. */
function builtPages(): string[] {
	return readdirSync(join(import.meta.dirname, '../../build'), {
		recursive: true,
		encoding: 'utf8'
	})
		.filter((name) => name.endsWith('.html') && name !== '404.html')
		.map((name) => `/${name.replaceAll(sep, '/').replace(/(?<=^|\/)index\.html$|\.html$/, '')}`);
}

test('no link or asset of the site is dangling', async () => {
	const { pages, dangling } = await crawl(inject('baseUrl'), ['/', '/en/']);
	expect(dangling).toEqual([]);
	expect(pages.length).toBeGreaterThan(1);
});

test('every built page answers', async () => {
	const refused: string[] = [];
	for (const path of builtPages()) {
		const { status } = await fetch(inject('baseUrl') + path, { method: 'HEAD' });
		if (status !== 200) refused.push(`${path}: ${status}`);
	}
	expect(refused).toEqual([]);
});

test('an address that does not exist is told so', async () => {
	const response = await fetch(`${inject('baseUrl')}/khong-co-trang-nay`);
	expect(response.status).toBe(404);
	const text = await response.text();
	expect(text).toContain('Không có trang này');
	expect(text).toContain('There is no such page');
	const { page } = await openPage({
		path: '/khong-co/trang/nay/',
		status: 404,
		expectedErrors: [/404/]
	});
	await page.evaluate(() => document.fonts.ready);
	const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
	expect(family).toMatch(/^"Be Vietnam Pro"/);
	expect(await page.evaluate(() => document.fonts.check('1rem "Be Vietnam Pro"'))).toBe(true);
	await page.getByRole('link', { name: 'Khám phá' }).click();
	await page.getByRole('heading', { level: 1, name: 'Khám phá' }).waitFor();
});

test.each([...PATHS, '/en/'])('%s asks its own origin only, and starts no engine', async (path) => {
	const { page, requests } = await openPage({ path });
	await page.locator('h1').first().waitFor();
	await page.waitForLoadState('networkidle');
	expect(requests.length).toBeGreaterThan(1);
	expect(requests.filter((url) => /\.wasm|\.worker/.test(url))).toEqual([]);
});

test('the front page reads without JavaScript', async () => {
	const { page } = await openPage({ javaScriptEnabled: false });
	await page.locator('h1').first().waitFor();
});
