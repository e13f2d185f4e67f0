import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser';
import { stationLog } from './station-log';
import { choose, press, SOON, sum, toCheck, toDone } from './upload-steps';

/** A name on an office's own network: to the browser it is plain http and no secure context. */
const HOST = 'nhip.intranet';

const openPage = useBrowser([`--host-resolver-rules=MAP ${HOST} 127.0.0.1`]);

const NO_FILES = 'Chưa nạp tệp nào.';
const LOGGED = 'Nhật ký phát sóng từ 03/07/2020 đến 25/12/2020';

test('over plain http files are loaded, kept and undone, and the page says what is missing', async () => {
	const { port } = new URL(inject('baseUrl'));
	const baseURL = `http://${HOST}:${port}`;
	const { page } = await openPage({ path: '/so-lieu/?loai=episodes', baseURL });
	const missing = await page.evaluate(() => ({
		isSecure: isSecureContext,
		files: 'storage' in navigator,
		locks: 'locks' in navigator,
		digest: 'subtle' in crypto
	}));
	expect(missing).toEqual({ isSecure: false, files: false, locks: false, digest: false });
	const note = page.getByRole('note').filter({ hasText: 'mở qua http' });
	await note.waitFor(SOON);
	expect(await note.innerText()).toContain('đề nghị người quản trị máy chủ mở trang bằng https');

	await page.getByText(NO_FILES).waitFor(SOON);
	await choose(page, 'nhat-ky.csv', stationLog());
	await toCheck(page);
	expect(await sum(page)).toBe('Đọc 26 dòng = nhận 26 + không nhận 0.');
	await toDone(page);
	await page.reload();
	await page.getByRole('rowheader', { name: 'nhat-ky.csv' }).waitFor(SOON);
	await page.goto('/chuyen-muc/');
	await page.getByText(LOGGED).first().waitFor(SOON);
	await page.goto('/so-lieu/');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Tải tệp gốc' }).click(SOON)
	]);
	expect(download.suggestedFilename()).toBe('nhat-ky.csv');
	await press(page, 'Hoàn tác');
	await page.getByText(NO_FILES).waitFor(SOON);
	await page.goto('/chuyen-muc/');
	await page.getByText('Chưa nạp nhật ký phát sóng').first().waitFor(SOON);
	await page.goto('/so-lieu/');
	await press(page, 'Làm lại');
	await page.getByRole('rowheader', { name: 'nhat-ky.csv' }).waitFor(SOON);
});

test('over a secure connection the page says nothing of it', async () => {
	const { page } = await openPage({ path: '/so-lieu/' });
	await page.getByText(NO_FILES).waitFor(SOON);
	await page.getByRole('heading', { name: 'Nơi lưu số liệu' }).waitFor(SOON);
	expect(await page.getByText('mở qua http').count()).toBe(0);
});

test('over plain http the site is not kept, and the page says why and how to have it', async () => {
	const { port } = new URL(inject('baseUrl'));
	const { page } = await openPage({
		path: '/ngoai-tuyen/',
		baseURL: `http://${HOST}:${port}`,
		serviceWorkers: 'allow'
	});
	await page.getByRole('heading', { name: 'Địa chỉ này không có TLS (http)' }).waitFor(SOON);
	const main = await page.locator('main').innerText();
	expect(main).toContain('chứng thư TLS');
	expect(main).toContain('npm start');
	expect(await page.getByRole('button', { name: /^Lưu toàn bộ/ }).count()).toBe(0);
	await page.getByRole('link', { name: 'Tổng quan' }).click();
	await page.locator('figure svg:visible').first().waitFor();
});
