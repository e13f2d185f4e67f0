import type { Locator, Page } from 'playwright-core';

/** Starting DuckDB takes long on a busy machine. */
export const ANSWER = { timeout: 60_000 };

/** The field of the editor; it comes after the page. */
export const field = (page: Page): Locator => page.locator('.editor .cm-content');
export const table = (page: Page): Locator => page.locator('section table').first();
export const counted = (page: Page): Locator =>
	page.locator('section[aria-labelledby="answer-title"] > p[role="status"]').first();
/** The state beside the buttons, as it is seen. */
export const shownState = (page: Page): Locator => page.locator('.bar .status');

export async function type(page: Page, sql: string): Promise<void> {
	await field(page).waitFor();
	await field(page).click();
	await page.keyboard.press('Control+A');
	// As a paste: brackets are not closed and names not completed on the way.
	await page.keyboard.insertText(sql);
}

export async function run(page: Page, sql: string): Promise<void> {
	await type(page, sql);
	await page.keyboard.press('Control+Enter');
}

export async function columnTexts(page: Page, at: number): Promise<string[]> {
	const cells = await table(page)
		.locator(`tbody td:nth-child(${at + 1})`)
		.allInnerTexts();
	return cells.map((text) => text.trim());
}
