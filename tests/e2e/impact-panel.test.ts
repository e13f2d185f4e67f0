import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser';

const openPage = useBrowser();

const CALIFORNIA = join(import.meta.dirname, '../reference/california-smoking.csv');
const WORKED = { timeout: 60_000 };

async function openPanel() {
	const visit = await openPage({ path: '/uoc-luong/bang-khac/' });
	// Drawn when scripts run: a file chosen before would not be seen.
	await visit.page.getByRole('button', { name: 'Trình chiếu' }).waitFor(WORKED);
	return visit;
}

const verdict = (page: Page) => page.getByRole('region', { name: 'Kết luận' });
const choose = (page: Page, name: string, option: string) =>
	page.getByRole('combobox', { name }).selectOption(option);

test('an uploaded table is read, its columns proposed, and the published answer found', async () => {
	const { page, requests } = await openPanel();
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

test('a large table is read beside the page, which answers meanwhile', async () => {
	const { page, requests } = await openPanel();
	const rows = Array.from({ length: 200_000 }, (_, at) => {
		const [unit, time] = [Math.floor(at / 20), 2000 + (at % 20)];
		return `U${String(unit)},${String(time)},${String(at % 97)}.5`;
	});
	const buffer = Buffer.from(`unit,time,value\n${rows.join('\n')}\n`);
	await page.evaluate(() => {
		const beats = { last: performance.now(), longest: 0 };
		Object.assign(globalThis, { beats });
		const reading = document.querySelector('h1 ~ [role="status"]');
		setInterval(() => {
			const now = performance.now();
			if (reading?.textContent !== '') beats.longest = Math.max(beats.longest, now - beats.last);
			beats.last = now;
		}, 10);
	});
	const file = { name: 'lon.csv', mimeType: 'text/csv', buffer };
	await page.locator('input[type="file"]').setInputFiles(file);
	await page.getByText('lon.csv: 200.000 dòng').waitFor(WORKED);
	expect(requests.some((url) => /panel-file-worker/.test(url))).toBe(true);
	const longest = await page.evaluate(
		() => (globalThis as unknown as { beats: { longest: number } }).beats.longest
	);
	expect(longest).toBeLessThan(500);
});

test('a second file wins over the first, which is still being read', async () => {
	const { page } = await openPanel();
	const csv = (name: string, count: number) => ({
		name,
		mimeType: 'text/csv',
		buffer: Buffer.from(
			`unit,time,value\n${Array.from({ length: count }, (_, at) => `U${String(Math.floor(at / 4))},${String(2000 + (at % 4))},1.5`).join('\n')}\n`
		)
	});
	const input = page.locator('input[type="file"]');
	await input.setInputFiles(csv('truoc.csv', 100_000));
	await input.setInputFiles(csv('sau.csv', 40));
	await page.getByText('sau.csv: 40 dòng').waitFor(WORKED);
	await page.waitForTimeout(2000);
	expect(await page.getByText('truoc.csv').count()).toBe(0);
});

test('a table without numbers is refused with the line and the text', async () => {
	const { page } = await openPanel();
	const buffer = Buffer.from('Tỉnh;Năm;Điểm\nA;2019;1,5\nA;2020;cao\nB;2019;2,5\nB;2020;2\n');
	const file = { name: 'bang.csv', mimeType: 'text/csv', buffer };
	await page.locator('input[type="file"]').setInputFiles(file);
	await page.getByText('bang.csv: 4 dòng').waitFor(WORKED);
	await choose(page, 'Cột đơn vị', 'Tỉnh');
	await choose(page, 'Cột thời gian', 'Năm');
	await choose(page, 'Cột giá trị', 'Điểm');
	await page.getByText('Dòng 3, cột “Điểm”: “cao” không phải là số.').waitFor(WORKED);
});
