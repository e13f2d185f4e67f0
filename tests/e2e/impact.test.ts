import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PHONE, useBrowser } from './browser';

const openPage = useBrowser();

/** Every specification of a design, each with some sixty placebos. */
const WORKED = { timeout: 60_000 };
const SOON = { timeout: 15_000 };

const verdict = (page: Page) => page.getByRole('region', { name: 'Kết luận' });
const queryOf = (page: Page) => new URL(page.url()).search;

test('shows the default estimate at once, without rows, engine or worker', async () => {
	const { page, requests } = await openPage({ path: '/uoc-luong/' });
	await page.waitForLoadState('networkidle');
	expect(requests.filter((url) => /duckdb|\.wasm|explore\/|worker/.test(url))).toEqual([]);
	expect(await verdict(page).innerText()).toContain('thấp hơn nhóm so sánh 2,40 điểm');
});

test('stands without a script', async () => {
	const { page } = await openPage({ path: '/uoc-luong/', javaScriptEnabled: false });
	expect(await verdict(page).innerText()).toContain('p = 0,161');
	expect(await page.locator('figure').count()).toBe(3);
});

describe('choices', () => {
	test('are estimated in a worker, stand in the address, and come back from memory', async () => {
		const { page, requests } = await openPage({ path: '/uoc-luong/' });
		await page.getByRole('combobox', { name: 'Năm 2020' }).selectOption('half');
		await expect.poll(() => queryOf(page), SOON).toBe('?nam-2020=nua-nam');
		await expect.poll(() => verdict(page).innerText(), WORKED).toContain('2,68 điểm');
		const workers = () => requests.filter((url) => /impact-worker/.test(url)).length;
		const before = workers();
		await page.goBack();
		await expect.poll(() => verdict(page).innerText(), SOON).toContain('2,40 điểm');
		await page.goForward();
		await expect.poll(() => verdict(page).innerText(), SOON).toContain('2,68 điểm');
		expect(workers()).toBe(before);
		expect(requests.filter((url) => /duckdb|\.wasm/.test(url))).toEqual([]);
	});

	test('by an address open the same estimate', async () => {
		const { page } = await openPage({
			path: '/uoc-luong/?chi-so=pci&cach=khac-biet-kep-tong-hop&bo-nam=2021'
		});
		await expect.poll(() => verdict(page).innerText(), WORKED).toContain('PCI của Cao Bằng');
		expect(await verdict(page).innerText()).toContain('bỏ năm 2021');
		expect(await page.locator('figure').count()).toBe(4);
	});

	test('that mean nothing are named', async () => {
		const { page } = await openPage({ path: '/uoc-luong/?cach=ols&thanh-phan=D9' });
		await expect.poll(() => page.locator('.ignored').innerText(), SOON).toMatch(/D9.*ols|ols.*D9/);
	});
});

test('an estimate can be stopped, and asked for again', async () => {
	const { page } = await openPage({ path: '/uoc-luong/' });
	await page.getByRole('combobox', { name: 'Chỉ số' }).selectOption('PCI');
	await page.getByRole('button', { name: 'Dừng' }).click();
	const status = page.getByRole('status').filter({ hasText: 'Đã dừng' });
	await status.waitFor();
	await page.getByRole('button', { name: 'Ước lượng lại' }).click();
	await expect.poll(() => verdict(page).innerText(), WORKED).toContain('PCI của Cao Bằng');
});

describe('a question that the data cannot carry', () => {
	test('says what is missing and what to load', async () => {
		const { page } = await openPage({ path: '/uoc-luong/?chi-so=sipas' });
		const empty = page.getByRole('heading', { name: 'Chưa ước lượng được' }).locator('..');
		await empty.waitFor();
		expect(await empty.innerText()).toContain('Chưa có điểm SIPAS của Cao Bằng các năm 2017–2021');
		expect(await page.getByText('hai chỉ số không phải hai bằng chứng riêng').count()).toBe(1);
	});

	test.each([
		{ link: 'Nạp bảng điểm còn thiếu', path: '/so-lieu/' },
		{ link: /^Xem lịch phát sóng/, path: '/doi-chieu/' }
	])('leads to $path', async ({ link, path }) => {
		const { page } = await openPage({ path: '/uoc-luong/?chi-so=sipas' });
		await page.getByRole('link', { name: link }).click();
		await expect.poll(() => new URL(page.url()).pathname, SOON).toBe(path);
	});

	test('refuses weights over two years before the start', async () => {
		const { page } = await openPage({ path: '/uoc-luong/?cach=doi-chung-tong-hop' });
		const empty = page.getByRole('heading', { name: 'Chưa ước lượng được' }).locator('..');
		await empty.waitFor(SOON);
		expect(await empty.innerText()).toContain('Chỉ có 2 năm trước mốc so sánh được với nhau');
		expect(await verdict(page).count()).toBe(0);
	});
});

test('reads on a phone in English', async () => {
	const { page } = await openPage({ path: '/en/uoc-luong/', viewport: PHONE });
	const region = page.getByRole('region', { name: 'Verdict' });
	expect(await region.innerText()).toContain('number 9 of 56 provinces');
});
