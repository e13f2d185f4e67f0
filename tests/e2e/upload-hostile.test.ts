import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser';
import { choose, heading, press, SOON, sum, toCheck } from './upload-steps';

const openPage = useBrowser();

const IMAGE = '<img src=x onerror=alert(1)>';
const FORMULA = '=HYPERLINK("http://example.org","bấm")';
const SQL = `'; DROP TABLE scores; --`;

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const line = (...cells: readonly string[]) => cells.map(quoted).join(';');

/** The header is line 1; what is refused stands on lines 5 and 6, a cell of ten megabytes on line 7. */
function hostileLog(): string {
	return [
		line('Ngày phát sóng', 'Thời lượng', 'Tiêu đề', 'Trạng thái', 'constructor', '__proto__'),
		line('03/07/2020', '13', IMAGE, 'đã phát', 'toString', 'valueOf'),
		line('10/07/2020', '13', FORMULA, 'đã phát', FORMULA, SQL),
		line('17/07/2020', '13', SQL, 'đã phát', '', IMAGE),
		line('24/07/2020', '13', FORMULA, '+1-1', '@SUM(A1)', IMAGE),
		line('31/07/2020', '13', IMAGE, FORMULA, '-2+3', ''),
		line('07/08/2020', '13', 'x'.repeat(10_000_000), 'đã phát', '', ''),
		line('14/08/2020', '13', 'Một cửa', 'đã phát', '', '')
	].join('\r\n');
}

/** Nothing of a file became markup, and nothing ran. */
async function isHarmless(page: Page): Promise<void> {
	expect(await page.locator('img, main b, main i, iframe').count()).toBe(0);
	expect(await page.evaluate(() => 'toString' in {} && !('bấm' in {}))).toBe(true);
}

test('hostile cells, columns and sources stay text on every page, and safe in what is exported', async () => {
	const { page, requests } = await openPage({ path: '/so-lieu/?loai=episodes' });
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		// The browser's own question whether to leave is answered here, too.
		if (dialog.type() !== 'beforeunload') dialogs.push(dialog.message());
		void dialog.accept();
	});
	await choose(page, 'nhat-ky.csv', hostileLog());
	await toCheck(page);
	expect(await sum(page)).toBe('Đọc 7 dòng = nhận 4 + không nhận 3.');
	const tooLong = page.locator('.groups li').filter({ hasText: 'dòng dài hơn' });
	expect(await tooLong.innerText()).toContain('dòng 7');
	const formula = page.locator('.groups li').filter({ hasText: '=HYPERLINK' });
	expect(await formula.innerText()).toContain('dòng 6');
	await isHarmless(page);

	const [download] = await Promise.all([
		page.waitForEvent('download'),
		press(page, 'Tải các dòng không nhận (CSV)')
	]);
	const csv = readFileSync(await download.path(), 'utf8');
	expect(csv).toContain(`'=HYPERLINK`);
	const starts = [...csv.matchAll(/(?:^\ufeff?|[,\n])"?([^",\n]?)/g)].map(([, first]) => first);
	expect(starts.filter((first) => /[=+@\t]/.test(first ?? ''))).toEqual([]);

	await press(page, 'Tiếp: so với số liệu đang có');
	await heading(page, 'Ghi nhận');
	await page.getByLabel('Cơ quan công bố hoặc gửi tệp').fill(IMAGE);
	await page.getByLabel('Tên hoặc số, ký hiệu văn bản').fill(FORMULA);
	await page.getByLabel('Người nạp').fill('<b>Lan</b>');
	await page.getByLabel('Ghi chú').fill(SQL);
	await page.getByLabel('Địa chỉ web (nếu có)').fill('javascript:alert(1)');
	await press(page, 'Ghi nhận 4 dòng');
	await page.getByText('Địa chỉ web phải bắt đầu bằng https://').waitFor(SOON);
	await page.getByLabel('Địa chỉ web (nếu có)').fill('');
	await press(page, 'Ghi nhận 4 dòng');
	await heading(page, 'Đã ghi nhận');
	const row = page.getByRole('row').filter({ hasText: 'nhat-ky.csv' });
	await row.waitFor(SOON);
	for (const text of [IMAGE, FORMULA, '<b>Lan</b>', SQL]) {
		expect(await row.innerText()).toContain(text);
	}
	await isHarmless(page);

	for (const path of ['/chuyen-muc/', '/en/chuyen-muc/']) {
		await page.goto(path);
		const main = page.locator('main');
		// A table is written after its figure, so each text is waited for.
		for (const told of ['nhat-ky.csv, ', IMAGE, FORMULA, SQL]) {
			await expect.poll(() => main.textContent(), SOON).toContain(told);
		}
		await isHarmless(page);
	}
	for (const path of ['/doi-chieu/', '/papi/', '/']) {
		await page.goto(path);
		await page.getByRole('region', { name: 'Số liệu đã nạp' }).getByText('đã nạp').waitFor(SOON);
		await isHarmless(page);
	}
	expect(dialogs).toEqual([]);
	expect(requests.filter((url) => /\/x$|example\.org/.test(url))).toEqual([]);
}, 120_000);

test('the tables of the record outlive a file that names them', async () => {
	const { page } = await openPage({ path: '/so-lieu/?loai=scores' });
	const body = [
		'constructor,__proto__,Chỉ số,Năm,Tỉnh,Thành phần,Điểm,Cơ sở,Ghi chú',
		`scores,areas,PAPI,2024,Cao Bằng,TOTAL,41.5,published,"${SQL}"`
	].join('\n');
	await choose(page, `${SQL}.csv`, body);
	await toCheck(page);
	expect(await sum(page)).toBe('Đọc 1 dòng = nhận 1 + không nhận 0.');
	await press(page, 'Tiếp: so với số liệu đang có');
	await press(page, 'Ghi nhận 1 dòng');
	await heading(page, 'Đã ghi nhận');
	await page.goto('/papi/');
	await expect.poll(() => page.locator('main').innerText(), SOON).toContain('41,5');
	expect(await page.locator('main').innerText()).toContain(`Tệp ${SQL}.csv`);
	expect(await page.locator('section table th[scope="row"]').count()).toBeGreaterThan(10);
});
