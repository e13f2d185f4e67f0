import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PHONE, useBrowser } from './browser';

const openPage = useBrowser();

/** Keeps requests waiting until they are let go. */
async function hold(page: Page, address: RegExp): Promise<() => void> {
	let letGo = () => {};
	const wait = new Promise<void>((resolve) => (letGo = resolve));
	await page.route(address, async (route) => {
		await wait;
		await route.continue();
	});
	return letGo;
}

/**
 * Waits for the first paint: before it the sheets of a page may still be on their way, and what is
 * then measured of it nobody saw.
 */
async function firstPaint(page: Page): Promise<void> {
	await page.locator('footer').waitFor({ state: 'attached' });
	await page.waitForFunction(
		() => performance.getEntriesByName('first-contentful-paint').length > 0
	);
}

const ROWS = /\/(?:explore|peers)\/.+\.json$/;

const ADDRESSES = [
	{ path: '/kham-pha/?phan=d4', own: /Kiểm soát tham nhũng/, rows: true },
	{ path: '/kham-pha/?chi-so=pci&do=hang', own: /PCI/, rows: true },
	{ path: '/so-sanh/?chi-so=pci&nam=2019', own: /PCI 2019/, rows: true },
	{ path: '/papi/?tu=2019&den=2021', own: /2019–2021/, rows: false },
	{ path: '/doi-chieu/?chon=pci-2019', own: /PCI 2019/, rows: false }
];

test.each(ADDRESSES)('$path never shows the view that was built', async ({ path, own, rows }) => {
	const { page } = await openPage({ path: '/so-lieu/' });
	const texts = page.locator('[aria-busy] figure :is(.headline, .subtitle, .summary)');
	const seen = async () => {
		const all = await texts.all();
		const areSeen = await Promise.all(all.map((one) => one.isVisible()));
		return areSeen.filter((isSeen) => isSeen).length;
	};
	const skeleton = () =>
		page
			.locator('[aria-busy] figure')
			.first()
			.evaluate((figure) => getComputedStyle(figure, '::after').borderTopStyle);
	const letScriptsGo = await hold(page, /\.js$/);
	const letRowsGo = await hold(page, ROWS);

	await page.goto(path, { waitUntil: 'commit' });
	await firstPaint(page);
	expect([await seen(), await skeleton()]).toEqual([0, 'dashed']);
	letScriptsGo();
	if (rows) {
		const figure = page.locator('figure').first();
		await page.getByText('Đang tải số liệu').waitFor();
		expect([await seen(), await skeleton()]).toEqual([0, 'dashed']);
		const top = await figure.boundingBox();
		letRowsGo();
		await texts.first().waitFor();
		expect((await figure.boundingBox())?.y).toBe(top?.y);
	} else {
		letRowsGo();
	}
	await texts.first().waitFor();
	expect(await seen()).toBe(await texts.count());
	expect((await texts.allTextContents()).slice(0, 3).join(' ')).toMatch(own);
	expect(await skeleton()).toBe('none');
});

test('a link of the site to another view does not show the one that was built either', async () => {
	const { page } = await openPage({ path: '/so-sanh/?chi-so=pci', viewport: PHONE });
	await page.locator('figure .fluid').first().waitFor();
	const letRowsGo = await hold(page, ROWS);
	await page.getByRole('link', { name: 'Khám phá PCI của các tỉnh này' }).click();
	await page.getByText('Đang tải số liệu').waitFor();
	expect(await page.locator('figure .headline').first().isVisible()).toBe(false);
	letRowsGo();
	await page.locator('figure .headline').first().waitFor();
	expect(await page.locator('figure .headline').first().textContent()).toContain('PCI');
});

test('rows that cannot be had are said, and asked for again', async () => {
	const { page } = await openPage({ path: '/so-lieu/', expectedErrors: [/net::ERR_FAILED/] });
	await page.route(ROWS, (route) => route.abort());
	await page.goto('/kham-pha/?phan=d4');
	await page.getByText('Không tải được số liệu').waitFor();
	expect(await page.locator('figure .headline').first().isVisible()).toBe(false);
	await page.unroute(ROWS);
	await page.getByRole('button', { name: 'Thử lại' }).click();
	await page.locator('figure .headline').first().waitFor();
	expect(await page.locator('figure .headline').first().textContent()).toMatch(/tham nhũng/);
});

test('without a script what was built stands, whatever is asked for', async () => {
	const { page } = await openPage({ path: '/kham-pha/?phan=d4', javaScriptEnabled: false });
	expect(await page.locator('figure .headline').first().isVisible()).toBe(true);
});

test('the large page of a projector is large from the first paint', async () => {
	const { page } = await openPage({ path: '/so-lieu/' });
	const letScriptsGo = await hold(page, /\.js$/);
	await page.goto('/?trinh-chieu', { waitUntil: 'commit' });
	await firstPaint(page);
	expect(await page.getByRole('navigation').isVisible()).toBe(false);
	expect(await page.locator('figure .headline').first().isVisible()).toBe(true);
	letScriptsGo();
	await page.getByRole('button', { name: 'Thoát trình chiếu' }).waitFor();
	expect(await page.getByRole('navigation').isVisible()).toBe(false);
});
