import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PHONE, useBrowser } from './browser';
import { stationLog } from './station-log';
import { choose, heading, press, SOON, sum, toCheck } from './upload-steps';

const openPage = useBrowser();

test('a packed log reads like the log itself', async () => {
	const { page } = await openPage({ path: '/so-lieu/?loai=episodes' });
	await choose(page, 'nhat-ky.csv.gz', gzipSync(stationLog()));
	await toCheck(page);
	expect(await sum(page)).toBe('Đọc 26 dòng = nhận 26 + không nhận 0.');
});

test('a table pasted from a spreadsheet is read', async () => {
	const { page } = await openPage({ path: '/so-lieu/?loai=episodes', viewport: PHONE });
	const rows = ['17/07/2020\t13\tMột cửa\tđã phát', '24/07/2020\t14\tHồ sơ\tđã phát'];
	await page.getByText('Dán bảng', { exact: true }).click();
	await page
		.getByLabel('Bảng chép từ Excel hoặc từ văn bản')
		.fill(['Ngày phát sóng\tThời lượng\tTiêu đề\tTrạng thái', ...rows].join('\n'));
	await press(page, 'Đọc bảng đã dán');
	await toCheck(page);
	expect(await sum(page)).toBe('Đọc 2 dòng = nhận 2 + không nhận 0.');
});

test('a file in UTF-16 shows its letters, and another encoding can be chosen', async () => {
	const { page } = await openPage({ path: '/so-lieu/?loai=episodes' });
	const text = Buffer.from(`\ufeff${stationLog()}`, 'utf16le');
	await choose(page, 'nhat-ky.txt', text);
	await heading(page, 'Đọc tệp');
	expect(await page.getByLabel('Bảng mã').inputValue()).toBe('utf-16le');
	await page.getByRole('cell', { name: 'Dịch vụ công trực tuyến' }).first().waitFor(SOON);
	await page.getByLabel('Bảng mã').selectOption('utf-16be');
	await expect
		.poll(() => page.getByRole('cell', { name: 'Dịch vụ công trực tuyến' }).count(), SOON)
		.toBe(0);
	await page.getByLabel('Bảng mã').selectOption('utf-16le');
	await toCheck(page);
	expect(await sum(page)).toBe('Đọc 26 dòng = nhận 26 + không nhận 0.');
});

test('every template is read as what it is a template of', async () => {
	const { page } = await openPage({ path: '/so-lieu/mau-tep/' });
	const links = page.getByRole('link', { name: 'Tải mẫu (CSV)' });
	const addresses = await links.evaluateAll((all) =>
		all.map((link) => link.getAttribute('href') ?? '')
	);
	expect(addresses).toHaveLength(7);
	for (const address of addresses) {
		const response = await page.request.get(address);
		const kind = /(\w+)\.csv$/.exec(address)?.[1] ?? '';
		await page.goto('/so-lieu/');
		await choose(page, `${kind}.csv`, await response.body());
		await toCheck(page);
		expect(await sum(page), kind).toBe('Đọc 2 dòng = nhận 2 + không nhận 0.');
	}
});

test('a workbook is read sheet by sheet', async () => {
	const { page } = await openPage({ path: '/so-lieu/?loai=scores' });
	const folder = join(import.meta.dirname, '../fixtures/xlsx');
	await choose(page, 'table.xlsx', readFileSync(join(folder, 'table.xlsx')));
	await heading(page, 'Chọn trang tính');
	await press(page, 'Đọc trang tính này');
	await heading(page, 'Đọc tệp');
	expect(await page.getByLabel('Bảng mã').count()).toBe(0);
});
