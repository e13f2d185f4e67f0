import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { startNodeEngine } from '../../src/lib/engine/node-engine.server';
import { packageSources } from '../../src/lib/engine/package-tables';
import { packageText } from '../../src/lib/engine/package-texts.server';
import type { QueryEngine } from '../../src/lib/engine/query-engine';
import { useBrowser } from './browser';

const openPage = useBrowser();

/** The engine with nothing but the files of the record. */
let bare: QueryEngine;
beforeAll(async () => {
	bare = await startNodeEngine();
	await bare.load(await packageSources(packageText));
}, 60_000);

const YEARS = 'Qua các năm';

async function openAlive(path: string): Promise<{ page: Page; requests: readonly string[] }> {
	const visit = await openPage({ path });
	// Drawn once, at the width that there is, as soon as the page has its script.
	await visit.page.locator('figure .fluid').nth(1).waitFor();
	return visit;
}

function section(page: Page, name: string | RegExp) {
	return page.getByRole('region', { name });
}

/** What is drawn in a section: series, key and value of every mark. */
function marksIn(page: Page, name: string | RegExp): Promise<(string | null)[][]> {
	return section(page, name)
		.locator('.fluid [data-key]')
		.evaluateAll((marks) =>
			marks.map((mark) => [
				mark.getAttribute('data-series'),
				mark.getAttribute('data-key'),
				mark.getAttribute('data-value')
			])
		);
}

const choiceOf = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const queryOf = (page: Page) => new URL(page.url()).search;

