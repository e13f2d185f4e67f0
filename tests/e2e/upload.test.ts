import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser';
import { stationLog } from './station-log';

const openPage = useBrowser();

/** The engine starts in a second, and takes several on a busy machine. */
const SOON = { timeout: 45_000 };

const heading = (page: Page, name: string) =>
	page.getByRole('heading', { name, exact: true }).waitFor(SOON);
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click(SOON);

async function choose(page: Page, name: string, body: string | Buffer): Promise<void> {
	await page
		.locator('.zone input[type="file"]')
		.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(body) });
}

/** From the chosen file to the ledger. */
async function toCheck(page: Page): Promise<void> {
	await heading(page, 'Đọc tệp');
	await press(page, 'Tiếp: ghép cột');
	await heading(page, 'Ghép cột');
	await press(page, 'Kiểm tra');
	await heading(page, 'Kiểm tra');
}

async function toDone(page: Page): Promise<void> {
	await press(page, 'Tiếp: so với số liệu đã nạp');
	await heading(page, 'Ghi nhận');
	await press(page, /^Ghi nhận \d+ dòng/);
	await heading(page, 'Đã ghi nhận');
}

const sum = (page: Page) => page.locator('.sum').innerText();

describe('the log of the station', () => {
	test('goes in after its faults are put right, changes the pages, and is taken back', async () => {
		const { page } = await openPage({ path: '/so-lieu/?loai=episodes' });
		await choose(page, 'nhat-ky-2020.csv', stationLog({ badDates: [12], badStatus: [3, 4] }));
		await toCheck(page);
		expect(await sum(page)).toBe('Đọc 26 dòng = nhận 23 + không nhận 3.');
		const date = page.locator('.groups li').filter({ hasText: '31/09/2020' });
		expect(await date.innerText()).toContain('dòng 17');
		await date.getByRole('textbox').fill('2020-09-25');
		await date.getByRole('button', { name: 'Áp dụng' }).click();
		await expect.poll(() => sum(page), SOON).toBe('Đọc 26 dòng = nhận 24 + không nhận 2.');
		const status = page.locator('.groups li').filter({ hasText: 'hoãn' });
		expect(await status.innerText()).toContain('dòng 8–9');
		await status.getByRole('textbox').fill('aired');
		await status.getByRole('button', { name: 'Áp dụng' }).click();
		await expect.poll(() => sum(page), SOON).toBe('Đọc 26 dòng = nhận 26 + không nhận 0.');
		await toDone(page);

		await page.getByRole('link', { name: 'Chuyên mục' }).last().click();
		await expect
			.poll(() => page.locator('main').innerText(), SOON)
			.toContain('Nhật ký phát sóng từ 03/07/2020 đến 25/12/2020');
		await page.goto('/doi-chieu/');
		await expect.poll(() => page.locator('main').innerText(), SOON).toContain('26 số đã phát');

		await page.goto('/so-lieu/');
		await page.getByRole('rowheader', { name: 'nhat-ky-2020.csv' }).waitFor(SOON);
		await press(page, 'Hoàn tác');
		await page.getByText('Chưa nạp tệp nào.').waitFor(SOON);
		await page.goto('/chuyen-muc/');
		await page.getByText('Chưa nạp nhật ký phát sóng').first().waitFor(SOON);
	});
});
