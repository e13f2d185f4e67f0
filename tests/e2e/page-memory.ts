import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

export interface PageMemory {
	/** What the page's programs hold after a collection, in bytes. */
	readonly heap: number;
	readonly nodes: number;
	readonly listeners: number;
	/** Of the process of the page and its workers, the engine among them, in bytes; 0 where the system does not tell. */
	readonly process: number;
}

/** What a page holds once all that nobody needs is collected. */
export async function memoryOf(page: Page): Promise<PageMemory> {
	const session = await page.context().newCDPSession(page);
	// The second collection takes what the first one's finalizers let go.
	for (let turn = 0; turn < 2; turn += 1) await session.send('HeapProfiler.collectGarbage');
	await session.send('Performance.enable');
	const { metrics } = await session.send('Performance.getMetrics');
	await session.detach();
	const metric = (name: string) => metrics.find((it) => it.name === name)?.value ?? NaN;
	return {
		heap: metric('JSHeapUsedSize'),
		nodes: metric('Nodes'),
		listeners: metric('JSEventListeners'),
		process: await residentBytes(page)
	};
}

/** The largest process that draws pages, as the system counts it now. */
async function residentBytes(page: Page): Promise<number> {
	const browser = page.context().browser();
	if (browser === null || process.platform !== 'linux') return 0;
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const sizes = processInfo
		.filter(({ type }) => type === 'renderer')
		.map(({ id }) => {
			const text = readFileSync(`/proc/${id}/status`, 'utf8');
			return 1024 * Number(/VmRSS:\s+(\d+) kB/.exec(text)?.[1] ?? 0);
		});
	return Math.max(0, ...sizes);
}
