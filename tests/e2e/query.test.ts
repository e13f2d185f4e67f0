import AxeBuilder from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test, vi } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser';
import { ANSWER, columnTexts, counted, field, run, shownState, table, type } from './query-page';
import { stationLog } from './station-log';
import { choose, toCheck, toDone } from './upload-steps';

const openPage = useBrowser();
const PATH = '/truy-van/';
const SOON = { timeout: 10_000 };
/** Tests in which several copies start, on a busy machine. */
vi.setConfig({ testTimeout: 180_000 });
const NAMES =
	"SELECT v AS name, n FROM (VALUES ('Đồng Nai', 2), ('An Giang', NULL), ('Đà Nẵng', -1.5)) t(v, n)";

const stopButton = (page: Page) => page.getByRole('button', { name: 'Dừng', exact: true });

async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
	const [file] = await Promise.all([
		page.waitForEvent('download', ANSWER),
		page.getByRole('button', { name: button }).click()
	]);
	return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('without a script the page shows the tables, and says what it takes to run', async () => {
	const { page } = await openPage({ path: PATH, javaScriptEnabled: false });
	expect(await page.locator('details summary code').allInnerTexts()).toContain('points');
	expect(await page.locator('textarea').inputValue()).toContain('FROM points');
	expect(await page.getByRole('button', { name: 'Chạy' }).isDisabled()).toBe(true);
	expect(await page.locator('main').innerText()).toContain('cần bật JavaScript');
});

test('a published figure is asked for, sorted, drawn and taken along', async () => {
	const { page, requests } = await openPage({ path: PATH });
	expect(requests.filter((url) => /\.wasm/.test(url))).toEqual([]);
	await page.getByLabel('Câu mẫu').selectOption('provinceYears');
	await page.getByRole('button', { name: 'Chạy', exact: true }).click();
	await counted(page).waitFor(ANSWER);
	expect(await counted(page).innerText()).toMatch(/^42 hàng trong [\d,]+ giây$/);
	expect(await table(page).innerText()).toContain('44,81');
	await page.getByRole('heading', { name: 'Kết quả truy vấn: score theo năm' }).waitFor(SOON);
	expect(await page.locator('figure .sources').innerText()).toContain('SELECT index, component');
	expect(await field(page).innerText()).toContain('-- PAPI của Cao Bằng');
	await page.getByLabel('Kiểu hình').selectOption('scatter');
	await page.getByRole('heading', { name: 'Kết quả truy vấn: score và rank' }).waitFor(SOON);
	await page.getByRole('button', { name: 'year' }).click();
	expect((await columnTexts(page, 2))[0]).toBe('2011');
});

