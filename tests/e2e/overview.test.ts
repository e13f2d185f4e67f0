import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageSources } from '../../src/lib/engine/package-tables';
import { packageText } from '../../src/lib/engine/package-texts.server';
import { startNodeEngine } from '../../src/lib/engine/node-engine.server';
import type { QueryEngine } from '../../src/lib/engine/query-engine';
import { useBrowser } from './browser';

const openPage = useBrowser();

/** The engine with nothing but the files of the record: none of the product's own SQL is in it. */
let bare: QueryEngine;
beforeAll(async () => {
	bare = await startNodeEngine();
	await bare.load(await packageSources(packageText));
}, 60_000);

const isEngine = (url: string) => /duckdb|\.wasm/.test(url);

/** Marks of a figure that carry a row, in the drawing that is shown. */
async function marksOf(page: Page, figure: string, series: string): Promise<Map<string, number>> {
	const marks = await page
		.locator(`figure[aria-labelledby="${figure}-headline"] .wide [data-series="${series}"]`)
		.evaluateAll((nodes) =>
			nodes.map((node) => [node.getAttribute('data-key'), node.getAttribute('data-value')])
		);
	return new Map(
		marks.flatMap(([key, value]) => (key && value ? [[key, Number(value)] as const] : []))
	);
}

describe('what is drawn is what the record says', () => {
	test('the strip has a dot for every province with a PAPI score, at its score', async () => {
		const { page } = await openPage();
		const rows = await bare.query(
			`SELECT area_code, score::DOUBLE AS score FROM scores
			WHERE index = 'PAPI' AND component = 'TOTAL' AND year = 2024`
		);
		const drawn = await marksOf(page, 'strip-papi', 'areas');
		expect(drawn.size).toBe(61);
		expect(drawn).toEqual(new Map(rows.map((row) => [row['area_code'], row['score']])));
	});

	test('the bars are the dimensions of Cao Bằng in 2024', async () => {
		const { page } = await openPage();
		const rows = await bare.query(
			`SELECT component, score::DOUBLE AS score FROM scores
			WHERE index = 'PAPI' AND area_code = '04' AND year = 2024 AND component LIKE 'D_'`
		);
		const drawn = await marksOf(page, 'components-papi', 'own');
		expect(drawn.size).toBe(8);
		expect(drawn).toEqual(new Map(rows.map((row) => [row['component'], row['score']])));
	});
});

test('the figures are there without JavaScript', async () => {
	const { page } = await openPage({ javaScriptEnabled: false });
	const text = await page.locator('main').innerText();
	for (const figure of ['41,33', '57/63', '63/63', '59,58']) expect(text).toContain(figure);
	expect(await page.locator('main svg:visible').count()).toBeGreaterThan(4);
	await page.locator('header details summary').click();
	expect(await page.locator('header details a:visible').count()).toBe(63);
	expect(await page.getByRole('button').count()).toBe(0);
});

test('the language switch leads to the same page in the other language', async () => {
	const { page } = await openPage({ path: '/lang-son/papi/' });
	await page.getByRole('link', { name: 'EN', exact: true }).click();
	await page.waitForURL('**/en/lang-son/papi/');
	expect(await page.locator('html').getAttribute('lang')).toBe('en');
	await page.getByRole('link', { name: 'VI', exact: true }).click();
	await page.waitForURL((url) => url.pathname === '/lang-son/papi/');
	expect(await page.locator('html').getAttribute('lang')).toBe('vi');
});

