import { describe, expect, test } from 'vitest';
import { pngData } from '../../src/lib/export/png-chunks';
import { PHONE, useBrowser } from './browser';
import { dialogue, download, exporting, SOON } from './export-dialogue';

const openPage = useBrowser();
const HEADLINE = 'PAPI của Cao Bằng giảm 0,32 điểm năm 2024, thuộc nhóm thấp nhất';

describe('a figure', () => {
	test('is written as PNG of its size and density, and as the same bytes each time', async () => {
		const { page } = await openPage({ path: '/papi/' });
		await exporting(page);
		const first = await download(page, 'PNG');
		const second = await download(page, 'PNG');
		expect(first.name).toBe(`${HEADLINE}.png`);
		expect(second.bytes.equals(first.bytes)).toBe(true);
		expect([first.bytes.readUInt32BE(16), first.bytes.readUInt32BE(20)]).toEqual([1890, 1181]);
		const { dpi, texts } = pngData(new Uint8Array(first.bytes));
		expect(dpi).toBe(300);
		expect(texts.find(({ keyword }) => keyword === 'Title')?.text).toBe(HEADLINE);
		expect(texts.find(({ keyword }) => keyword === 'Hash')?.text).toMatch(/^[0-9a-f]{64}$/);
	});

	test('as SVG stands alone: the same picture without the page', async () => {
		const { page, context } = await openPage({ path: '/papi/' });
		await exporting(page);
		const { bytes } = await download(page, 'SVG');
		const alone = await context.newPage();
		await alone.setContent(bytes.toString('utf8').replace(/^<\?xml[^>]*\?>/, ''));
		const fonts = await alone.evaluate(async () => {
			await document.fonts.ready;
			return [...document.fonts].map(({ family, weight, status }) => [family, weight, status]);
		});
		expect(fonts.filter(([, , status]) => status === 'loaded').length).toBeGreaterThanOrEqual(2);
		expect(bytes.toString('utf8')).not.toMatch(/var\(|https?:\/\/fonts/);
		await alone.close();
	});

	test('is edited before, and its preview follows', async () => {
		const { page } = await openPage({ path: '/papi/' });
		await exporting(page);
		const preview = dialogue(page).locator('img');
		const before = await preview.getAttribute('src');
		await dialogue(page).getByLabel('Tiêu đề', { exact: true }).fill('Hình 3: PAPI 2011–2024');
		await dialogue(page).getByLabel('Màu').selectOption('grey');
		await expect.poll(() => preview.getAttribute('src'), SOON).not.toBe(before);
		const { name, bytes } = await download(page, 'SVG');
		expect(name).toBe('Hình 3 PAPI 2011–2024.svg');
		expect(bytes.toString('utf8')).toContain('<title id="title">Hình 3: PAPI 2011–2024</title>');
		await dialogue(page).getByRole('button', { name: 'Lấy lại chữ của hình' }).click();
		expect(await dialogue(page).getByLabel('Tiêu đề', { exact: true }).inputValue()).toBe(HEADLINE);
		await page.keyboard.press('Escape');
		expect(await dialogue(page).count()).toBe(0);
	});

	test('has its rows as CSV of both kinds', async () => {
		const { page } = await openPage({ path: '/papi/' });
		await exporting(page);
		const software = (await download(page, 'CSV (phần mềm)')).bytes.toString('utf8');
		expect(software).toMatch(/^Năm,Điểm \(điểm\),/);
		expect(software).toMatch(/\r\n2024,41\.\d+,51,-0\.3/);
		const excel = (await download(page, 'CSV (Excel)')).bytes.toString('utf8');
		expect(excel).toMatch(/^\ufeffNăm;Điểm \(điểm\);/);
		expect(excel).toMatch(/\r\n2024;41,\d+;51;-0,3/);
	});
});

test('speaks the other language, with the figure in it, and stays open', async () => {
	const { page } = await openPage({ path: '/kham-pha/?nam=2019&hinh=thay-doi' });
	await exporting(page);
	await dialogue(page).getByRole('combobox', { name: 'Khổ' }).selectOption('tv');
	await dialogue(page).getByRole('combobox', { name: 'Ngôn ngữ' }).selectOption('en');
	const english = page.getByRole('dialog', { name: 'Export figure' });
	await english.locator('img').waitFor(SOON);
	expect(page.url()).toContain('/en/kham-pha/?nam=2019&hinh=thay-doi');
	expect(await english.getByRole('combobox', { name: 'Size' }).inputValue()).toBe('tv');
	expect(await english.getByLabel('Headline', { exact: true }).inputValue()).toMatch(/Cao Bang/);
	expect(await english.getByLabel('Headline', { exact: true }).inputValue()).not.toMatch(/điểm/);
});

test('a figure from a JSON is drawn as it was, and can be taken along from there', async () => {
	const { page } = await openPage({ path: '/papi/' });
	await exporting(page);
	const { bytes } = await download(page, 'JSON (mở lại được)');
	const { bytes: svg } = await download(page, 'SVG');
	await page.goto('/hinh/');
	await page
		.locator('input[type="file"]')
		.setInputFiles({ name: 'hinh.json', mimeType: 'application/json', buffer: bytes });
	await page.getByRole('figure', { name: HEADLINE }).waitFor(SOON);
	await exporting(page);
	const { bytes: again } = await download(page, 'SVG');
	const trace = /papi\/#trend-papi · mã số liệu [0-9a-f]+/;
	expect(trace.exec(again.toString('utf8'))?.[0]).toBe(trace.exec(svg.toString('utf8'))?.[0]);
	expect(await dialogue(page).getByRole('combobox', { name: 'Ngôn ngữ' }).count()).toBe(0);
});

test('an exported figure is read again and held against the data of today', async () => {
	const { page } = await openPage({ path: '/papi/' });
	await exporting(page);
	const { bytes } = await download(page, 'JSON (mở lại được)');
	await page.goto('/hinh/');
	const text = bytes.toString('utf8').replace(/"value": 43\.\d+/, '"value": 40');
	await page
		.locator('input[type="file"]')
		.setInputFiles({ name: 'hinh.json', mimeType: 'application/json', buffer: Buffer.from(text) });
	expect(await page.locator('dl').innerText()).toContain(HEADLINE);
	await page.getByRole('button', { name: 'So với số liệu hiện nay' }).click();
	await page.waitForURL('**/papi/#trend-papi');
	await page.getByText(/Từ khi xuất đến nay có 1 chỗ khác/).waitFor(SOON);
	await page.getByRole('button', { name: 'Đóng phần kiểm tra' }).click();
	await page.goto('/hinh/');
	await page
		.locator('input[type="file"]')
		.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
	await page.getByText('Tệp này không mang thông tin hình').waitFor(SOON);
});

test('on a phone the dialogue is one column, and nothing is cut off', async () => {
	const { page } = await openPage({ path: '/en/papi/#xuat-trend-papi', viewport: PHONE });
	const opened = page.getByRole('dialog', { name: 'Export figure' });
	await opened.locator('img').waitFor(SOON);
	expect(
		await opened.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
	).toBeLessThanOrEqual(1);
});
