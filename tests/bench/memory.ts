import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';

/** The most memory that the browser's pages and workers have held so far, in bytes (Linux only). */
export async function peakMemory(context: BrowserContext): Promise<number> {
	const browser = context.browser();
	if (browser === null) throw new Error('the browser does not tell of its processes');
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const renderers = processInfo.filter(({ type }) => type === 'renderer');
	return renderers
		.map(({ id }) => {
			const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
			return Number(kilobytes ?? 0) * 1024;
		})
		.reduce((most, bytes) => Math.max(most, bytes), 0);
}