describe('the answer', () => {
	test('is sorted by keyboard in the Vietnamese order, null last and never blank', async () => {
		const { page } = await openPage({ path: PATH });
		await run(page, NAMES);
		await counted(page).waitFor(ANSWER);
		expect(await columnTexts(page, 1)).toEqual(['2,0', 'NULL', '-1,5']);
		const header = table(page).locator('th').first();
		expect(await header.getAttribute('aria-sort')).toBe('none');
		await header.getByRole('button').focus();
		await page.keyboard.press('Enter');
		expect(await header.getAttribute('aria-sort')).toBe('ascending');
		expect(await columnTexts(page, 0)).toEqual(['An Giang', 'Đà Nẵng', 'Đồng Nai']);
		await page.keyboard.press('Enter');
		expect(await columnTexts(page, 0)).toEqual(['Đồng Nai', 'Đà Nẵng', 'An Giang']);
		await page.keyboard.press('Enter');
		expect(await header.getAttribute('aria-sort')).toBe('none');
		await table(page).locator('th').nth(1).getByRole('button').click();
		expect(await columnTexts(page, 1)).toEqual(['-1,5', '2,0', 'NULL']);
	});

	test('goes into two kinds of file, with formulas made harmless', async () => {
		const { page } = await openPage({ path: PATH });
		await run(page, "SELECT '=1+1' AS f, -1.5 AS n, 'a;b' AS t");
		await counted(page).waitFor(ANSWER);
		const plain = await download(page, 'Tải CSV (phần mềm)');
		expect(plain.name).toMatch(/^truy-van-\d{4}-\d\d-\d\d\.csv$/);
		expect(plain.text).toBe("f,n,t\n'=1+1,-1.5,a;b\n");
		const excel = await download(page, 'Tải CSV (Excel tiếng Việt)');
		expect(excel.name).toMatch(/-excel\.csv$/);
		expect(excel.text).toBe('\ufefff;n;t\n\'=1+1;-1,5;"a;b"\n');
	});

	test('of many rows says that it is cut, and the file has them all', async () => {
		const { page } = await openPage({ path: PATH });
		await run(page, 'SELECT i FROM range(25000) r(i)');
		await page.getByText('Chỉ hiện 10.000 hàng đầu').waitFor(ANSWER);
		expect(await table(page).locator('tbody tr').count()).toBe(200);
		await page.getByRole('button', { name: 'Trang sau' }).click();
		expect((await columnTexts(page, 0))[0]).toBe('200');
		const { text } = await download(page, 'Tải CSV (phần mềm)');
		expect(text.trim().split('\n')).toHaveLength(25_001);
	});

	test('without rows says so', async () => {
		const { page } = await openPage({ path: PATH });
		await run(page, 'SELECT * FROM points WHERE year = 1900');
		await page.getByText('không có hàng nào thỏa điều kiện').waitFor(ANSWER);
	});
});

describe('what is wrong', () => {
	test('is told in Vietnamese with its place, which the editor marks', async () => {
		const { page } = await openPage({ path: PATH });
		await run(page, 'SELECT area_vi,\n  scoer FROM points -- ế');
		const alert = page.locator('.fault[role="alert"]');
		await alert.waitFor(ANSWER);
		expect(await alert.innerText()).toContain('Dòng 2, cột 3');
		expect(await alert.innerText()).toContain('Không có cột này');
		expect(await alert.locator('pre').innerText()).toContain('scoer');
		expect(await page.locator('.editor .cm-fault').innerText()).toBe('scoer');
		await page.getByRole('button', { name: 'Đến chỗ lỗi' }).click();
		await page.keyboard.press('Shift+End');
		await page.keyboard.insertText('score FROM points LIMIT 2');
		await page.keyboard.press('Control+Enter');
		await counted(page).waitFor(ANSWER);
		expect(await alert.count()).toBe(0);
	});

	test.each([
		['DROP TABLE main.scores', 'Trang chỉ nhận câu hỏi số liệu'],
		['SELECT 1; DELETE FROM main.scores', 'Mỗi lần chỉ chạy một câu'],
		["SELECT 'a", 'chưa được đóng bằng dấu nháy']
	])('%s is refused before there is an engine', async (sql, words) => {
		const { page, requests } = await openPage({ path: PATH });
		await run(page, sql);
		await page.getByText(words).waitFor(SOON);
		expect(requests.filter((url) => /\.wasm/.test(url))).toEqual([]);
	});

	test('files and addresses are not reached', async () => {
		const { page } = await openPage({ path: PATH });
		await run(page, "SELECT * FROM read_csv('https://example.org/a.csv')");
		await page.getByText('không được đọc tệp hoặc địa chỉ').waitFor(ANSWER);
	});
});

