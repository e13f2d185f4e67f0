import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { criteriaFile } from '../bench/criteria-file';
import { useBrowser } from './browser';
import { files, hoursLater, neverToEnd } from './stalled-disk';
import { stationLog } from './station-log';
import { choose, heading, press, SOON, toCheck, toDone } from './upload-steps';

const openPage = useBrowser();

/** Bodies of one committed file: the original, its rows, its ledger. */
const BODIES = 3;

const row = (page: Page, file: string) => page.getByRole('rowheader', { name: file, exact: true });

async function commitLog(page: Page): Promise<void> {
	await choose(page, 'nhat-ky.csv', stationLog());
	await toCheck(page);
	await toDone(page);
	await row(page, 'nhat-ky.csv').waitFor(SOON);
}

test('a full storage keeps the version before, says so, and takes the file once there is room', async () => {
	const { page, context } = await openPage({ path: '/so-lieu/' });
	const session = await context.newCDPSession(page);
	const allow = (quotaSize: number) =>
		session.send('Storage.overrideQuotaForOrigin', { origin: inject('baseUrl'), quotaSize });
	await allow(5_000_000);
	await commitLog(page);
	await press(page, 'Nạp tệp khác');
	await choose(page, 'tieu-chi.csv', [...criteriaFile(100_000)].join(''));
	await toCheck(page);
	await press(page, 'Tiếp: so với số liệu đang có');
	await heading(page, 'Ghi nhận');
	await page.getByLabel('Người nạp').fill('Lan');
	await press(page, 'Ghi nhận 100.000 dòng');
	const alert = page.locator('.wizard').getByRole('alert').first();
	await expect.poll(() => alert.innerText(), SOON).toContain('Trình duyệt hết dung lượng lưu');
	expect(await alert.innerText()).toContain('Giải phóng ổ đĩa');
	expect(await alert.innerText()).toContain('Số liệu đã nạp còn nguyên');
	expect(await row(page, 'nhat-ky.csv').count()).toBe(1);
	expect(await row(page, 'tieu-chi.csv').count()).toBe(0);
	expect(await files(page)).toHaveLength(BODIES);

	const other = await context.newPage();
	await other.goto('/chuyen-muc/');
	await other.getByText('Nhật ký phát sóng từ 03/07/2020 đến 25/12/2020').first().waitFor(SOON);
	await other.close();

	await allow(500_000_000);
	expect(await page.getByLabel('Người nạp').inputValue()).toBe('Lan');
	await press(page, 'Ghi nhận 100.000 dòng');
	await heading(page, 'Đã ghi nhận');
	await row(page, 'tieu-chi.csv').waitFor(SOON);
	expect(await files(page)).toHaveLength(2 * BODIES);
}, 120_000);

/** From a log that stands to the moment at which a second one is half written. */
async function halfWritten(page: Page): Promise<void> {
	await commitLog(page);
	await press(page, 'Nạp tệp khác');
	await choose(page, 'nhat-ky-2.csv', stationLog().replace(';12;', ';15;'));
	await toCheck(page);
	await press(page, 'Tiếp: so với số liệu đang có');
	await heading(page, 'Ghi nhận');
	await page.evaluate(neverToEnd);
	await press(page, 'Ghi nhận 1 dòng');
	await expect.poll(() => files(page), SOON).toContainEqual(expect.stringMatching(/\.part$/));
}

describe('a commit that is cut off', () => {
	test.each<[string, (page: Page, context: BrowserContext) => Promise<unknown>]>([
		['because the tab is closed', (page) => page.close()],
		[
			'because the tab crashes',
			async (page, context) => {
				const session = await context.newCDPSession(page);
				const crashed = page.waitForEvent('crash');
				session.send('Page.crash').catch(() => undefined);
				await crashed;
			}
		],
		['because another page is opened', (page) => page.goto('/chuyen-muc/')]
	])('%s leaves the version before', async (_, cutOff) => {
		const { page, context } = await openPage({ path: '/so-lieu/?loai=episodes' });
		await halfWritten(page);
		await cutOff(page, context);
		const again = await context.newPage();
		await again.goto('/so-lieu/?loai=episodes');
		await row(again, 'nhat-ky.csv').waitFor(SOON);
		expect(await row(again, 'nhat-ky-2.csv').count()).toBe(0);
		await again.getByText(/^Các phiên bản: 1$/).waitFor(SOON);
		await again.close();

		const later = await context.newPage();
		await later.addInitScript(hoursLater);
		await later.goto('/so-lieu/?loai=episodes');
		await row(later, 'nhat-ky.csv').waitFor(SOON);
		await expect.poll(() => files(later), SOON).toHaveLength(BODIES);
	});

	test('by a link of the site goes on to its end', async () => {
		const { page } = await openPage({ path: '/so-lieu/?loai=episodes' });
		await choose(page, 'nhat-ky.csv', stationLog());
		await toCheck(page);
		await press(page, 'Tiếp: so với số liệu đang có');
		await heading(page, 'Ghi nhận');
		await press(page, 'Ghi nhận 26 dòng');
		await page.getByRole('navigation').getByRole('link', { name: 'Chuyên mục' }).first().click();
		await page.getByText('Nhật ký phát sóng từ 03/07/2020 đến 25/12/2020').first().waitFor(SOON);
	});
});
