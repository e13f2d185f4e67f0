import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PHONE, useBrowser } from './browser';

const openPage = useBrowser();

const DAY_MS = 86_400_000;
/** Counting in the browser starts DuckDB, which takes long on a busy machine. */
const ENGINE_MS = 45_000;
const SOON = { timeout: 10_000 };
const ENGINE_FILE = /\.wasm|\.worker/;
const SET_PAPI_2020 = 'ky=papi-2020:2020-08-01..2020-11-15';

/** The Fridays of the plan, 1487/KH-UBND: 1 July to 31 December 2020. */
function plannedFridays(upTo: string): string[] {
	const dates: string[] = [];
	for (let time = Date.UTC(2020, 6, 1); time <= Date.UTC(2020, 11, 31); time += DAY_MS) {
		const date = new Date(time);
		const iso = date.toISOString().slice(0, 10);
		if (date.getUTCDay() === 5 && iso <= upTo) dates.push(iso);
	}
	return dates;
}

const summary = (page: Page) => page.locator('#timeline-summary');
const drawing = (page: Page) =>
	page.locator('[aria-labelledby="timeline-headline"] .wide svg[role="img"]');

/** Dates of the airings that are drawn in the ink of the province, not in grey. */
async function highlighted(page: Page): Promise<string[]> {
	const ticks = drawing(page).locator('line[data-series="airings"][stroke="var(--ink-own)"]');
	const keys = await ticks.evaluateAll((marks) => marks.map((mark) => mark.dataset['key']));
	return keys.flatMap((key) => key ?? []).sort();
}

function countOf(count: number): string {
	return `${count} số theo kế hoạch, ${12 * count}–${15 * count} phút; chưa biết đã phát bao nhiêu số.`;
}

test('the built page tells of SIPAS 2020 without a script', async () => {
	const { page } = await openPage({ path: '/doi-chieu/', javaScriptEnabled: false });
	const count = countOf(plannedFridays('2020-12-31').length);
	const text = `tính đến hết tháng 12/2020: tối đa ${count}`;
	expect(await summary(page).innerText()).toContain(text);
	expect(await page.locator('section table th[scope="row"]').count()).toBe(24);
	expect(await page.getByRole('link', { name: 'PAPI 2021' }).count()).toBeGreaterThan(0);
});

describe('choosing an edition', () => {
	test('in the list changes sentence, ticks and address, and starts no engine', async () => {
		const { page, requests } = await openPage({ path: '/doi-chieu/' });
		expect(await highlighted(page)).toEqual(plannedFridays('2020-12-31'));
		await page.getByLabel('Chỉ số và năm').selectOption('papi-2021');
		await expect.poll(() => page.url(), SOON).toContain('?chon=papi-2021');
		await expect
			.poll(() => summary(page).innerText(), SOON)
			.toContain('Chưa biết thời gian khảo sát PAPI 2021 kết thúc ngày nào');
		await page.goBack();
		await expect.poll(() => summary(page).innerText(), SOON).toContain('SIPAS 2020');
		expect(requests.filter((url) => ENGINE_FILE.test(url))).toEqual([]);
	});

	test('in the drawing and in the table does the same', async () => {
		const { page } = await openPage({ path: '/doi-chieu/' });
		await page.locator('figure .wide a[href*="chon=par-index-2019"]').click();
		await expect
			.poll(() => summary(page).innerText(), SOON)
			.toContain('Khi kết thúc năm đánh giá PAR INDEX 2019 (31/12/2019) chưa có chuyên mục');
		await page.locator('section table').getByRole('link', { name: 'SIPAS 2022' }).click();
		await expect.poll(() => summary(page).innerText(), SOON).toContain('từ 01/01/2021 chưa biết');
		expect(page.url()).toContain('?chon=sipas-2022');
	});

	test('by an address opens the same view', async () => {
		const { page } = await openPage({ path: '/en/doi-chieu/?chon=pci-2022&tu=2017' });
		await expect.poll(() => summary(page).innerText(), SOON).toContain('survey of PCI 2022');
		await expect
			.poll(() => page.locator('figure dl').innerText(), SOON)
			.toContain('up 3.29 points');
		expect(await page.locator('section table th[scope="row"]').count()).toBe(32);
	});
});

