import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser';
import { CuttableSite } from './cuttable-site';
import { untilKept } from './kept-page';
import { linkedSite } from './linked-site';
import { PATHS } from './site-pages';
import { choose, press, SOON, sum, toCheck } from './upload-steps';

const openPage = useBrowser();
const site = new CuttableSite();

beforeAll(() => site.serve());
afterAll(() => site.end());

/** The browser says of each request that nobody answers; pages must say so in words of their own. */
const UNPLUGGED = [/ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to fetch/];

/** A page whose site is kept by the browser from now on. */
async function openKept(path: string): Promise<Page> {
	const { page } = await openPage({
		path,
		baseURL: site.url,
		serviceWorkers: 'allow',
		expectedErrors: [...UNPLUGGED, /status of 404/]
	});
	await untilKept(page);
	return page;
}

const stateOf = (page: Page, part: string) =>
	page.locator('dt', { hasText: part }).locator('+ dd').innerText();

describe('with the network pulled after a first visit', () => {
	test('the pages of the home province open, in both languages, and lead to each other', async () => {
		await site.serve();
		const page = await openKept('/');
		await site.cut();
		for (const path of [...PATHS, ...PATHS.map((path) => `/en${path}`)]) {
			const response = await page.goto(path);
			expect(response?.status(), path).toBe(200);
			expect(response?.fromServiceWorker(), path).toBe(true);
			await page.locator('h1').waitFor();
			expect(await page.locator('html').getAttribute('lang')).toBe(
				path.startsWith('/en/') ? 'en' : 'vi'
			);
		}
		await page.goto('/');
		await page.locator('figure svg:visible').first().waitFor();
		await page.getByRole('link', { name: 'PCI', exact: true }).first().click();
		await page.getByRole('heading', { level: 1, name: /PCI/ }).waitFor();
		await page.getByRole('link', { name: 'Khám phá' }).click();
		await page.getByRole('heading', { level: 1, name: 'Khám phá số liệu' }).waitFor();
		await page.locator('figure svg:visible').first().waitFor();
	});

	test('a page that is not kept is named, and one that does not exist is told so', async () => {
		await site.serve();
		const page = await openKept('/');
		await site.cut();
		await page.goto('/lang-son/pci/?nam=2021');
		await page.getByRole('heading', { name: 'Chưa lưu trang vừa mở' }).waitFor();
		expect(await page.locator('.asked').innerText()).toContain('/lang-son/pci/?nam=2021');
		// The same for a link of a page.
		await page.goto('/');
		await page.getByRole('button', { name: 'Trình chiếu' }).waitFor();
		await page.locator('summary', { hasText: 'Cao Bằng' }).first().click();
		await page.getByRole('link', { name: 'Lạng Sơn', exact: true }).first().click();
		await page.getByText('Trang /lang-son/ chưa được lưu').waitFor();
		await page.goto('/en/lang-son/');
		await page.getByRole('heading', { name: 'This page is not kept yet' }).waitFor();
		const response = await page.goto('/khong-co-trang-nay/');
		expect(response?.status()).toBe(404);
		await page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
		await page.goto('/kham-pha');
		await page.getByRole('heading', { level: 1, name: 'Khám phá số liệu' }).waitFor();

		await site.serve();
		await page.goto('/ngoai-tuyen/?trang=/lang-son/pci/');
		await page.getByRole('link', { name: 'Thử mở lại trang' }).click();
		await page.getByRole('heading', { level: 1, name: /PCI/ }).waitFor();
		// No address of another site is led to.
		for (const path of ['//example.org/x', 'https://example.org/', '/\\example.org']) {
			await page.goto(`/ngoai-tuyen/?trang=${encodeURIComponent(path)}`);
			await page.getByText('Trên máy này').first().waitFor(SOON);
			expect(await page.locator('.asked').count(), path).toBe(0);
		}
	});

	test('what was visited stays: a page, and the engine at its first use', async () => {
		await site.serve();
		const page = await openKept('/');
		await page.goto('/lang-son/');
		await page.goto('/truy-van/');
		await page.getByRole('button', { name: /^Chạy/ }).click(SOON);
		await page.getByRole('table').first().waitFor(SOON);
		const isKept = (path: RegExp) =>
			page.evaluate(async (pattern) => {
				const names = await caches.keys();
				const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
				return keys.flat().some(({ url }) => new RegExp(pattern).test(url));
			}, path.source);
		await expect.poll(() => isKept(/duckdb-eh.*\.wasm$/), SOON).toBe(true);
		await expect.poll(() => isKept(/lang-son\/index\.html$/), SOON).toBe(true);
		await site.cut();
		await page.goto('/lang-son/');
		await page.locator('figure svg:visible').first().waitFor();
		await page.goto('/truy-van/');
		await page.getByRole('button', { name: /^Chạy/ }).click(SOON);
		await page.getByRole('table').first().waitFor(SOON);
	});
});

