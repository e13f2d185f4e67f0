import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPackage, packageFaults } from '../office/office-package';
import { canPrint, printed } from '../office/libreoffice';
import { useBrowser } from './browser';

const openPage = useBrowser();
const LONG = { timeout: 60_000 };

let hasOffice = false;
beforeAll(async () => {
	hasOffice = await canPrint();
});

async function take(page: Page, name: RegExp): Promise<Buffer> {
	const [file] = await Promise.all([
		page.waitForEvent('download', LONG),
		page.getByRole('button', { name }).click(LONG)
	]);
	return readFileSync(await file.path());
}

describe.each([
	['vi', '/bao-cao/?danh-cho=chuyen-mon', 'Hình', 'Bảng', 'KẾT QUẢ CHUNG'],
	['en', '/en/bao-cao/?danh-cho=chuyen-mon', 'Figure', 'Table', 'OVERALL RESULTS']
])('the whole review in %s', (language, path, figure, table, first) => {
	test('is a whole Word document, and prints with its captions and pictures', async () => {
		const { page } = await openPage({ path });
		const docx = await take(page, /Word/);
		expect(packageFaults(openPackage(docx))).toEqual([]);
		if (!hasOffice) return;
		const { pages, sizeMm, picturePages } = await printed(docx, 'docx');
		const text = pages.join('\n');
		expect([Math.round(sizeMm.width), Math.round(sizeMm.height)]).toEqual([210, 297]);
		expect(text.toLocaleUpperCase(language)).toContain(first);
		// Trends of four indices, the parts of PAPI, and the timeline.
		for (let number = 1; number <= 6; number += 1) expect(text).toContain(`${figure} ${number}. `);
		for (let number = 1; number <= 6; number += 1) expect(text).toContain(`${table} ${number}. `);
		expect(picturePages.length).toBe(6);
		expect(pages.length).toBeGreaterThanOrEqual(9);
		expect(pages.length).toBeLessThanOrEqual(16);
		// No page but the last of the body is left empty.
		expect(pages.filter((one) => one.trim().length < 40)).toEqual([]);
	}, 180_000);

	test('is a whole file of slides, one finding each', async () => {
		const { page } = await openPage({ path });
		const pptx = await take(page, /PowerPoint/);
		expect(packageFaults(openPackage(pptx))).toEqual([]);
		if (!hasOffice) return;
		const { pages, sizeMm, picturePages } = await printed(pptx, 'pptx');
		expect([Math.round(sizeMm.width), Math.round(sizeMm.height)]).toEqual([254, 143]);
		expect(picturePages).toEqual([2, 3, 4, 5, 6, 8]);
		expect(pages[1]).toMatch(language === 'vi' ? /giảm 0,32 điểm/ : /0\.32\s+points/);
	}, 180_000);
});
