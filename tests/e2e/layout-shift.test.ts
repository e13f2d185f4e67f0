import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser';
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
				setTimeout(() => resolve({ sum, moved }), settled);
			}),
		SETTLED
	);

test.each(PAGES)('%s moves nothing to speak of while it loads', async (path) => {
	await Promise.all(
		[PHONE, DESKTOP].map(async (viewport) => {
			const { page } = await openPage({ path, viewport });
			await page.waitForLoadState('networkidle');
			const { sum, moved } = await shiftOf(page);
			expect(sum, `${viewport.width} px\n${moved.join('\n')}`).toBeLessThanOrEqual(LIMIT);
		})
	);
});