describe('the scatter of changes and what came before', () => {
	const scatter = (page: Page) => page.locator('figure[aria-labelledby="exposure-headline"]');
	const framed = (page: Page) => scatter(page).locator('.wide rect:not([data-key])');

	test('names what it leaves out, without a script', async () => {
		const { page } = await openPage({ path: '/doi-chieu/', javaScriptEnabled: false });
		const text = await scatter(page).innerText();
		expect(text).toContain('chưa biết thời lượng kỳ nào (n = 0)');
		expect(text).toContain('vì chưa biết khảo sát kết thúc ngày nào: PAPI 2020, PAPI 2021');
		expect(await scatter(page).locator('.wide [data-series="margin"]').count()).toBe(7);
		expect(await scatter(page).locator('tbody tr').count()).toBe(24);
	});

	test('counts episodes by the address, and chooses an edition by pointer and key', async () => {
		const { page, requests } = await openPage({ path: '/doi-chieu/?tu=2017&dem=so-chuyen-muc' });
		await expect
			.poll(() => scatter(page).locator('.subtitle').innerText(), SOON)
			.toContain('số chuyên mục lũy kế');
		await scatter(page).locator('.wide [data-key="PCI 2021"]').click();
		await expect.poll(() => page.url(), SOON).toContain('?chon=pci-2021&tu=2017&dem=so-chuyen-muc');
		await expect.poll(() => summary(page).innerText(), SOON).toContain('PCI 2021');
		await expect.poll(() => framed(page).count(), SOON).toBe(1);

		await scatter(page).locator('.drawing').focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('Enter');
		await expect.poll(() => page.url(), SOON).toContain('?chon=pci-2017&tu=2017');
		await scatter(page).getByRole('link', { name: 'thời lượng' }).click();
		await expect.poll(() => page.url(), SOON).not.toContain('dem=');
		expect(requests.filter((url) => ENGINE_FILE.test(url))).toEqual([]);
	});
});

describe('setting a window', () => {
	test('starts the engine, counts by it, and stays in the address', async () => {
		const { page, requests } = await openPage({ path: '/doi-chieu/?chon=papi-2020' });
		const form = page.getByRole('form');
		await form.waitFor();
		expect(requests.filter((url) => ENGINE_FILE.test(url))).toEqual([]);

		await form.getByLabel('Ngày bắt đầu').fill('2020-08-01');
		await form.getByLabel('Ngày kết thúc').fill('2020-07-01');
		await form.getByRole('button').click();
		await expect.poll(() => form.getByRole('alert').innerText(), SOON).toContain('đứng sau');
		expect(page.url()).not.toContain('ky=');

		await form.getByLabel('Ngày kết thúc').fill('2020-11-15');
		await form.getByRole('button').click();
		await expect.poll(() => page.url(), SOON).toContain(SET_PAPI_2020);
		const expected = plannedFridays('2020-11-15');
		const text = `Trước khi kết thúc thời gian khảo sát PAPI 2020 (ngày do người xem đặt): ${countOf(expected.length)}`;
		await expect.poll(() => summary(page).innerText(), { timeout: ENGINE_MS }).toContain(text);
		expect(await highlighted(page)).toEqual(expected);
		expect(requests.some((url) => ENGINE_FILE.test(url))).toBe(true);
		expect(await page.locator('tr.chosen').innerText()).toContain('do người xem đặt');

		await page.reload();
		await expect.poll(() => summary(page).innerText(), { timeout: ENGINE_MS }).toContain(text);
		await form.getByRole('link', { name: 'Bỏ ngày đã đặt' }).click();
		await expect
			.poll(() => summary(page).innerText(), SOON)
			.toContain('Chưa biết thời gian khảo sát PAPI 2020');
		expect(page.url()).not.toContain('ky=');
	});

	test('that the engine cannot count leaves the built figure and says so', async () => {
		const { page, context } = await openPage({
			path: '/doi-chieu/',
			expectedErrors: [/ERR_FAILED/, /Failed to (fetch|load)/]
		});
		await context.route(/\.wasm/, (route) => route.abort());
		await page.goto(`/doi-chieu/?chon=papi-2020&${SET_PAPI_2020}`);
		const status = page.locator('[role="status"].failed');
		await status.waitFor({ timeout: ENGINE_MS });
		expect(await status.innerText()).toContain('Không nạp được công cụ tính toán');
		expect(await status.innerText()).toContain('Các hình dựng sẵn vẫn dùng được.');
		expect(await summary(page).innerText()).toContain('chưa đếm được');
		expect(await drawing(page).isVisible()).toBe(true);
		expect(page.url()).toContain(SET_PAPI_2020);

		await context.unroute(/\.wasm/);
		await status.getByRole('button', { name: 'Thử lại' }).click();
		await expect
			.poll(() => summary(page).innerText(), { timeout: ENGINE_MS })
			.toContain('20 số theo kế hoạch');
	});

	test('that is none is left out with a note', async () => {
		const { page, requests } = await openPage({
			path: '/doi-chieu/?chon=papi-1999&ky=papi-2021:2021-02-30..2021-10-31,sipas-2020:2020-01-01..2020-12-31'
		});
		const notes = page.locator('main [role="status"] li');
		await expect.poll(() => notes.count(), SOON).toBe(3);
		expect(await notes.allInnerTexts()).toEqual([
			expect.stringContaining('không có chỉ số và năm này'),
			expect.stringContaining('không có trong lịch'),
			expect.stringContaining('đã biết trong bộ số liệu')
		]);
		expect(await summary(page).innerText()).toContain('SIPAS 2020');
		expect(requests.filter((url) => ENGINE_FILE.test(url))).toEqual([]);
	});
});

describe.each(['/chuyen-muc/', '/en/doi-chieu/?chon=papi-2021'])('%s', (path) => {
	test('has nothing that axe finds', async () => {
		const { page } = await openPage({ path });
		await page.locator('h1').waitFor();
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});

	test('fits a phone', async () => {
		const { page } = await openPage({ path, viewport: PHONE });
		await page.locator('h1').waitFor();
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(PHONE.width);
	});
});
