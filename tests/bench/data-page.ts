import type { Page } from 'playwright-core';

export const LONG = 600_000;

export const press = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name }).click({ timeout: LONG });

export const chooseFile = (page: Page, path: string) =>
	page.setInputFiles('.zone input[type="file"]', path);

/** From the chosen file to its columns; `look` is how many milliseconds a person looks at the file. */
export async function toMapping(page: Page, look = 0): Promise<void> {
	await page.getByRole('heading', { name: 'Đọc tệp' }).waitFor({ timeout: LONG });
	await page.waitForTimeout(look);
	await press(page, 'Tiếp: ghép cột');
	await page.getByRole('heading', { name: 'Ghép cột' }).waitFor({ timeout: LONG });
}

/** Loads a file on the data page, from its choice to the commit. */
export async function commitFile(page: Page, path: string): Promise<void> {
	await chooseFile(page, path);
	await toMapping(page);
	await press(page, 'Kiểm tra');
	await press(page, 'Tiếp: so với số liệu đang có');
	await press(page, /^Ghi nhận/);
	await page.getByRole('heading', { name: 'Đã ghi nhận' }).waitFor({ timeout: LONG });
}