test('shows the default view at once, without the engine', async () => {
	const { page, requests } = await openAlive('/kham-pha/');
	expect(await page.locator('figure').count()).toBe(3);
	await page.waitForLoadState('networkidle');
	expect(requests.filter((url) => /duckdb|\.wasm|explore\//.test(url))).toEqual([]);
});

test('draws a change since a base year as the record has it', async () => {
	const { page } = await openAlive('/kham-pha/?phan=d6&do=so-nam-goc&goc=2019');
	await expect
		.poll(async () => (await marksIn(page, YEARS)).filter(([area]) => area === '04').length)
		.toBeGreaterThan(3);
	const rows = await bare.query(
		`SELECT s.year, (s.score - b.score)::DOUBLE AS since
		FROM scores s, scores b
		WHERE s.index = 'PAPI' AND s.component = 'D6' AND s.area_code = '04'
			AND b.index = s.index AND b.component = s.component AND b.area_code = s.area_code
			AND b.year = 2019`
	);
	const record = new Map(rows.map((row) => [Number(row['year']), Number(row['since'])]));
	const drawn = (await marksIn(page, YEARS)).filter(
		([area, , value]) => area === '04' && value !== null
	);
	for (const [, year, value] of drawn) {
		expect(Number(value)).toBeCloseTo(record.get(Number(year)) ?? NaN, 9);
	}
});

describe('choices', () => {
	test('stand in the address, and open the same view in a fresh profile', async () => {
		const { page } = await openAlive('/kham-pha/');
		await choiceOf(page, 'Chỉ số').selectOption('PCI');
		await choiceOf(page, 'Thước đo').selectOption('gap');
		await choiceOf(page, 'So sánh với').selectOption('neighbours');
		await page.getByText('Thứ hạng các tỉnh').click();
		await expect
			.poll(() => queryOf(page))
			.toBe('?chi-so=pci&nhom=giap-ranh&do=cach-biet&hinh=thu-hang');
		await expect.poll(() => section(page, YEARS).locator('h2').textContent()).toContain('PCI');
		await page.waitForLoadState('networkidle');

		const fresh = await openAlive(`/kham-pha/${queryOf(page)}`);
		await expect
			.poll(() => section(fresh.page, YEARS).locator('h2').textContent())
			.toBe(await section(page, YEARS).locator('h2').textContent());
		for (const name of [YEARS, /^Giữa các tỉnh/]) {
			expect(await marksIn(fresh.page, name)).toEqual(await marksIn(page, name));
		}
	});

	test('that mean nothing are said and left out', async () => {
		const { page } = await openAlive('/kham-pha/?phan=d99&tinh=atlantis&do=hang');
		await page.getByText('đã bỏ qua: atlantis, d99').waitFor();
		await expect.poll(() => choiceOf(page, 'Thước đo').inputValue()).toBe('rank');
	});

	test('of provinces with a similar past profile are fetched', async () => {
		const { page, requests } = await openAlive('/kham-pha/?nhom=tuong-dong');
		await expect
			.poll(async () => new Set((await marksIn(page, YEARS)).map(([area]) => area)).size)
			.toBeGreaterThan(6);
		expect(requests.some((url) => url.includes('/explore/papi/similar/cao-bang'))).toBe(true);
	});
});

describe('one figure filters the others', () => {
	test('by years that are brushed, and Back undoes it', async () => {
		const { page } = await openAlive('/kham-pha/');
		const track = page.locator('.track');
		const box = await track.boundingBox();
		if (!box) throw new Error('no track');
		const at = (year: number) => box.x + (box.width * (year - 2011 + 0.5)) / 14;
		await page.mouse.move(at(2019), box.y + 10);
		await page.mouse.down();
		await page.mouse.move(at(2021), box.y + 12);
		await page.mouse.move(at(2022), box.y + 12);
		await page.mouse.up();
		await expect.poll(() => queryOf(page)).toBe('?tu=2019&den=2022');
		const years = async () => [...new Set((await marksIn(page, YEARS)).map(([, year]) => year))];
		await expect.poll(years).toEqual(['2019', '2020', '2021', '2022']);
		// Provinces and parts are of a year of the range.
		const year = choiceOf(page, 'Năm');
		expect(await year.inputValue()).toBe('2022');
		expect(await year.getByRole('option').allTextContents()).toEqual([
			'2022',
			'2021',
			'2020',
			'2019'
		]);
		await section(page, /^Theo chỉ số.*năm 2022$/).waitFor();
		await page.goBack();
		await expect.poll(async () => (await years()).length).toBe(14);
		expect(await year.inputValue()).toBe('2024');
		await page.goForward();
		await expect.poll(async () => (await years()).length).toBe(4);
	});

	test('by years from the keyboard', async () => {
		const { page } = await openAlive('/kham-pha/');
		const from = page.getByRole('slider', { name: 'Từ năm' });
		await from.focus();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => queryOf(page)).toBe('?tu=2012');
		await page.keyboard.press('End');
		await expect.poll(() => queryOf(page)).toBe('?tu=2024');
		expect(await from.getAttribute('aria-valuenow')).toBe('2024');
		await page.keyboard.press('Home');
		await expect.poll(() => queryOf(page)).toBe('');
	});

	test('by a province that is picked, by pointer and by keyboard', async () => {
		const { page } = await openAlive('/kham-pha/');
		const isNamed = async (code: string) =>
			(await marksIn(page, YEARS)).some(([area]) => area === code);
		expect(await isNamed('79')).toBe(false);
		const dot = section(page, /^Giữa các tỉnh/)
			.locator('.fluid [data-key="79"]')
			.first();
		await dot.click();
		await expect.poll(() => queryOf(page)).toBe('?nhom=vung&voi=ho-chi-minh');
		await expect.poll(() => isNamed('79')).toBe(true);
		await dot.click();
		await expect.poll(() => queryOf(page)).toBe('');

		const drawing = section(page, /^Giữa các tỉnh/).locator('.drawing');
		await drawing.focus();
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		await expect.poll(() => queryOf(page)).toMatch(/^\?nhom=vung&voi=[a-z-]+$/);
	});

	test('by a part that is chosen', async () => {
		const { page } = await openAlive('/kham-pha/');
		await section(page, /^Theo chỉ số nội dung/)
			.locator('.fluid [data-key="D4"]')
			.first()
			.click();
		await expect.poll(() => queryOf(page)).toBe('?phan=d4');
		await expect
			.poll(() => section(page, YEARS).locator('.subtitle').textContent())
			.toContain('Kiểm soát tham nhũng');
	});
});

test('every kind of figure can be had, each with its table', async () => {
	const { page } = await openAlive('/kham-pha/');
	for (const tabs of await page.getByRole('group', { name: /^Kiểu hình/ }).all()) {
		for (const label of await tabs.locator('label').all()) {
			await label.click();
			await expect.poll(() => label.locator('input').isChecked()).toBe(true);
			await expect.poll(() => page.locator('figure table').count()).toBe(3);
			for (const figure of await page.locator('figure').all()) {
				await figure.locator('svg').first().waitFor();
				expect(await figure.locator('table tbody tr').count()).toBeGreaterThan(0);
			}
		}
	}
}, 120_000);

describe('panels', () => {
	test('of years have both archipelagos on every map, and one legend', async () => {
		const { page } = await openAlive('/kham-pha/?tu=2020&hinh=ban-do-tung-nam');
		const drawing = section(page, YEARS).locator('.fluid svg');
		// Tiles stand while the boundaries are on their way; no tile has a name.
		await expect.poll(() => drawing.getByText('Cao Bằng').count()).toBe(5);
		for (const name of ['Hoàng Sa', 'Trường Sa']) {
			expect(await drawing.getByText(name, { exact: true }).count()).toBe(5);
		}
		expect(await drawing.getByText('Nhóm cao nhất').count()).toBe(1);
		const rows = await bare.query(
			"SELECT year, score::DOUBLE AS score FROM scores WHERE index = 'PAPI' AND component = 'TOTAL' AND area_code = '04' AND year >= 2020 ORDER BY year"
		);
		const drawn = (await marksIn(page, YEARS)).filter(([, area]) => area === '04');
		expect(drawn).toHaveLength(5);
		for (const [at, [, , value]] of drawn.entries()) {
			expect(Number(value)).toBeCloseTo(Number(rows[at]?.['score']), 9);
		}
	});

	test('of provinces have a star each, fetched when they are asked for', async () => {
		const { page, requests } = await openAlive('/kham-pha/?nhom=giap-ranh');
		const parts = () => requests.filter((url) => url.endsWith('/parts.json')).length;
		expect(parts()).toBe(0);
		await page.getByText('Hình sao từng tỉnh').click();
		await expect.poll(() => queryOf(page)).toBe('?nhom=giap-ranh&hinh-phan=sao-tung-tinh');
		const stars = async () =>
			(await marksIn(page, /^Theo chỉ số/)).filter(
				([series, key]) => series === 'share' && key === 'D1'
			).length;
		await expect.poll(stars).toBe(5);
		expect(parts()).toBe(4);
	});
});

test('is presented large and without controls, until Escape', async () => {
	const { page } = await openAlive('/kham-pha/?nam=2022');
	await page.getByRole('button', { name: 'Trình chiếu' }).click();
	await expect.poll(() => queryOf(page)).toBe('?nam=2022&trinh-chieu');
	await page.getByRole('navigation').waitFor({ state: 'hidden' });
	expect(await page.getByRole('combobox').count()).toBe(0);
	expect(await page.locator('figure').count()).toBe(3);
	expect(await page.getByRole('link', { name: 'So sánh trực tiếp' }).count()).toBe(0);
	// The way out hides no half of a line, and nothing at the end of the page.
	const stripBox = await page.locator('.leave').boundingBox();
	expect([stripBox?.x, stripBox?.width]).toEqual(
		await page.evaluate(() => [0, document.documentElement.clientWidth])
	);
	await page.keyboard.press('End');
	await expect
		.poll(async () => {
			const box = await page.locator('figure').last().boundingBox();
			return box && stripBox ? box.y + box.height <= stripBox.y : null;
		})
		.toBe(true);
	await page.keyboard.press('Escape');
	await page.getByRole('navigation').waitFor();
	expect(queryOf(page)).toBe('?nam=2022');
});

test('addresses that nobody would choose still show whole figures', async () => {
	for (const search of [
		'?tu=2024&den=2024&hinh=hai-nam',
		'?chi-so=pci&nam=2005&hinh-tinh=ban-do&nhom=tat-ca&hinh=o-nho',
		'?chi-so=sipas&do=ty-le&hinh=bang-mau&hinh-tinh=phan-tan&hinh-phan=hinh-sao',
		'?tu=&den=abc&voi=,,,&phan=%00'
	]) {
		const { page } = await openAlive(`/kham-pha/${search}`);
		await page.waitForLoadState('networkidle');
		const texts = (await page.locator('figure').allTextContents()).join(' ');
		expect([search, /undefined|NaN|Infinity/.exec(texts)]).toEqual([search, null]);
	}
});
