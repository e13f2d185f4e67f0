import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser';

const openPage = useBrowser();

/** What 1280 by 1024 pixels leave at 400 %. */
const AT_400_PERCENT = { width: 320, height: 256 };
/** The least height of what is pressed, in pixels: WCAG 2.2, 2.5.8. */
const LEAST_PX = 24;

/** Addresses with the number of figures that they draw. */
const PAGES = [
	['/kham-pha/?chi-so=pci', 3],
	['/kham-pha/?hinh=bang-mau&hinh-tinh=ban-do&hinh-phan=hinh-sao', 3],
	['/so-sanh/?tinh=cao-bang,lang-son,ha-noi', 1],
	['/so-sanh/?tinh=cao-bang', 1],
	['/doi-chieu/noi-dung/', 2],
	['/uoc-luong/', 3],
	['/truy-van/', 0],
	['/bao-cao/', 5]
] as const;

const controlsOf = (page: Page) =>
	page
		.locator('main')
		.locator('select, [role="slider"], label:has(input[type="radio"]), summary, button')
		.filter({ visible: true });

/** Whether it can be pressed in its middle, once it is scrolled to. */
async function press(control: Locator): Promise<string | null> {
	try {
		await control.click({ trial: true, timeout: 3000 });
		return null;
	} catch (error) {
		return error instanceof Error ? error.message.slice(0, 400) : 'unknown';
	}
}

async function expectControlsInReach(page: Page): Promise<void> {
	const controls = await controlsOf(page).all();
	expect(controls.length).toBeGreaterThan(4);
	for (const control of controls) {
		const isOff = await control.evaluate((it) => it.matches(':disabled'));
		const box = await control.boundingBox();
		const name = await control.evaluate((it) => it.outerHTML.slice(0, 90));
		if (!box) throw new Error(name);
		expect(box.x, name).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width, name).toBeLessThanOrEqual(AT_400_PERCENT.width);
		expect(box.height, name).toBeGreaterThanOrEqual(LEAST_PX);
		expect(box.width, name).toBeGreaterThanOrEqual(LEAST_PX);
		if (!isOff) expect([name, await press(control)]).toEqual([name, null]);
	}
}

describe.each(PAGES)('%s at four times its size', (path, figures) => {
	test('has every control within the window, large enough, and not covered', async () => {
		const { page } = await openPage({ path, viewport: AT_400_PERCENT });
		await page.getByRole('button', { name: 'Trình chiếu' }).waitFor();
		await page.waitForLoadState('networkidle');
		await expectControlsInReach(page);
	});

	test('draws figures within the window, with letters of 12 pixels and more', async () => {
		const { page } = await openPage({ path, viewport: AT_400_PERCENT });
		await page.waitForLoadState('networkidle');
		await expect.poll(() => page.locator('figure').count()).toBe(figures);
		const drawn = await page.locator('figure svg[role="img"]').evaluateAll((all) =>
			all
				.filter((svg) => svg.getBoundingClientRect().width > 0)
				.map((svg) => {
					const { left, right, width } = svg.getBoundingClientRect();
					const scale = width / Number(svg.getAttribute('width'));
					const sizes = [...svg.querySelectorAll('text')].map(
						(text) => Number(text.getAttribute('font-size')) * scale
					);
					return { left, right, smallest: Math.min(...sizes) };
				})
		);
		expect(drawn).toHaveLength(figures);
		for (const { left, right, smallest } of drawn) {
			expect(left).toBeGreaterThanOrEqual(0);
			expect(right).toBeLessThanOrEqual(AT_400_PERCENT.width);
			expect(smallest).toBeGreaterThanOrEqual(12 * 0.95);
		}
	});
});

test('/uoc-luong/bang-khac/ at four times its size has every control of an opened table in reach', async () => {
	const { page } = await openPage({
		path: '/uoc-luong/bang-khac/',
		viewport: AT_400_PERCENT
	});
	await page.getByRole('button', { name: 'Trình chiếu' }).waitFor();
	const table = join(import.meta.dirname, '../reference/california-smoking.csv');
	await page.locator('input[type="file"]').setInputFiles(table);
	await page.getByRole('region', { name: 'Kết luận' }).waitFor({ timeout: 60_000 });
	await expectControlsInReach(page);
});
