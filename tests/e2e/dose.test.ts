import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PHONE, useBrowser } from './browser';
import { stationLog } from './station-log';
import { choose, SOON, toCheck, toDone } from './upload-steps';

const openPage = useBrowser();

const PATH = '/doi-chieu/noi-dung/';
const ENGINE_FILE = /\.wasm|duckdb/;
const SET_PAPI_2020 = 'ky=papi-2020:2020-08-01..2020-11-15';

/** What the topics of the station's log speak to. */
const TOPICS = [
	'topic,index,component,source_id,note',
	'Dịch vụ công trực tuyến,PAPI,D5,,',
	'Dịch vụ công trực tuyến,PAPI,D8,,',
	'"Kỷ luật, kỷ cương hành chính",PAPI,D4,,',
	'Kế hoạch CCHC năm 2020,PAPI,D2,,',
	'Chương trình tổng thể CCHC,PAPI,D3,,'
].join('\n');

const figureText = (page: Page, id: string) =>
	page.locator(`figure[aria-labelledby="${id}-headline"]`).innerText();
const queryOf = (page: Page) => new URL(page.url()).search;

/** The cells of the row of a part, of the table behind a figure. */
async function rowOf(page: Page, id: string, head: RegExp): Promise<string[]> {
	const figure = page.locator(`figure[aria-labelledby="${id}-headline"]`);
	const table = figure.locator('details');
	if (!(await table.evaluate((details) => (details as HTMLDetailsElement).open))) {
		await table.locator('summary').click();
	}
	return figure
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: head }) })
		.locator('td')
		.allInnerTexts();
}

test('what was built stands without a script, and starts no engine', async () => {
	const { page } = await openPage({ path: PATH, javaScriptEnabled: false });
	expect(await figureText(page, 'dose-change')).toContain(
		'PAPI 2020: Cao Bằng giảm 1,44 điểm, cùng vùng giảm 0,70 điểm'
	);
	const { page: alive, requests } = await openPage({ path: PATH });
	await alive.waitForLoadState('networkidle');
	await alive.getByRole('combobox', { name: 'Năm' }).selectOption('2023');
	await expect.poll(() => queryOf(alive), SOON).toBe('?nam=2023');
	await expect
		.poll(() => figureText(alive, 'dose-change'), SOON)
		.toContain('PAPI 2023: Cao Bằng tăng 2,85 điểm');
	await alive.getByRole('combobox', { name: 'Chỉ số' }).selectOption('PCI');
	await expect.poll(() => figureText(alive, 'dose-change'), SOON).toContain('PCI 2020');
	await alive.goBack();
	await expect.poll(() => figureText(alive, 'dose-change'), SOON).toContain('PAPI 2023');
	expect(requests.filter((url) => ENGINE_FILE.test(url))).toEqual([]);
});

describe('by an address', () => {
	test('a half-life and a window are counted by the engine, and said', async () => {
		const { page } = await openPage({
			path: `${PATH}?dem=thoi-luong-giam-dan&nua-doi=30&${SET_PAPI_2020}`
		});
		await page.getByText('Đã đếm lại với ngày do người xem đặt').waitFor(SOON);
		expect(await page.getByText('Đang dùng thời gian khảo sát').innerText()).toContain(
			'PAPI 2020 (01/08/2020 – 15/11/2020)'
		);
		const [, , , , , window, planned, aired] = await rowOf(page, 'dose-change', /^Tổng điểm/);
		expect(window).toBe('15/11/2020 (do người xem đặt)');
		// 20 Fridays of 12 to 15 minutes, most of them more than a month before the end.
		expect(planned).toMatch(/^\d{2},\d–\d{2,3}(,\d)? phút$/);
		expect(aired).toBe('chưa biết');
		await page.getByRole('link', { name: 'Bỏ, dùng số liệu gốc' }).click();
		await expect.poll(() => queryOf(page), SOON).toBe('?dem=thoi-luong-giam-dan&nua-doi=30');
	});

	test('what means nothing is named', async () => {
		const { page } = await openPage({ path: `${PATH}?nam=2050&dem=gio&ky=papi-2020:x` });
		await expect.poll(() => page.locator('.ignored').innerText(), SOON).toMatch(/gio.*2050/);
		await page.getByText('Một phần địa chỉ không đọc được').waitFor(SOON);
	});
});

test('a log and its topics tell the parts apart', async () => {
	const { page } = await openPage({ path: '/so-lieu/?loai=episodes' });
	await choose(page, 'nhat-ky-2020.csv', stationLog());
	await toCheck(page);
	await toDone(page);
	await page.goto('/so-lieu/?loai=topics');
	await choose(page, 'chu-de.csv', TOPICS);
	await toCheck(page);
	await toDone(page);

	await page.goto(`${PATH}?dem=so-chuyen-muc&theo=noi-dung&${SET_PAPI_2020}`);
	await expect.poll(() => figureText(page, 'dose-scatter'), SOON).toContain('n = 8');
	expect(await figureText(page, 'dose-scatter')).toMatch(
		/r = [+-]\d,\d\d, khoảng tin cậy 95% từ [+-]\d,\d\d đến [+-]\d,\d\d, với n = 8 điểm/
	);
	expect((await rowOf(page, 'dose-change', /^Tổng điểm/)).slice(-3)).toEqual([
		'20 số',
		'20 số',
		'chưa biết'
	]);
	const of = async (part: RegExp) => (await rowOf(page, 'dose-change', part)).at(-2);
	expect(await of(/^Kiểm soát tham nhũng/)).toBe('5 số');
	expect(await of(/^Thủ tục hành chính công/)).toBe('5 số');
	expect(await of(/^Quản trị môi trường/)).toBe('0 số');
	await page.getByText('Có số liệu nạp trên máy này').first().waitFor(SOON);
});

test('on a phone in English everything is within the page', async () => {
	const { page } = await openPage({ path: `/en${PATH}`, viewport: PHONE });
	await page.getByRole('heading', { level: 1 }).waitFor();
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
	).toBeLessThanOrEqual(0);
	await page.getByRole('link', { name: 'See it on the timeline' }).click();
	await page.waitForURL('**/en/doi-chieu/');
});
