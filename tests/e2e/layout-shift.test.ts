import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser';
import { BUILD } from './cuttable-site';
import { PAGES } from './site-pages';

/** The largest cumulative layout shift of a page; what Web Vitals call good is five times as much. */
const LIMIT = 0.02;
/** Milliseconds after the last request in which what it brought still may move something. */
const SETTLED = 250;

const openPage = useBrowser();

interface LayoutShift extends PerformanceEntry {
	readonly value: number;
	readonly hadRecentInput: boolean;
	readonly sources: readonly { readonly node: Node | null }[];
}

/** The sum of a page's shifts since it began to load, and what moved. */
const shiftOf = (page: Page) =>
	page.evaluate(
		(settled) =>
			new Promise<{ sum: number; moved: string[] }>((resolve) => {
				let sum = 0;
				const moved: string[] = [];
				new PerformanceObserver((list) => {
					for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
						if (hadRecentInput) continue;
						sum += value;
						for (const { node } of sources) {
							const element = node instanceof Element ? node : node?.parentElement;
							moved.push(`${value.toFixed(4)} ${element?.outerHTML.slice(0, 120) ?? 'removed'}`);
						}
					}
				}).observe({ type: 'layout-shift', buffered: true });
				window.setTimeout(() => resolve({ sum, moved }), settled);
			}),
		SETTLED
	);

/** Milliseconds that a slow line takes for the fonts, long after the first paint. */
const FONTS_AFTER = 600;

async function onSlowLine(page: Page): Promise<void> {
	await page.route('**/*.woff2', async (route) => {
		await setTimeout(FONTS_AFTER);
		await route.continue();
	});
}

test.each(PAGES)('%s moves nothing to speak of while it loads', async (path) => {
	await Promise.all(
		[PHONE, DESKTOP].map(async (viewport) => {
			const { page } = await openPage({ path, viewport, before: onSlowLine });
			await page.waitForLoadState('networkidle');
			const { sum, moved } = await shiftOf(page);
			expect(sum, `${viewport.width} px\n${moved.join('\n')}`).toBeLessThanOrEqual(LIMIT);
		})
	);
});

/** The families in which the words at the foot of every page are drawn. */
async function familiesOf(page: Page): Promise<string[]> {
	const session = await page.context().newCDPSession(page);
	await session.send('DOM.enable');
	await session.send('CSS.enable');
	const { root } = await session.send('DOM.getDocument', { depth: 1 });
	const { nodeId } = await session.send('DOM.querySelector', {
		nodeId: root.nodeId,
		selector: 'footer.page > p'
	});
	const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
	await session.detach();
	return fonts.map(({ familyName }) => familyName);
}

test('fonts that come late wait for the next page', async () => {
	const { page } = await openPage({ before: onSlowLine });
	await page.waitForLoadState('networkidle');
	expect(await familiesOf(page)).not.toContain('Be Vietnam Pro');
	await page.getByRole('link', { name: 'Khám phá', exact: true }).click();
	await page.getByRole('heading', { level: 1, name: 'Khám phá số liệu' }).waitFor();
	await expect.poll(() => familiesOf(page)).toEqual(['Be Vietnam Pro']);
});

test('what gives fonts to a page may come after the first page was left', async () => {
	const chunks = join(BUILD, '_app/immutable/chunks');
	const [giver, ...others] = readdirSync(chunks).filter((name) => {
		return (
			name.endsWith('.js') && readFileSync(join(chunks, name), 'utf8').includes('CSSFontFaceRule')
		);
	});
	expect(others).toEqual([]);
	const held: (() => Promise<void>)[] = [];
	const { page } = await openPage({
		before: async (page) => {
			await onSlowLine(page);
			await page.route(`**/${giver}`, (route) => {
				held.push(() => route.continue());
			});
		}
	});
	await expect.poll(() => held.length).toBeGreaterThan(0);
	await page.getByRole('link', { name: 'PCI', exact: true }).first().click();
	await page.getByRole('heading', { level: 1, name: /PCI/ }).waitFor();
	await Promise.all(held.map((go) => go()));
	expect(await familiesOf(page)).not.toContain('Be Vietnam Pro');
	await page.waitForLoadState('networkidle');
	await page.getByRole('link', { name: 'Khám phá', exact: true }).click();
	await expect.poll(() => familiesOf(page)).toEqual(['Be Vietnam Pro']);
});

test('fonts that the browser has are there at the first paint', async () => {
	const { page } = await openPage();
	await page.waitForLoadState('networkidle');
	await page.reload();
	expect(await familiesOf(page)).toEqual(['Be Vietnam Pro']);
});

test('a page that is printed has the fonts, however late they came', async () => {
	const { page } = await openPage({ before: onSlowLine });
	await page.waitForLoadState('networkidle');
	await page.pdf();
	expect(await familiesOf(page)).toEqual(['Be Vietnam Pro']);
});
