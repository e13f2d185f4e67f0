import type { Page } from 'playwright-core';

/** The engine starts in a second, and takes several on a busy machine. */
export const SOON = { timeout: 45_000 };

export const heading = (page: Page, name: string) =>
	page.getByRole('heading', { name, exact: true }).waitFor(SOON);

/** Presses a button by its whole name, or by a pattern. */
export const press = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: true }).click(SOON);

/** Hands a file to the data page. */
export async function choose(page: Page, name: string, body: string | Buffer): Promise<void> {
	await page
		.locator('.zone input[type="file"]')
		.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(body) });
}

/** From the chosen file to the ledger. */
export async function toCheck(page: Page): Promise<void> {
	await heading(page, 'Đọc tệp');
	await press(page, 'Tiếp: ghép cột');
	await heading(page, 'Ghép cột');
	await press(page, 'Kiểm tra');
	await heading(page, 'Kiểm tra');
}

/** From the ledger to the commit. */
export async function toDone(page: Page): Promise<void> {
	await press(page, 'Tiếp: so với số liệu đang có');
	await heading(page, 'Ghi nhận');
	await press(page, /^Ghi nhận [\d.]+ dòng/);
	await heading(page, 'Đã ghi nhận');
}

/** The sentence that accounts for every row. */
export const sum = (page: Page) => page.locator('.sum').innerText();
