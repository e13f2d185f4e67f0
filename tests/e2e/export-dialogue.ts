import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** How long a dialogue and its files may take on a busy machine. */
export const SOON = { timeout: 20_000 };

export const dialogue = (page: Page) => page.getByRole('dialog', { name: 'Xuất hình' });

/** Opens the dialogue of the first figure of a page. */
export async function exporting(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Xuất hình' }).first().click(SOON);
	await dialogue(page).locator('img').waitFor(SOON);
}

/** Takes the file of a button of the dialogue. */
export async function download(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
	const [file] = await Promise.all([
		page.waitForEvent('download', SOON),
		dialogue(page).getByRole('button', { name, exact: true }).click()
	]);
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
