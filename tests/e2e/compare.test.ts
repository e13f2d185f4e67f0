import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PHONE, useBrowser } from './browser';

const openPage = useBrowser();

const SOON = { timeout: 15_000 };

async function openAlive(path: string, options: Parameters<typeof openPage>[0] = {}) {
	const visit = await openPage({ path, ...options });
	// Drawn once, at the width that there is, as soon as the page has its script.
	await visit.page.locator('figure .fluid').waitFor();
	return visit;
}

const queryOf = (page: Page) => new URL(page.url()).search;
const headline = (page: Page) => page.locator('#compare-headline').textContent();
const firstCells = (page: Page) => page.locator('figure tbody th').allTextContents();

/** Side, row and value of every mark. */
function marksIn(page: Page): Promise<(string | null)[][]> {
	return page
		.locator('.fluid [data-key]')
		.evaluateAll((marks) =>
			marks.map((mark) =>
				['series', 'key', 'value'].map((name) => mark.getAttribute(`data-${name}`))
			)
		);
}

test('shows the default view at once, without fetching rows or the engine', async () => {
	const { page, requests } = await openAlive('/so-sanh/');
	await page.waitForLoadState('networkidle');
	expect(requests.filter((url) => /duckdb|\.wasm|explore\/|peers\//.test(url))).toEqual([]);
	expect(await headline(page)).toContain('PAPI 2024: Cao Bằng');
	expect(await page.locator('figure table').isVisible()).toBe(true);
});

test('stands without a script', async () => {
	const { page } = await openPage({ path: '/so-sanh/', javaScriptEnabled: false });
	expect(await headline(page)).toContain('PAPI 2024: Cao Bằng');
	expect(await page.locator('figure tbody tr').count()).toBe(9);
});

describe('choices', () => {
	test('stand in the address, and open the same view in a fresh profile', async () => {
		const { page } = await openAlive('/so-sanh/');
		await page.getByRole('combobox', { name: 'Chỉ số' }).selectOption('PCI');
		await expect.poll(() => queryOf(page), SOON).toBe('?chi-so=pci');
		await expect.poll(() => headline(page), SOON).toContain('PCI 2022');
		await page.getByRole('button', { name: 'Xem năm 2019' }).click();
		await expect.poll(() => queryOf(page), SOON).toBe('?chi-so=pci&nam=2019');
		await page.getByLabel('Sắp xếp').selectOption('official');
		await expect.poll(() => queryOf(page), SOON).toBe('?chi-so=pci&nam=2019&sap-xep=chinh-thuc');
		await expect.poll(async () => (await firstCells(page)).length, SOON).toBe(11);
		const fresh = await openAlive(`/so-sanh/${queryOf(page)}`);
		await expect.poll(() => headline(fresh.page), SOON).toBe(await headline(page));
		expect(await marksIn(fresh.page)).toEqual(await marksIn(page));
		expect(await firstCells(fresh.page)).toEqual(await firstCells(page));
	});

	test('that mean nothing are said and left out', async () => {
		const { page } = await openAlive('/so-sanh/?tinh=cao-bang,atlantis,lang-son&nam=1999');
		await page.getByText('đã bỏ qua: atlantis, 1999').waitFor();
		expect(await headline(page)).toContain('Lạng Sơn');
	});

	test('of order change the order of rows in drawing and table', async () => {
		const { page } = await openAlive('/so-sanh/?tinh=cao-bang,lang-son');
		const byDifference = await firstCells(page);
		expect(byDifference.slice(0, 2)).toEqual([
			'PAPI, tổng điểm',
			'Kiểm soát tham nhũng trong khu vực công'
		]);
		await page.getByLabel('Sắp xếp').selectOption('official');
		await expect
			.poll(async () => (await firstCells(page))[1], SOON)
			.toBe('Tham gia của người dân ở cấp cơ sở');
		const rows = await page
			.locator('.fluid [data-name^="row-"]')
			.evaluateAll((groups) => groups.map((group) => group.getAttribute('data-name')));
		expect(rows.slice(0, 3)).toEqual(['row-TOTAL', 'row-D1', 'row-D2']);
		expect([...(await firstCells(page))].sort()).toEqual([...byDifference].sort());
	});

	test('of areas are added, removed, swapped, and Back undoes them', async () => {
		const { page } = await openAlive('/so-sanh/?tinh=cao-bang,lang-son');
		await page.getByText('So với tỉnh khác').click();
		await page.getByRole('checkbox', { name: 'Hà Nội' }).check();
		await expect.poll(() => queryOf(page), SOON).toBe('?tinh=cao-bang,lang-son,ha-noi');
		await expect
			.poll(async () => (await marksIn(page)).some(([side]) => side === '01'), SOON)
			.toBe(true);
		await page.getByRole('button', { name: 'Đổi chỗ Cao Bằng và Lạng Sơn' }).click();
		await expect.poll(() => queryOf(page), SOON).toBe('?tinh=lang-son,cao-bang,ha-noi');
		await expect.poll(() => headline(page), SOON).toMatch(/^PAPI 2024: Lạng Sơn/);
		await page.getByRole('button', { name: /Hà Nội/ }).click();
		await expect.poll(() => queryOf(page), SOON).toBe('?tinh=lang-son,cao-bang');
		await page.goBack();
		await page.goBack();
		await page.goBack();
		await expect.poll(() => queryOf(page), SOON).toBe('?tinh=cao-bang,lang-son');
		await expect.poll(() => headline(page), SOON).toContain('Cao Bằng thấp hơn Lạng Sơn');
		await page.goForward();
		await expect.poll(() => queryOf(page), SOON).toBe('?tinh=cao-bang,lang-son,ha-noi');
	});
});

test('asks for another area when the last one beside is taken away', async () => {
	const { page } = await openAlive('/so-sanh/?tinh=cao-bang,lang-son');
	await page.getByRole('button', { name: /Bỏ Lạng Sơn/ }).click();
	await page.getByRole('heading', { name: 'Chưa chọn tỉnh để so sánh' }).waitFor();
	expect(await page.getByRole('radio', { name: 'Nhiều tỉnh, một năm' }).isChecked()).toBe(true);
	expect(await page.locator('figure').count()).toBe(0);
	expect(queryOf(page)).toBe('?tinh=cao-bang&kieu=nhieu-tinh');
	await page.getByText('So với tỉnh khác', { exact: true }).click();
	await page.getByRole('checkbox', { name: 'Hà Nội' }).check();
	await expect.poll(() => queryOf(page), SOON).toBe('?tinh=cao-bang,ha-noi');
	await expect.poll(() => headline(page), SOON).toContain('Hà Nội');
});

test.each(['', '/en'])(
	'%s six areas have room beside each other on a desktop',
	async (language) => {
		const six = 'ba-ria-vung-tau,thua-thien-hue,ho-chi-minh,cao-bang,tuyen-quang,quang-binh';
		for (const index of ['papi', 'pci&nam=2019']) {
			const { page } = await openAlive(`${language}/so-sanh/?tinh=${six}&chi-so=${index}`);
			const room = () =>
				page
					.locator('figure .wide-table')
					.evaluate((scroll) => [
						scroll.querySelectorAll('thead th').length,
						scroll.scrollWidth - scroll.clientWidth
					]);
			await expect.poll(room, SOON).toEqual([9, 0]);
		}
	}
);

describe('two years of a province', () => {
	test('are refused across a change of method, and compared where they can be', async () => {
		const { page } = await openAlive('/so-sanh/?tinh=cao-bang&nam=2017,2018');
		await expect.poll(() => headline(page), SOON).toContain('2017–2018');
		const cells = (name: string) =>
			page.getByRole('row', { name }).getByRole('cell').allTextContents();
		expect((await cells('PAPI, tổng điểm'))[0]).toMatch(
			/^Không so sánh được năm 2017 với 2018: từ 6 lên 8 nội dung/
		);
		expect((await cells('Kiểm soát tham nhũng trong khu vực công'))[0]).toBe('Tăng 0,54 điểm');
		expect((await cells('Quản trị điện tử'))[0]).toContain('chưa có chỉ số nội dung này');
	});

	test('are chosen by hand', async () => {
		const { page } = await openAlive('/so-sanh/');
		await page.getByText('Một tỉnh, hai năm').click();
		await expect.poll(() => queryOf(page), SOON).toBe('?tinh=cao-bang');
		await expect.poll(() => headline(page), SOON).toContain('năm 2024 giảm 0,32 điểm so với 2023');
		await page.getByLabel('Năm trước').selectOption('2019');
		await expect.poll(() => queryOf(page), SOON).toBe('?tinh=cao-bang&nam=2019,2024');
		await page.getByText('Nhiều tỉnh, một năm').click();
		await expect.poll(() => queryOf(page), SOON).toBe('');
	});
});

test('is walked by keyboard, row by row and side by side', async () => {
	const { page } = await openAlive('/so-sanh/?tinh=cao-bang,lang-son');
	await page.locator('.drawing').focus();
	const reading = page.locator('.reading');
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => reading.textContent()).toContain('thấp hơn 3,67 điểm so với Lạng Sơn');
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => reading.textContent()).toContain('Kiểm soát tham nhũng');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect
		.poll(() => reading.textContent())
		.toMatch(/^Lạng Sơn: Kiểm soát tham nhũng.*7,13\/10/);
	await page.keyboard.press('End');
	await expect.poll(() => reading.textContent()).toContain('Quản trị môi trường');
	await page.keyboard.press('Escape');
	await expect.poll(() => reading.textContent()).toBe('');
});

test('leads to the explore page and back with index and areas', async () => {
	const { page } = await openAlive('/so-sanh/?chi-so=pci&tinh=cao-bang,ha-noi');
	await page.getByRole('link', { name: 'Khám phá PCI của các tỉnh này' }).click();
	await expect.poll(() => page.url(), SOON).toContain('/kham-pha/?chi-so=pci&voi=ha-noi');
	await page.locator('figure .fluid').first().waitFor();
	await page.getByRole('link', { name: 'So sánh trực tiếp các tỉnh này' }).click();
	await expect.poll(() => page.url(), SOON).toContain('/so-sanh/?chi-so=pci&tinh=cao-bang,ha-noi');
});

test('keeps to the width of a phone', async () => {
	const { page } = await openAlive('/en/so-sanh/', { viewport: PHONE });
	expect(await headline(page)).toContain('PAPI 2024: Cao Bang');
	const overflow = () =>
		page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
	await expect.poll(overflow).toBe(0);
});