describe('a statement that does not end', () => {
	test.each([
		['that hears of it', 'SELECT count(*) FROM range(1000000000000) a'],
		[
			'that is deaf',
			"SELECT levenshtein(repeat('a', 200000), repeat('b', 200000 + length(area_vi))) FROM points LIMIT 1"
		]
	])('%s is stopped, and the next one is answered', async (_, sql) => {
		const { page } = await openPage({ path: PATH });
		await run(page, sql);
		await expect.poll(() => shownState(page).innerText(), ANSWER).toMatch(/^Đang chạy: [1-9]/);
		const pressed = Date.now();
		await stopButton(page).click();
		await expect.poll(() => shownState(page).innerText(), SOON).toMatch(/^Đã dừng sau/);
		expect(Date.now() - pressed).toBeLessThan(4000);
		await run(page, 'SELECT max(year) AS last FROM points');
		await counted(page).waitFor(ANSWER);
		expect(await columnTexts(page, 0)).toEqual(['2024']);
	});

	test('that takes all memory breaks its copy alone', async () => {
		const { page } = await openPage({ path: PATH });
		await run(page, "SELECT repeat('a', 3000000000)");
		await page.locator('.fault[role="alert"]').waitFor(ANSWER);
		await run(page, 'SELECT count(*) > 1000 AS full FROM points');
		await counted(page).waitFor(ANSWER);
		expect(await columnTexts(page, 0)).toEqual(['đúng']);
		// The engine of the figures computes every number of a page as before.
		await page.getByRole('link', { name: 'PAPI', exact: true }).click();
		await page.getByRole('button', { name: 'Tính lại trên máy này' }).click();
		await page.getByText(/^Khớp\. Đã tính lại/).waitFor(ANSWER);
	});
});

test('a link shows its statement in a fresh profile and does not run it', async () => {
	const { page, context } = await openPage({
		path: PATH,
		permissions: ['clipboard-read', 'clipboard-write']
	});
	const sql =
		"SELECT area_vi, score\nFROM points WHERE area_vi = 'Cao Bằng' AND year = 2024 -- a+b & c";
	await type(page, sql);
	await page.getByRole('button', { name: 'Sao chép liên kết câu này' }).click();
	await page.getByText('Đã sao chép liên kết').waitFor(SOON);
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toContain('/truy-van/?sql=SELECT+area_vi,+score');
	await context.close();

	const { page: fresh, requests } = await openPage({ path: link.replace(/^https?:\/\/[^/]+/, '') });
	await fresh.getByText('Câu truy vấn này đến từ liên kết và chưa chạy').waitFor(SOON);
	expect((await field(fresh).innerText()).replace(/\n+/g, '\n')).toBe(sql);
	expect(await table(fresh).count()).toBe(0);
	expect(requests.filter((url) => /\.wasm/.test(url))).toEqual([]);
	await fresh.getByRole('button', { name: 'Chạy', exact: true }).click();
	await counted(fresh).waitFor(ANSWER);
	await fresh.getByRole('link', { name: 'EN', exact: true }).click();
	await fresh.getByRole('heading', { level: 1, name: 'Query' }).waitFor(SOON);
	await expect.poll(() => field(fresh).innerText(), SOON).toContain("area_vi = 'Cao Bằng'");
});

test('loaded files are in the copy, unless the reader wants the record alone', async () => {
	const { page } = await openPage({ path: '/so-lieu/' });
	await choose(page, 'nhat-ky-2020.csv', stationLog());
	await toCheck(page);
	await toDone(page);
	await page.goto(PATH);
	await page.getByText('1 tệp đã nạp').waitFor(SOON);
	await run(page, 'SELECT count(*) AS aired FROM airings');
	await counted(page).waitFor(ANSWER);
	expect(await columnTexts(page, 0)).toEqual(['26']);
	await page.getByRole('link', { name: 'Chỉ dùng số liệu có sẵn' }).click();
	await page.getByText('Bản sao chỉ gồm số liệu có sẵn').waitFor(SOON);
	await page.getByRole('button', { name: 'Chạy', exact: true }).click();
	await expect.poll(() => columnTexts(page, 0), ANSWER).toEqual(['0']);
});

