import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser';
import { stationLog } from './station-log';
import { choose, heading, press, SOON, sum, toCheck, toDone } from './upload-steps';

const openPage = useBrowser();

const mainText = (page: Page) => page.locator('main').innerText();
const NO_FILES = 'Chưa nạp tệp nào.';
const LOGGED = 'Nhật ký phát sóng từ 03/07/2020 đến 25/12/2020';
const NOT_LOGGED = 'Chưa nạp nhật ký phát sóng';

describe('the log of the station', () => {
	test('goes in after its faults are put right, changes the pages, and is taken back', async () => {
		const { page } = await openPage({ path: '/so-lieu/?loai=episodes' });
		const faults = { badDates: [12], badStatus: [3, 4], badMinutes: [7] };
		await choose(page, 'nhat-ky-2020.csv', stationLog(faults));
		await toCheck(page);
		expect(await sum(page)).toBe('Đọc 26 dòng = nhận 22 + không nhận 4.');
		const minutes = page.locator('.groups li').filter({ hasText: 'mười ba' });
		expect(await minutes.innerText()).toContain('dòng 12');
		await minutes.getByRole('textbox').fill('15');
		await minutes.getByRole('button', { name: 'Áp dụng' }).click();
		await expect.poll(() => sum(page), SOON).toBe('Đọc 26 dòng = nhận 23 + không nhận 3.');
		const date = page.locator('.groups li').filter({ hasText: '31/09/2020' });
		expect(await date.innerText()).toContain('dòng 17');
		await date.getByRole('textbox').fill('25/09/2020');
		await date.getByRole('button', { name: 'Áp dụng' }).click();
		await expect.poll(() => sum(page), SOON).toBe('Đọc 26 dòng = nhận 24 + không nhận 2.');
		const status = page.locator('.groups li').filter({ hasText: 'hoãn' });
		expect(await status.innerText()).toContain('dòng 8–9');
		expect(await status.innerText()).toContain('theo kế hoạch, đã phát, phát lại');
		await status.getByRole('combobox').selectOption('aired');
		await status.getByRole('button', { name: 'Áp dụng' }).click();
		await expect.poll(() => sum(page), SOON).toBe('Đọc 26 dòng = nhận 26 + không nhận 0.');
		await toDone(page);

		await page.locator('.wizard').getByRole('link', { name: 'Chuyên mục' }).click();
		await expect.poll(() => mainText(page), SOON).toContain(LOGGED);
		expect(await mainText(page)).toContain('Tệp nhat-ky-2020.csv, nạp');
		await page.goto('/doi-chieu/');
		await expect.poll(() => mainText(page), SOON).toContain('26 số đã phát');

		await page.goto('/so-lieu/');
		await page.getByRole('rowheader', { name: 'nhat-ky-2020.csv' }).waitFor(SOON);
		await press(page, 'Hoàn tác');
		await page.getByText(NO_FILES).waitFor(SOON);
		await page.goto('/chuyen-muc/');
		await page.getByText(NOT_LOGGED).first().waitFor(SOON);
		await page.goto('/doi-chieu/');
		await page.getByText('chưa biết đã phát bao nhiêu số').first().waitFor(SOON);
		await page.goto('/so-lieu/');
		await press(page, 'Làm lại');
		await page.getByRole('rowheader', { name: 'nhat-ky-2020.csv' }).waitFor(SOON);
		await press(page, 'Gỡ tệp nhat-ky-2020.csv');
		await page.getByText(NO_FILES).waitFor(SOON);
		await page.getByText(/^Các phiên bản: 2$/).click();
		await press(page, 'Khôi phục phiên bản 1');
		await page.getByRole('rowheader', { name: 'nhat-ky-2020.csv' }).waitFor(SOON);
		await page.goto('/chuyen-muc/');
		await expect.poll(() => mainText(page), SOON).toContain(LOGGED);
		await page.reload();
		await expect.poll(() => mainText(page), SOON).toContain(LOGGED);
		await page.goto('/doi-chieu/');
		await expect.poll(() => mainText(page), SOON).toContain('26 số đã phát');
	}, 120_000);

	test('loaded a second time has nothing new, and changed it says what it replaces', async () => {
		const { page } = await openPage({ path: '/so-lieu/?loai=episodes' });
		await choose(page, 'nhat-ky.csv', stationLog());
		await toCheck(page);
		await toDone(page);
		await press(page, 'Nạp tệp khác');
		await choose(page, 'nhat-ky-lan-2.csv', stationLog());
		await toCheck(page);
		await press(page, 'Tiếp: so với số liệu đang có');
		await page.getByText('Tệp không có gì mới so với số liệu đang có.').waitFor(SOON);
		await press(page, 'Hủy');
		await choose(page, 'nhat-ky-lan-3.csv', stationLog().replace(';12;', ';15;'));
		await toCheck(page);
		await press(page, 'Tiếp: so với số liệu đang có');
		const table = page.getByRole('region', { name: 'Các dòng khác với số liệu đang có' });
		await table.waitFor(SOON);
		const row = await table.locator('tbody').first().innerText();
		expect(row).toMatch(/Thời lượng\s+12\s+15/);
		expect(row).toContain('nhat-ky.csv');
		await page.getByLabel('Giữ số liệu đang có').check();
		expect(await page.getByRole('button', { name: 'Ghi nhận 0 dòng' }).isDisabled()).toBe(true);
		await page.getByLabel('Dùng số liệu của tệp này').check();
		await press(page, 'Ghi nhận 1 dòng');
		await heading(page, 'Đã ghi nhận');
	});
});

