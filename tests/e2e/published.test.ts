import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from './browser';
import { servePublished, type PublishingHost } from './serve-published';
import { stationLog } from './station-log';
import { choose, heading, press, SOON, toCheck, toDone } from './upload-steps';

const openPage = useBrowser();

let host: PublishingHost;
beforeAll(async () => {
	host = await servePublished();
});
afterAll(() => host.close());

const banner = (page: Page) => page.getByRole('region', { name: 'Số liệu đã nạp' });
const mainText = (page: Page) => page.locator('main').innerText();

/** As the test's browser writes the day, in its own time zone. */
const today = () =>
	new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' }).format();

const SCORES = [
	'Chỉ số,Năm,Tỉnh,Thành phần,Điểm,Cơ sở',
	'PAPI,2024,Cao Bằng,TOTAL,41.2345,published'
].join('\n');

async function exportBundle(page: Page, name: string): Promise<string> {
	const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Xuất gói')]);
	const path = join(host.folder, name);
	await download.saveAs(path);
	return path;
}

test('what is published is shown to a visitor who has nothing, and what was before after --back', async () => {
	const { page } = await openPage({ path: '/so-lieu/?loai=episodes' });
	await choose(page, 'nhat-ky.csv', stationLog());
	await toCheck(page);
	await toDone(page);
	const first = await exportBundle(page, 'mot.zip');
	await page.goto('/so-lieu/?loai=scores');
	await choose(page, 'papi-2024.csv', SCORES);
	await toCheck(page);
	await press(page, 'Tiếp: so với số liệu đang có');
	await heading(page, 'Ghi nhận');
	await page.getByLabel('Cơ quan công bố hoặc gửi tệp').fill('Sở Nội vụ');
	await press(page, 'Ghi nhận 1 dòng');
	await heading(page, 'Đã ghi nhận');
	const second = await exportBundle(page, 'hai.zip');

	const visit = async (path: string) => (await openPage({ path, baseURL: host.url })).page;
	const before = await visit('/chuyen-muc/');
	await before.waitForLoadState('networkidle');
	expect(await banner(before).count()).toBe(0);

	expect(await host.publish(first, '--by', 'Nguyễn Thị Lan')).toContain('nhat-ky.csv');
	const visitor = await visit('/chuyen-muc/');
	const said = `bản số 1 do Nguyễn Thị Lan đưa lên trang ngày ${today()}`;
	await expect.poll(() => banner(visitor).innerText(), SOON).toContain('Trang có dùng');
	expect(await banner(visitor).innerText()).toContain(said);
	const text = await mainText(visitor);
	expect(text).toContain('Nhật ký phát sóng từ 03/07/2020 đến 25/12/2020');
	expect(text).toContain(`Tệp nhat-ky.csv (do Nguyễn Thị Lan đưa lên trang ngày ${today()})`);
	expect(await visitor.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);

	await host.publish(second, '--by', 'Bế Văn Tư');
	const papi = await visit('/papi/');
	await expect.poll(() => banner(papi).innerText(), SOON).toContain('bản số 2 do Bế Văn Tư');
	await expect.poll(() => mainText(papi), SOON).toContain('Tệp papi-2024.csv (do Bế Văn Tư');
	expect(await mainText(papi)).toContain('41,23');
	expect(await mainText(papi)).toContain('theo Sở Nội vụ');

	await host.publish('--back', '--by', 'Nguyễn Thị Lan');
	await papi.reload();
	await expect.poll(() => banner(papi).innerText(), SOON).toContain('bản số 1 do Nguyễn Thị Lan');
	expect(await mainText(papi)).not.toContain('41,23');
	await visitor.reload();
	await expect
		.poll(() => mainText(visitor), SOON)
		.toContain('Nhật ký phát sóng từ 03/07/2020 đến 25/12/2020');
	expect(await banner(visitor).innerText()).toContain(said);
}, 120_000);
