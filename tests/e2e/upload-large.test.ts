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

/**
 * Waits until something runs and its bar says that it has begun, sees that the page answers to a click,
 * and cancels. All in the page: what runs may be over in half a second.
 */
async function cancelUnderWay(page: Page, begin: () => Promise<unknown>, running: string) {
	const cancelled = page.evaluate(
		({ status, history }) =>
			new Promise<boolean>((resolve) => {
				const found = (selector: 'label' | 'button' | '[role="status"]', text: string) =>
					[...document.querySelectorAll<HTMLElement>(selector)].find((one) =>
						one.textContent.trim().startsWith(text)
					);
				const look = () => {
					const bar = document.querySelector('.wizard progress');
					const hasBegun = Number(bar?.getAttribute('value') ?? 0) > 0;
					if (!found('[role="status"]', status) || !hasBegun) {
						requestAnimationFrame(look);
						return;
					}
					const label = found('label', history);
					const box = label instanceof HTMLLabelElement ? label.control : null;
					const before = box instanceof HTMLInputElement && box.checked;
					box?.click();
					found('button', 'Hủy')?.click();
					resolve(box instanceof HTMLInputElement && box.checked !== before);
				};
				look();
			}),
		{ status: running, history: 'kèm các phiên bản trước' }
	);
	await begin();
	expect(await cancelled).toBe(true);
	await wasCancelled(page);
}

async function wasCancelled(page: Page) {
	await page.getByText('Đã hủy. Không có gì thay đổi.').waitFor(SOON);
	expect(await page.locator('.wizard progress').count()).toBe(0);
}

test('a million rows that are cancelled half-way leave no trace, at each step', async () => {
	const { page, context } = await openPage({ path: '/so-lieu/?loai=criteria' });
	await page.getByText(NO_FILES).waitFor(SOON);
	await page.locator('.zone input[type="file"]').setInputFiles(million);
	await heading(page, 'Đọc tệp');
	await cancelUnderWay(page, () => press(page, 'Tiếp: ghép cột'), 'Đang đọc tệp');
	await heading(page, 'Đọc tệp');

	await press(page, 'Tiếp: ghép cột');
	await page.getByRole('heading', { name: 'Ghép cột', exact: true }).waitFor(LONG);
	await cancelUnderWay(page, () => press(page, 'Kiểm tra'), 'Đang kiểm tra từng ô');
	await heading(page, 'Ghép cột');

	await press(page, 'Kiểm tra');
	await page.getByRole('heading', { name: 'Kiểm tra', exact: true }).waitFor(LONG);
	expect(await sum(page)).toBe('Đọc 1.000.000 dòng = nhận 1.000.000 + không nhận 0.');
	await press(page, 'Tiếp: so với số liệu đang có');
	await page.getByRole('heading', { name: 'Ghi nhận', exact: true }).waitFor(LONG);
	await page.evaluate(untilItGoesOn);
	await press(page, 'Ghi nhận 1.000.000 dòng');
	await page
		.getByRole('status')
		.filter({ hasText: /^Đang ghi nhận/ })
		.waitFor(SOON);
	await expect.poll(() => files(page), LONG).toContainEqual(expect.stringMatching(/\.part$/));
	await press(page, 'Hủy');
	await page.evaluate(() => dispatchEvent(new Event('disk goes on')));
	await wasCancelled(page);
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
