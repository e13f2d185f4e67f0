import type { Page } from 'playwright-core';
import { openWindow } from '../browser-window';
import { LONG } from '../data-page';
import { inputToPaint, watchInputs } from '../interaction/input-to-paint';

/** Chooses a design, and waits until all of its answer is there. */
async function chosen(page: Page, design: string): Promise<number> {
	const time = await inputToPaint(page, async () => {
		await page.getByRole('combobox', { name: 'Cách so sánh' }).selectOption(design);
		await page.locator('.status progress').waitFor({ timeout: LONG });
		await page.locator('.status progress').waitFor({ state: 'detached', timeout: LONG });
	});
	if (time === null) throw new Error(`${design}: nothing was drawn`);
	return time;
}

/** Milliseconds from the choice of a design for PCI to the paint of its answer, in a browser of its own. */
export async function pageTimes(site: string): Promise<{ sc: number; sdid: number }> {
	const { context, close } = await openWindow('usual', { viewport: { width: 1280, height: 1000 } });
	try {
		const page = await context.newPage();
		await watchInputs(page, ['change']);
		await page.goto(`${site}/uoc-luong/?chi-so=pci`);
		await page.getByText('PCI của Cao Bằng').first().waitFor({ timeout: LONG });
		await page.locator('.status progress').waitFor({ state: 'detached', timeout: LONG });
		return { sc: await chosen(page, 'sc'), sdid: await chosen(page, 'sdid') };
	} finally {
		await close();
	}
}
