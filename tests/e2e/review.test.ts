import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DESKTOP, useBrowser } from './browser';
import { dialogue, exporting } from './export-dialogue';

const openPage = useBrowser();
const SOON = { timeout: 30_000 };

const paper = (page: Page) => page.getByRole('article');
const headings = async (page: Page) => paper(page).locator('h2').allInnerTexts();

async function alive(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Trình chiếu' }).waitFor(SOON);
	await expect
		.poll(() => page.getByRole('combobox', { name: 'Người đọc' }).isEnabled(), SOON)
		.toBe(true);
}

async function take(page: Page, name: RegExp): Promise<{ name: string; bytes: Buffer }> {
	const [file] = await Promise.all([
		page.waitForEvent('download', { timeout: 60_000 }),
		page.getByRole('button', { name }).click()
	]);
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test('the review is drafted at once, without the engine, and every number opens its source', async () => {
	const { page, requests } = await openPage({ path: '/bao-cao/' });
	await alive(page);
	expect(await headings(page)).toEqual([
		'1. Kết quả chung',
		'2. Diễn biến qua các năm',
		'3. So sánh với vùng và cả nước',
		'4. Kết quả theo lĩnh vực, nội dung',
		'5. Chuyên mục cải cách hành chính trên truyền hình',
		'6. Lĩnh vực còn yếu: nguyên nhân, nhiệm vụ, đơn vị chủ trì, thời hạn',
		'7. Chỉ tiêu và mục tiêu năm tới',
		'8. Nguồn số liệu'
	]);
	await paper(page).getByRole('button', { name: '41,33 điểm' }).first().click();
	const origin = page.getByRole('complementary', { name: /Điểm: PAPI, Cao Bằng, năm 2024/ });
	expect(await origin.innerText()).toMatch(/Nguồn: PAPI 2011–2024.*\n+Truy vấn: totals/);
	await origin.getByRole('button', { name: 'Đóng' }).click();
	expect(await origin.count()).toBe(0);
	expect(requests.filter((url) => /duckdb/.test(url))).toEqual([]);
});

test('year, indices, reader and province stand in the address and open the same review', async () => {
	const { page } = await openPage({ path: '/bao-cao/' });
	await alive(page);
	await page.getByRole('combobox', { name: 'Tỉnh, thành phố' }).selectOption('lang-son');
	await page.getByRole('combobox', { name: 'Năm của các chỉ số' }).selectOption('2019');
	await page.getByRole('combobox', { name: 'Người đọc' }).selectOption('press');
	await page.getByRole('checkbox', { name: 'SIPAS' }).uncheck();
	await expect.poll(() => paper(page).innerText(), SOON).toMatch(/Năm 2019, PAPI của Lạng Sơn đạt/);
	expect(page.url()).toContain(
		'?tinh=lang-son&nam=2019&chi-so=papi,par-index,pci&danh-cho=bao-chi'
	);
	const said = await paper(page).innerText();
	expect(said).toContain('THÔNG CÁO BÁO CHÍ');
	expect(said).not.toContain('SIPAS');
	const { page: other } = await openPage({ path: page.url() });
	await alive(other);
	await expect.poll(() => paper(other).innerText(), SOON).toBe(said);
});

test('sections are moved by keyboard, left out, added, written in and undone', async () => {
	const { page } = await openPage({ path: '/bao-cao/' });
	await alive(page);
	const outline = page.getByRole('navigation', { name: 'Các mục' });
	const up = outline.getByRole('button', { name: 'Đưa lên: Diễn biến qua các năm' });
	await up.focus();
	await page.keyboard.press('Enter');
	expect((await headings(page)).slice(0, 2)).toEqual([
		'1. Diễn biến qua các năm',
		'2. Kết quả chung'
	]);
	// At the top there is nothing to press again; the focus stays with the section.
	const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
	expect(focused).toBe('Đưa xuống: Diễn biến qua các năm');
	await outline.getByRole('checkbox', { name: /Diễn biến/ }).uncheck();
	expect((await headings(page))[0]).toBe('1. Kết quả chung');
	await outline.getByRole('button', { name: 'Thêm mục riêng' }).click();
	await page.getByLabel('Tên mục').fill('Kiến nghị');
	await page.getByLabel(/^Nội dung \(Markdown/).fill('Giao **Sở Nội vụ** chủ trì.');
	await page.getByLabel(/^Nội dung \(Markdown/).blur();
	expect(await headings(page)).toContain('7. Kiến nghị');
	expect(await paper(page).locator('strong', { hasText: 'Sở Nội vụ' }).count()).toBe(1);
	for (let step = 0; step < 5; step += 1) {
		await outline.getByRole('button', { name: 'Hoàn tác' }).click();
	}
	expect((await headings(page)).slice(0, 2)).toEqual([
		'1. Kết quả chung',
		'2. Diễn biến qua các năm'
	]);
	await page.getByText('Điền nguyên nhân, nhiệm vụ').click();
	await page.getByLabel('Nhiệm vụ', { exact: true }).first().fill('Họp thôn, xóm đủ thành phần');
	await page.getByLabel('Nhiệm vụ', { exact: true }).first().blur();
	expect(await paper(page).locator('table').allInnerTexts()).toEqual(
		expect.arrayContaining([expect.stringContaining('Họp thôn, xóm đủ thành phần')])
	);
});

test('a figure of another page is taken into a section of its own, drawn, and let go', async () => {
	const { page } = await openPage({ path: '/pci/' });
	await exporting(page);
	const headline = await dialogue(page).getByLabel('Tiêu đề', { exact: true }).inputValue();
	await dialogue(page).getByRole('button', { name: 'Thêm vào báo cáo' }).click();
	await dialogue(page).getByText('Đã giữ hình cho báo cáo').waitFor(SOON);
	await dialogue(page).getByRole('link', { name: 'Mở trang báo cáo' }).click();
	await alive(page);
	await expect.poll(() => headings(page), SOON).toContain('8. Hình bổ sung');
	const section = paper(page).locator('#muc-own-1');
	const figure = section.getByRole('figure', { name: headline });
	await figure.waitFor(SOON);
	expect(await section.innerText()).toMatch(/Hình 6\s/);
	const { name } = await take(page, /\.zip/);
	expect(name).toMatch(/\.zip$/);
	await section.getByRole('button', { name: 'Bỏ hình thứ 1 của mục này' }).click();
	expect(await figure.count()).toBe(0);
});

describe('as a file', () => {
	test('Word, PowerPoint and the archive are made, named in Vietnamese, and the same each time', async () => {
		const { page } = await openPage({ path: '/bao-cao/?chi-so=papi,pci' });
		await alive(page);
		const title = 'Báo cáo kết quả các chỉ số cải cách hành chính năm 2024 của tỉnh Cao Bằng';
		for (const [button, ending] of [
			[/Word/, 'docx'],
			[/PowerPoint/, 'pptx'],
			[/\.zip/, 'zip']
		] as const) {
			const first = await take(page, button);
			const second = await take(page, button);
			expect(first.name).toBe(`${title}.${ending}`);
			expect(first.bytes.subarray(0, 2).toString('latin1')).toBe('PK');
			expect(second.bytes.equals(first.bytes), ending).toBe(true);
		}
	}, 180_000);

	test('a stopped one leaves nothing behind, and says so', async () => {
		const { page } = await openPage({ path: '/bao-cao/' });
		await alive(page);
		let downloads = 0;
		page.on('download', () => (downloads += 1));
		await page.getByRole('button', { name: /Word/ }).click();
		await page.getByRole('button', { name: 'Dừng' }).click(SOON);
		await page.getByText('Đã dừng; không có tệp nào được tạo.').waitFor(SOON);
		expect(downloads).toBe(0);
		expect(await page.getByRole('button', { name: /Word/ }).isEnabled()).toBe(true);
	});

	test('on paper there are the sections alone, none of what is pressed', async () => {
		const { page } = await openPage({ path: '/bao-cao/', viewport: DESKTOP });
		await alive(page);
		await page.emulateMedia({ media: 'print' });
		expect(await page.getByRole('button', { name: /Word/ }).isVisible()).toBe(false);
		expect(await page.getByRole('combobox', { name: 'Người đọc' }).isVisible()).toBe(false);
		expect(
			await page
				.getByText(/^Ý kiến thêm vào/)
				.first()
				.isVisible()
		).toBe(false);
		expect(await paper(page).locator('h2').first().isVisible()).toBe(true);
	});
});