test('what ran is kept in this browser, comes back and can be removed', async () => {
	const { page } = await openPage({ path: PATH });
	await run(page, 'SELECT 1 AS first');
	await counted(page).waitFor(ANSWER);
	await run(page, 'SELECT 2 AS second FROM nowhere');
	await page.locator('.fault[role="alert"]').waitFor(ANSWER);
	await page.reload();
	const kept = page.locator('section[aria-labelledby="history-title"] li');
	await expect.poll(() => kept.count(), SOON).toBe(2);
	expect(await kept.first().innerText()).toContain('có lỗi');
	expect(await kept.last().innerText()).toContain('1 hàng');
	await field(page).waitFor();
	await kept.last().getByRole('button', { name: 'Đưa vào khung soạn' }).click();
	await expect.poll(() => field(page).innerText(), SOON).toBe('SELECT 1 AS first');
	await kept.first().getByRole('button', { name: 'Xóa câu này' }).click();
	expect(await kept.count()).toBe(1);
	await page.getByRole('button', { name: 'Xóa hết' }).click();
	await page.reload();
	await page.getByText('Chưa có câu nào.').waitFor(SOON);
});

describe('the editor', () => {
	test('completes tables and columns, and Tab leaves it', async () => {
		const { page } = await openPage({ path: PATH });
		await type(page, '');
		await page.keyboard.type('SELECT score FROM mis');
		await page.locator('.editor [role="option"]', { hasText: 'missing_reasons' }).waitFor(SOON);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Tab');
		expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Chạy');
		await page.keyboard.press('Shift+Tab');
		await page.keyboard.press('Control+A');
		await page.keyboard.type('SELECT points.quart');
		// While a list is asked for anew it is shown but not taken from, and a new one is not taken from
		// for its first 75 ms, so that nobody takes what he has not read.
		await page
			.locator('.cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled)')
			.getByRole('option', { name: 'quartile', selected: true })
			.waitFor(SOON);
		await page.waitForTimeout(100);
		await page.keyboard.press('Enter');
		expect(await field(page).innerText()).toBe('SELECT points.quartile');
	});

	test('adds no style sheet to the page', async () => {
		// The page's own policy allows none: a breach would be an error in the console, which fails the test.
		const { page } = await openPage({ path: PATH });
		await field(page).waitFor();
		// The one that was built into it.
		expect(await page.locator('style').count()).toBe(1);
		const ink = await field(page).evaluate((element) => getComputedStyle(element).caretColor);
		expect(ink).toBe('rgb(11, 87, 164)');
	});
});

describe.each([
	{ language: 'vi', colorScheme: 'light', viewport: DESKTOP },
	{ language: 'vi', colorScheme: 'dark', viewport: PHONE },
	{ language: 'en', colorScheme: 'light', viewport: PHONE },
	{ language: 'en', colorScheme: 'dark', viewport: DESKTOP }
] as const)(
	'$language, $colorScheme, $viewport.width px',
	({ language, colorScheme, viewport }) => {
		test('axe finds nothing in an answer, a figure and a fault', async () => {
			const path = language === 'en' ? `/en${PATH}` : PATH;
			const { page } = await openPage({ path, colorScheme, viewport });
			const complaints = async () => {
				const { violations } = await new AxeBuilder({ page }).analyze();
				return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
			};
			await field(page).waitFor();
			await page.locator('select').first().selectOption('ranks');
			await page
				.getByRole('button', { name: language === 'en' ? 'Run' : 'Chạy', exact: true })
				.click();
			await counted(page).waitFor(ANSWER);
			await page.locator('figure').waitFor(SOON);
			expect(await complaints()).toEqual([]);
			const { scrollWidth, clientWidth } = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return { scrollWidth, clientWidth };
			});
			expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
			await run(page, 'SELECT nothing FROM points');
			await page.locator('.fault[role="alert"]').waitFor(ANSWER);
			expect(await complaints()).toEqual([]);
		});
	}
);
