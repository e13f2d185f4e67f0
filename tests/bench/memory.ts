import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';

/** The most memory that the browser's pages and workers have held so far, in bytes (Linux only). */
export async function peakMemory(browser: Browser): Promise<number> {
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
