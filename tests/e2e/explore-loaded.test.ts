import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser';
import { choose, heading, press, SOON, toCheck } from './upload-steps';

const openPage = useBrowser();

const MARK = 'Có số liệu nạp trên máy này';
/** A total that the record has otherwise, and a field of PAR INDEX of which it has nothing. */
const SCORES = [
	'Chỉ số,Năm,Tỉnh,Thành phần,Điểm,Cơ sở',
	'PAPI,2024,Cao Bằng,TOTAL,42.9,published',
	'PAR INDEX,2024,Cao Bằng,PAR6,11.25,published',
	'PAR INDEX,2024,Lạng Sơn,PAR6,12.5,published'
].join('\n');

const figure = (page: Page, id: string) => page.locator(`figure[aria-labelledby="${id}-headline"]`);
const rowOf = (page: Page, id: string, name: RegExp) =>
	figure(page, id)
		.locator('tbody tr')
		.filter({ has: page.locator('th', { hasText: name }) });

/** The value that is drawn for a mark. */
async function drawn(page: Page, id: string, series: string, key: string): Promise<number | null> {
	const mark = figure(page, id).locator(
		`.fluid [data-series="${series}"][data-key="${key}"][data-value]`
	);
	if ((await mark.count()) === 0) return null;
	return Number(await mark.first().getAttribute('data-value'));
}

async function load(page: Page): Promise<void> {
	await choose(page, 'diem-2024.csv', SCORES);
	await toCheck(page);
	await press(page, 'Tiếp: so với số liệu đang có');
	await heading(page, 'Ghi nhận');
	await page.getByLabel('Cơ quan công bố hoặc gửi tệp').fill('Sở Nội vụ');
	await press(page, 'Ghi nhận 3 dòng');
	await heading(page, 'Đã ghi nhận');
}

test('a loaded file is explored and compared as loaded, and taken back', async () => {
	const { page } = await openPage({ path: '/so-lieu/?loai=scores' });
	await load(page);

	await page.goto('/kham-pha/');
	await expect.poll(() => drawn(page, 'explore-years', '04', '2024'), SOON).toBe(42.9);
	expect(await drawn(page, 'explore-areas', 'areas', '04')).toBe(42.9);
	for (const id of ['explore-years', 'explore-areas']) {
		expect(await figure(page, id).locator('.caption').innerText()).toContain(MARK);
		const row = rowOf(page, id, /^Cao Bằng/);
		expect(await row.locator('th').textContent()).toMatch(/nạp$/);
		expect(await row.textContent()).toContain('42,90');
		expect(await figure(page, id).locator('.sources').innerText()).toContain('diem-2024.csv');
	}

	await page.goto('/kham-pha/?chi-so=par-index&phan=par6');
	await expect
		.poll(() => page.getByRole('combobox', { name: 'Nội dung' }).inputValue(), SOON)
		.toBe('PAR6');
	await expect.poll(() => drawn(page, 'explore-years', '04', '2024'), SOON).toBe(11.25);
	expect(await page.locator('main').innerText()).not.toContain('đã bỏ qua');
	expect(await page.locator('#explore-years-headline').innerText()).toContain('tài chính công');

	await page.goto('/so-sanh/?tinh=cao-bang,lang-son');
	await expect.poll(() => drawn(page, 'compare', '04', 'TOTAL'), SOON).toBe(42.9);
	const total = rowOf(page, 'compare', /^PAPI, tổng điểm/);
	expect(await total.textContent()).toContain('42,90/80');
	expect(await total.locator('.loaded').count()).toBe(1);
	expect(await figure(page, 'compare').locator('.caption').innerText()).toContain(MARK);
	await page.goto('/so-sanh/?chi-so=par-index&tinh=cao-bang,lang-son');
	// Of a field whose highest score is not confirmed there is no share to draw.
	await expect
		.poll(() => rowOf(page, 'compare', /^Cải cách tài chính công/).allTextContents(), SOON)
		.toEqual([expect.stringMatching(/11,25.*12,50/)]);

	await page.goto('/so-lieu/');
	await press(page, 'Hoàn tác');
	await page.getByText('Chưa nạp tệp nào.').waitFor(SOON);
	await page.goto('/kham-pha/');
	await expect.poll(() => drawn(page, 'explore-years', '04', '2024'), SOON).toBeCloseTo(41.33, 2);
	expect(await page.locator('main').innerText()).not.toContain(MARK);
	await page.goto('/kham-pha/?chi-so=par-index&phan=par6');
	await page.getByText('đã bỏ qua: par6').waitFor(SOON);
	await page.goto('/so-sanh/?tinh=cao-bang,lang-son');
	await expect.poll(() => drawn(page, 'compare', '04', 'TOTAL'), SOON).toBeCloseTo(41.33, 2);
	expect(await page.locator('main').innerText()).not.toContain(MARK);
}, 180_000);
