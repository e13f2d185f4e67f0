import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser';

const openPage = useBrowser();

const CALIFORNIA = join(import.meta.dirname, '../reference/california-smoking.csv');
const WORKED = { timeout: 60_000 };

const verdict = (page: Page) => page.getByRole('region', { name: 'Kết luận' });
const choose = (page: Page, name: string, option: string) =>
	page.getByRole('combobox', { name }).selectOption(option);

test('an uploaded table is read, its columns proposed, and the published answer found', async () => {
	const { page, requests } = await openPage({ path: '/uoc-luong/bang-khac/' });
	await page.locator('input[type="file"]').setInputFiles(CALIFORNIA);
	await page.getByText('california-smoking.csv: 1.209 dòng').waitFor(WORKED);
	expect(await page.getByRole('combobox', { name: 'Cột đơn vị' }).inputValue()).toBe('state');
	expect(await page.getByRole('combobox', { name: 'Cột thời gian' }).inputValue()).toBe('year');
	expect(await page.getByRole('combobox', { name: 'Cột giá trị' }).inputValue()).toBe('cigsale');
	await choose(page, 'Đơn vị được xét', 'California');
	await choose(page, 'Mốc bắt đầu', '1989');
	await choose(page, 'Cách so sánh', 'sc');
	await expect
		.poll(() => verdict(page).innerText(), WORKED)
		.toContain('cigsale của California thấp hơn nhóm so sánh 19,51');
	expect(await verdict(page).innerText()).toContain('thứ 3/39 đơn vị');
	expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toContain(
		'Nhóm so sánh gồm nhiều nhất Utah (39,4%), Montana (23,2%), Nevada (20,5%)'
	);
	expect(requests.filter((url) => /duckdb|\.wasm/.test(url))).toEqual([]);
});

test('a table without numbers is refused with the line and the text', async () => {
	const { page } = await openPage({ path: '/uoc-luong/bang-khac/' });
	const buffer = Buffer.from('Tỉnh;Năm;Điểm\nA;2019;1,5\nA;2020;cao\nB;2019;2,5\nB;2020;2\n');
	const file = { name: 'bang.csv', mimeType: 'text/csv', buffer };
	await page.locator('input[type="file"]').setInputFiles(file);
	await page.getByText('bang.csv: 4 dòng').waitFor(WORKED);
	await choose(page, 'Cột đơn vị', 'Tỉnh');
	await choose(page, 'Cột thời gian', 'Năm');
	await choose(page, 'Cột giá trị', 'Điểm');
	await page.getByText('Dòng 3, cột “Điểm”: “cao” không phải là số.').waitFor(WORKED);
});