describe('the province picker', () => {
	test.each(['lang son', 'Lạng Sơn'.normalize('NFD'), 'LSON', '20'])(
		'finds Lạng Sơn by %s and fetches some kilobytes and no engine',
		async (typed) => {
			const { page, requests } = await openPage();
			await page.locator('header details summary').click();
			await page.getByRole('searchbox').fill(typed);
			const before = requests.length;
			await page.getByRole('searchbox').press('Enter');
			await page.waitForURL('**/lang-son/');
			await page.getByRole('heading', { level: 1, name: 'Lạng Sơn' }).waitFor();
			expect(requests.slice(before).filter(isEngine)).toEqual([]);
			const sizes = await page.evaluate(() =>
				performance
					.getEntriesByType('resource')
					.filter((entry) => entry.name.includes('__data.json'))
					.map((entry) => (entry as PerformanceResourceTiming).encodedBodySize)
			);
			expect(Math.max(...sizes)).toBeLessThan(30_000);
		}
	);

	test('is worked by the keyboard alone', async () => {
		const { page } = await openPage();
		await page.locator('header details summary').focus();
		await page.keyboard.press('Enter');
		await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
		// Enter in an empty box chooses nothing.
		await page.keyboard.press('Enter');
		expect(new URL(page.url()).pathname).toBe('/');
		await page.keyboard.type('quang');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		const second = await page.evaluate(() => document.activeElement?.getAttribute('href'));
		await page.keyboard.press('Enter');
		await page.waitForURL(`**${second ?? ''}`);
	});

	test('closes when the reader points elsewhere, and opens empty again', async () => {
		const { page } = await openPage();
		await page.locator('header details summary').click();
		await page.getByRole('searchbox').fill('zzz');
		await page.mouse.click(5, 600);
		await expect.poll(() => page.locator('header details').getAttribute('open')).toBeNull();
		await page.locator('header details summary').click();
		expect(await page.getByRole('searchbox').inputValue()).toBe('');
	});

	test('says what to try when nothing is found, and closes by Escape', async () => {
		const { page } = await openPage();
		await page.locator('header details summary').click();
		await page.getByRole('searchbox').fill('xyz');
		await page.locator('header .none').waitFor();
		await page.keyboard.press('Escape');
		await expect.poll(() => page.locator('header details').getAttribute('open')).toBeNull();
	});
});

test('a keyboard reader walks a figure and hears where it stands', async () => {
	const { page } = await openPage();
	const drawing = page.getByRole('application').first();
	await drawing.focus();
	const reading = page.locator('figure .reading').first();
	// Keys are heard once the page is alive.
	const begin = async () => {
		await page.keyboard.press('Home');
		return reading.innerText();
	};
	await expect.poll(begin, { timeout: 10_000 }).not.toBe('');
	const first = await reading.innerText();
	await page.keyboard.press('End');
	await expect.poll(() => reading.innerText()).not.toBe(first);
	await page.keyboard.press('Escape');
	await expect.poll(() => reading.innerText()).toBe('');
});

describe('recomputing on this machine', () => {
	test('starts the engine only then, and finds no value that differs', async () => {
		const { page, requests } = await openPage();
		await page.waitForLoadState('networkidle');
		expect(requests.filter(isEngine)).toEqual([]);
		await page.getByRole('button', { name: 'Tính lại trên máy này' }).click();
		await page.getByText(/^Khớp\. Đã tính lại/).waitFor();
		expect(requests.filter(isEngine).length).toBeGreaterThan(0);
		expect((await marksOf(page, 'strip-papi', 'areas')).size).toBe(61);
	}, 90_000);

	test('an answer never lands on another province, nor a word about it', async () => {
		const { page } = await openPage({ path: '/lang-son/' });
		await page.getByRole('button', { name: 'Tính lại trên máy này' }).click();
		await page.getByText(/^Khớp\. Đã tính lại/).waitFor();
		await page.getByRole('button', { name: 'Tính lại lần nữa' }).click();
		await page.evaluate(() =>
			document.querySelector<HTMLAnchorElement>('a[href$="ha-giang/"]')?.click()
		);
		await page.getByRole('heading', { level: 1, name: 'Hà Giang' }).waitFor();
		const built = await page.locator('.lead').innerText();
		await page.waitForTimeout(3000);
		expect(await page.locator('.lead').innerText()).toBe(built);
		expect(await page.getByText(/^Khớp\. Đã tính lại/).count()).toBe(0);
		const { page: fresh } = await openPage({ path: '/ha-giang/' });
		expect(await fresh.locator('.lead').innerText()).toBe(built);
	}, 90_000);

	test('says when the engine cannot be had, and the built figures stay', async () => {
		const { page, context } = await openPage({ expectedErrors: [/./] });
		await context.route('**/*.wasm', (route) => route.abort());
		await page.getByRole('button', { name: 'Tính lại trên máy này' }).click();
		await page.getByText(/^Không tính lại được/).waitFor();
		expect(await page.locator('main').innerText()).toContain('41,33');
		await context.unroute('**/*.wasm');
		await page.getByRole('button', { name: 'Thử lại' }).click();
		await page.getByText(/^Khớp\. Đã tính lại/).waitFor();
	}, 90_000);
});

describe('on paper', () => {
	test.each(['/', '/en/', '/quang-ninh/', '/ho-chi-minh/'])('%s is one A4 page', async (path) => {
		const { page } = await openPage({ path });
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
	});
});