test('what cannot be read is refused by name, and nothing changes', async () => {
	const { page } = await openPage({ path: '/so-lieu/' });
	await choose(page, 'anh.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0xff]));
	await expect.poll(() => page.getByRole('alert').first().innerText(), SOON).toContain('anh.csv');
	await choose(page, 'rong.csv', '');
	await expect.poll(() => page.getByRole('alert').first().innerText(), SOON).toContain('rong.csv');
	await page.getByText(NO_FILES).waitFor(SOON);
});

test('hostile texts are shown as text and do nothing', async () => {
	const { page } = await openPage({ path: '/so-lieu/?loai=episodes' });
	const hostile = [
		'<img src=x onerror="document.title=1">',
		'=HYPERLINK("http://example.org")',
		"'; DROP TABLE scores; --"
	];
	const rows = hostile.map(
		(title, i) => `${i + 13}/07/2020;13;"${title.replaceAll('"', '""')}";đã phát;x`
	);
	const body = ['Ngày phát sóng;Thời lượng;Tiêu đề;Trạng thái;constructor', ...rows].join('\n');
	const { title } = await page.evaluate(() => ({ title: document.title }));
	await choose(page, '<b>tệp</b>.csv', body);
	await toCheck(page);
	expect(await sum(page)).toBe('Đọc 3 dòng = nhận 3 + không nhận 0.');
	await toDone(page);
	await page.goto('/chuyen-muc/');
	await expect.poll(() => mainText(page), SOON).toContain('3 số');
	expect(await page.locator('img').count()).toBe(0);
	expect(await page.locator('main b').count()).toBe(0);
	await page.goto('/so-lieu/');
	await page.getByRole('rowheader', { name: '<b>tệp</b>.csv' }).waitFor(SOON);
	expect(await page.evaluate(() => document.title)).toBe(title);
});

test('a second tab hears of what the first one does, and no tab overwrites the other', async () => {
	const { page, context } = await openPage({ path: '/so-lieu/?loai=episodes' });
	const other = await context.newPage();
	await other.goto('/so-lieu/?loai=episodes');
	await choose(page, 'mot.csv', stationLog());
	await toCheck(page);
	await press(page, 'Tiếp: so với số liệu đang có');
	await heading(page, 'Ghi nhận');
	await choose(other, 'hai.csv', stationLog().replace(';12;', ';15;'));
	await toCheck(other);
	await toDone(other);
	await page.getByRole('rowheader', { name: 'hai.csv' }).waitFor(SOON);
	await press(page, /^Ghi nhận 26 dòng/);
	await page.getByText('Một thẻ khác của trình duyệt vừa thay đổi số liệu.').waitFor(SOON);
	await page.getByText('khác với số liệu đang có').first().waitFor(SOON);
	await press(page, 'Ghi nhận 1 dòng');
	await heading(page, 'Đã ghi nhận');
	await other.getByRole('rowheader', { name: 'mot.csv' }).waitFor(SOON);
});

test('a page in another tab follows what is committed, undone and done again', async () => {
	const { page, context } = await openPage({ path: '/so-lieu/?loai=episodes' });
	const other = await context.newPage();
	await other.goto('/chuyen-muc/');
	await other.getByText(NOT_LOGGED).first().waitFor(SOON);
	await choose(page, 'nhat-ky.csv', stationLog());
	await toCheck(page);
	await toDone(page);
	await expect.poll(() => mainText(other), SOON).toContain(LOGGED);
	await press(page, 'Hoàn tác');
	await expect.poll(() => mainText(other), SOON).toContain(NOT_LOGGED);
	await press(page, 'Làm lại');
	await expect.poll(() => mainText(other), SOON).toContain(LOGGED);
});
