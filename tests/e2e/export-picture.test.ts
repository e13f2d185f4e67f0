import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectExported, pictureDifference, TOLERATED_SHARE } from '../pictures/picture-difference';
import { useBrowser } from './browser';
import { dialogue, download, exporting } from './export-dialogue';
import { launchChromium } from './launch';

/** The address stands in the picture, so it must be the same on every run; this one is an intranet's. */
const HOST = 'nhip.intranet';
const { port } = new URL(inject('baseUrl'));
const openPage = useBrowser([`--host-resolver-rules=MAP ${HOST}:80 127.0.0.1:${port}`]);
const baseURL = `http://${HOST}`;

async function choose(page: Page, label: string, option: string): Promise<void> {
	await dialogue(page).getByRole('combobox', { name: label }).selectOption(option);
}

test('a PNG is the picture that was looked at and kept', async () => {
	const { page } = await openPage({ path: '/papi/', baseURL });
	await exporting(page);
	await choose(page, 'Khổ', 'social');
	const { bytes: colour } = await download(page, 'PNG');
	expectExported('trend-papi-social', colour);
	await choose(page, 'Màu', 'grey');
	const { bytes: grey } = await download(page, 'PNG');
	expectExported('trend-papi-social-grey', grey);
	// The measure tells pictures apart that are not alike.
	expect(pictureDifference(colour, grey)).toBeGreaterThan(TOLERATED_SHARE);
	await dialogue(page).getByLabel('Tiêu đề', { exact: true }).fill('PCI của Lạng Sơn');
	const { bytes: reworded } = await download(page, 'PNG');
	expect(pictureDifference(grey, reworded)).toBeGreaterThan(TOLERATED_SHARE);
});

test('an SVG opened from a file looks as the PNG does, without the page and its styles', async () => {
	const { page } = await openPage({ path: '/papi/', baseURL });
	await exporting(page);
	await choose(page, 'Khổ', 'square');
	const { bytes: png } = await download(page, 'PNG');
	const { bytes: svg } = await download(page, 'SVG');
	const folder = mkdtempSync(join(tmpdir(), 'svg-'));
	const browser = await launchChromium();
	try {
		writeFileSync(join(folder, 'hinh.svg'), svg);
		const context = await browser.newContext({
			viewport: { width: 800, height: 600 },
			deviceScaleFactor: 2
		});
		const alone = await context.newPage();
		await alone.goto(`file://${folder}/hinh.svg`);
		await alone.evaluate(async () => {
			await document.fonts.ready;
		});
		const shot = await alone.screenshot({ clip: { x: 0, y: 0, width: 540, height: 540 } });
		expect(pictureDifference(shot, png)).toBeLessThanOrEqual(TOLERATED_SHARE);
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true });
	}
});
