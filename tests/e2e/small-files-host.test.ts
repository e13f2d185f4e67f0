import { readdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from './browser';
import { linkedSite, type LinkedSite } from './linked-site';
import { press, SOON } from './upload-steps';

const openPage = useBrowser();
const MOST_BYTES = 25_000_000;

let site: LinkedSite;
let server: Server;
let url = '';

/** A plain host that packs nothing by itself, with the site as the README says to bring it there. */
beforeAll(async () => {
	site = linkedSite({}, (path) => /\.wasm(?:\.br)?$/.test(path));
	const files = sirv(site.root, { dev: true, etag: true });
	server = createServer((request, response) => {
		files(request, response, () => {
			response.writeHead(404, { 'Content-Type': 'text/html' }).end('404');
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('no port');
	url = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
	site.remove();
});

/** The browser says of the file that is not there, and of a page that asks for it before it knows. */
const MISSING = [/status of 404/];

test('a host without files over 25 MB carries the engine, and it can be kept from there', async () => {
	const large = readdirSync(site.root, { recursive: true, encoding: 'utf8' }).filter(
		(path) => statSync(join(site.root, path)).size > MOST_BYTES
	);
	expect(large).toEqual([]);
	const { page } = await openPage({ path: '/truy-van/', baseURL: url, expectedErrors: MISSING });
	await page.getByRole('button', { name: /^Chạy/ }).click(SOON);
	await page.getByRole('table').first().waitFor(SOON);

	const { page: keeping } = await openPage({
		path: '/ngoai-tuyen/',
		baseURL: url,
		serviceWorkers: 'allow',
		expectedErrors: MISSING
	});
	await press(keeping, /^Lưu toàn bộ/);
	await keeping.getByText('Đã lưu đủ.').waitFor({ timeout: 120_000 });
	await keeping.goto('/truy-van/');
	await keeping.getByRole('button', { name: /^Chạy/ }).click(SOON);
	await keeping.getByRole('table').first().waitFor(SOON);
}, 180_000);