test('kept whole, every province opens unplugged, files are loaded, asked and exported', async () => {
	await site.serve();
	const page = await openKept('/ngoai-tuyen/');
	await expect.poll(() => stateOf(page, 'Bộ tính toán'), SOON).toBe('chưa lưu');
	await press(page, /^Lưu toàn bộ/);
	await page.getByText('Đã lưu đủ.').waitFor({ timeout: 120_000 });
	for (const part of ['Chương trình', 'Bộ tính toán', 'Trang của các tỉnh']) {
		expect(await stateOf(page, part)).toBe('đã lưu');
	}
	await site.cut();

	await page.goto('/ca-mau/sipas/');
	await page.getByRole('heading', { level: 1, name: /SIPAS/ }).waitFor();
	await page.goto('/so-lieu/?loai=scores');
	await choose(
		page,
		'diem.csv',
		'Chỉ số,Năm,Tỉnh,Thành phần,Điểm,Cơ sở\nPAPI,2024,Cao Bằng,TOTAL,41.5,published'
	);
	await toCheck(page);
	expect(await sum(page)).toBe('Đọc 1 dòng = nhận 1 + không nhận 0.');
	await press(page, 'Tiếp: so với số liệu đang có');
	await page.getByLabel('Cơ quan công bố hoặc gửi tệp').fill('Sở Nội vụ');
	await press(page, /^Ghi nhận 1 dòng/);
	await page.getByRole('heading', { name: 'Đã ghi nhận', exact: true }).waitFor(SOON);
	await page.goto('/papi/');
	await expect.poll(() => page.locator('main').innerText(), SOON).toContain('41,5');
	await page.getByRole('button', { name: 'Xuất hình' }).first().click(SOON);
	const [picture] = await Promise.all([
		page.waitForEvent('download', SOON),
		page.getByRole('dialog').getByRole('button', { name: 'PNG' }).first().click(SOON)
	]);
	expect(picture.suggestedFilename()).toMatch(/\.png$/);
	await page.goto('/bao-cao/');
	const [document] = await Promise.all([page.waitForEvent('download', SOON), press(page, /Word/)]);
	expect(document.suggestedFilename()).toMatch(/\.docx$/);
}, 240_000);

describe('keeping everything', () => {
	test('can be stopped, goes on where it was, and can be undone', async () => {
		await site.serve();
		const page = await openKept('/ngoai-tuyen/');
		await press(page, /^Lưu toàn bộ/);
		await press(page, 'Dừng');
		await page.getByText('Đã dừng.').waitFor(SOON);
		await press(page, /^Lưu toàn bộ/);
		await page.getByText('Đã lưu đủ.').waitFor({ timeout: 120_000 });
		await press(page, 'Xóa phần đã lưu');
		await page.getByText('Đã xóa phần đã lưu.').waitFor(SOON);
		expect(await stateOf(page, 'Bộ tính toán')).toBe('chưa lưu');
	}, 180_000);

	test('says what was out of reach, and keeps what it had', async () => {
		await site.serve();
		const page = await openKept('/ngoai-tuyen/');
		const button = page.getByRole('button', { name: /^Lưu toàn bộ/ });
		await button.waitFor(SOON);
		await site.cut();
		await button.click();
		await page.getByRole('alert').waitFor(SOON);
		expect(await page.getByRole('alert').innerText()).toMatch(/^Không tải được .+: mất kết nối/);
		expect(await stateOf(page, 'Chương trình')).toBe('đã lưu');
	});

	test('does not keep what a network puts in place of a file', async () => {
		const changed = linkedSite({ 'explore/papi/d1.json': 'Đăng nhập mạng để tiếp tục' });
		await site.serve(changed.root);
		const page = await openKept('/ngoai-tuyen/');
		await press(page, /^Lưu toàn bộ/);
		await page.getByRole('alert').waitFor({ timeout: 120_000 });
		expect(await page.getByRole('alert').innerText()).toContain('explore/papi/d1.json');
		changed.remove();
	}, 180_000);
});
