import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { useBrowser } from './browser';
import { BUILD } from './cuttable-site';

const openPage = useBrowser();

/** Browsers load no program of a page that lies in a folder, and say so. */
const NO_PROGRAMS = [
	/from origin 'null'|Failed to load resource|Access to script|ERR_FAILED|ERR_FILE_NOT_FOUND|Failed to fetch dynamically imported module/
];
const ROOT = pathToFileURL(`${BUILD}/`).href;

test('from a folder of files figures, tables and print work, and the page says how to have the rest', async () => {
	const { page } = await openPage({
		path: `${ROOT}index.html`,
		baseURL: ROOT,
		expectedErrors: NO_PROGRAMS
	});
	await page.locator('figure svg:visible').first().waitFor();
	const note = page.getByRole('note').filter({ hasText: 'Đang mở từ thư mục' });
	await note.waitFor();
	expect(await note.innerText()).toContain('npm start');
	expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
		'Be Vietnam Pro'
	);

	// A table opens, and links lead from page to page, to other provinces and to the other language.
	const table = page.locator('details').filter({ hasText: 'Bảng số liệu' }).first();
	await table.locator('summary').click();
	await table.getByRole('table').waitFor();
	await page.getByRole('link', { name: 'PCI', exact: true }).first().click();
	await page.getByRole('heading', { level: 1, name: /PCI/ }).waitFor();
	expect(page.url()).toBe(`${ROOT}pci/index.html`);
	await page.getByRole('link', { name: 'EN', exact: true }).click();
	expect(page.url()).toBe(`${ROOT}en/pci/index.html`);
	await page.getByRole('link', { name: 'Overview', exact: true }).first().click();
	expect(page.url()).toBe(`${ROOT}en/index.html`);

	await page.emulateMedia({ media: 'print' });
	expect(await page.locator('figure svg:visible').count()).toBeGreaterThan(0);
	expect(await page.locator('.from-file').isVisible()).toBe(false);
	const paper = await page.pdf({ format: 'A4' });
	expect(paper.length).toBeGreaterThan(50_000);
});
