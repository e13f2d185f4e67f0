import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './launch';
import { watch } from './watch';

const FAR = 'http://far.invalid';

const PAGES: Record<string, string> = {
	'/quiet': '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" alt="">',
	'/fetches': `<script>fetch('${FAR}/a').catch(() => {})</script>`,
	'/links': `<link rel="stylesheet" href="${FAR}/b.css">`,
	'/worker': '<script>new Worker("/worker.js")</script>',
	'/worker.js': `fetch('${FAR}/c').catch(() => {})`,
	'/socket': `<script>new WebSocket('ws://far.invalid/d')</script>`,
	'/logs': '<script>console.error("lost")</script>',
	'/throws': '<script>throw new Error("broken")</script>'
};

let server: Server;
let browser: Browser;
let origin = '';

beforeAll(async () => {
	server = createServer(({ url = '' }, response) => {
		const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
		response.writeHead(200, { 'Content-Type': type }).end(PAGES[url] ?? '');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	browser = await launchChromium();
});
afterAll(async () => {
	await browser.close();
	server.close();
});

async function visit(path: string, expectedErrors: RegExp[] = []) {
	const context = await browser.newContext();
	const watched = watch(context, origin, expectedErrors);
	const page = await context.newPage();
	await page.goto(origin + path, { waitUntil: 'networkidle' });
	await context.close();
	return watched;
}

test.each([
	['/fetches', `request leaves the origin: ${FAR}/a`],
	['/links', `request leaves the origin: ${FAR}/b.css`],
	['/worker', `request leaves the origin: ${FAR}/c`],
	['/socket', 'request leaves the origin: ws://far.invalid/d'],
	['/logs', expect.stringContaining('console error: lost')],
	['/throws', 'uncaught error: broken']
])('a visit to %s is blamed', async (path, complaint) => {
	expect((await visit(path)).complaints).toContainEqual(complaint);
});

test('a quiet page, and an error that was asked for, are not', async () => {
	expect((await visit('/quiet')).complaints).toEqual([]);
	expect((await visit('/throws', [/broken/])).complaints).toEqual([]);
});
