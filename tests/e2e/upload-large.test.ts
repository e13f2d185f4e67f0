import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { criteriaFile } from '../bench/criteria-file';
import { useBrowser } from './browser';
import { files, untilItGoesOn } from './stalled-disk';
import { heading, press, SOON, sum } from './upload-steps';

const openPage = useBrowser();

const NO_FILES = 'Chưa nạp tệp nào.';
const LONG = { timeout: 120_000 };

let folder: string;
let million: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'large-'));
	million = join(folder, 'tieu-chi.csv');
	const file = openSync(million, 'w');
	for (const part of criteriaFile(1_000_000)) writeSync(file, part);
	closeSync(file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Waits until something runs, sees that the page answers to a click meanwhile, and cancels. */
async function cancelWhile(
	page: Page,
	running: RegExp,
	isHalfWay: () => Promise<unknown>,
	after: () => Promise<unknown> = () => Promise.resolve()
) {
	await page.getByRole('status').filter({ hasText: running }).waitFor(SOON);
	await isHalfWay();
	const history = page.getByLabel('kèm các phiên bản trước');
	const before = await history.isChecked();
	await history.click();
	expect(await history.isChecked()).toBe(!before);
	await press(page, 'Hủy');
	await after();
	await page.getByText('Đã hủy. Không có gì thay đổi.').waitFor(SOON);
	expect(await page.locator('.wizard progress').count()).toBe(0);
}

/** The bar of what runs says how far it is, and it has begun. */
const isUnderWay = (page: Page) => () =>
	expect
		.poll(async () => Number(await page.locator('.wizard progress').getAttribute('value')), SOON)
		.toBeGreaterThan(0);

test('a million rows that are cancelled half-way leave no trace, at each step', async () => {
	const { page, context } = await openPage({ path: '/so-lieu/?loai=criteria' });
	await page.getByText(NO_FILES).waitFor(SOON);
	await page.locator('.zone input[type="file"]').setInputFiles(million);
	await heading(page, 'Đọc tệp');
	await press(page, 'Tiếp: ghép cột');
	await cancelWhile(page, /^Đang đọc tệp/, isUnderWay(page));
	await heading(page, 'Đọc tệp');

	await press(page, 'Tiếp: ghép cột');
	await page.getByRole('heading', { name: 'Ghép cột', exact: true }).waitFor(LONG);
	await press(page, 'Kiểm tra');
	await cancelWhile(page, /^Đang kiểm tra từng ô/, isUnderWay(page));
	await heading(page, 'Ghép cột');

	await press(page, 'Kiểm tra');
	await page.getByRole('heading', { name: 'Kiểm tra', exact: true }).waitFor(LONG);
	expect(await sum(page)).toBe('Đọc 1.000.000 dòng = nhận 1.000.000 + không nhận 0.');
	await press(page, 'Tiếp: so với số liệu đang có');
	await page.getByRole('heading', { name: 'Ghi nhận', exact: true }).waitFor(LONG);
	await page.evaluate(untilItGoesOn);
	await press(page, 'Ghi nhận 1.000.000 dòng');
	await cancelWhile(
		page,
		/^Đang ghi nhận/,
		() => expect.poll(() => files(page), LONG).toContainEqual(expect.stringMatching(/\.part$/)),
		() => page.evaluate(() => dispatchEvent(new Event('disk goes on')))
	);
	await heading(page, 'Ghi nhận');
	expect(await files(page)).toEqual([]);
	await page.getByText(NO_FILES).waitFor(SOON);

	const figures = await context.newPage();
	await figures.goto('/par-index/', { waitUntil: 'networkidle' });
	expect(await figures.getByRole('region', { name: 'Số liệu đã nạp' }).count()).toBe(0);
	await figures.close();

	await press(page, 'Ghi nhận 1.000.000 dòng');
	await page.getByRole('heading', { name: 'Đã ghi nhận', exact: true }).waitFor(LONG);
	await page.getByRole('rowheader', { name: 'tieu-chi.csv' }).waitFor(SOON);
	expect(await files(page)).toHaveLength(3);
}, 300_000);
