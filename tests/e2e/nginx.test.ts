import { readdirSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from './browser';
import { BUILD } from './cuttable-site';
import { untilKept } from './kept-page';
import { hasNginx, startNginx } from './nginx-site';
import { SOON } from './upload-steps';

const openPage = useBrowser();

/** The status and the headers, with the body left as it travels. */
function headOf(url: string, encoding = 'br, gzip') {
	return new Promise<{ status: number; headers: Record<string, unknown> }>((resolve, reject) => {
		get(url, { headers: { 'Accept-Encoding': encoding } }, (response) => {
			response.destroy();
			resolve({ status: response.statusCode ?? 0, headers: response.headers });
		}).on('error', reject);
	});
}

if (!hasNginx) {
	console.log('nginx.test: SKIPPED, nginx and libnginx-mod-http-brotli-static are not installed');
}

describe.skipIf(!hasNginx)('nginx, set up as the README says', () => {
	let site: Awaited<ReturnType<typeof startNginx>>;
	beforeAll(async () => {
		site = await startNginx();
	});
	afterAll(() => site.stop());

	const asset = (pattern: RegExp) => {
		const folder = '_app/immutable/assets';
		const name = readdirSync(join(BUILD, folder)).find((file) => pattern.test(file));
		return `${site.url}/${folder}/${name ?? 'missing'}`;
	};

	test('gives the engine packed, with its type, for ever', async () => {
		const { status, headers } = await headOf(asset(/\.wasm$/));
		expect(status).toBe(200);
		expect(headers).toMatchObject({
			'content-type': 'application/wasm',
			'content-encoding': 'br',
			'cache-control': 'public, max-age=31536000, immutable',
			'x-content-type-options': 'nosniff'
		});
		expect((await headOf(asset(/\.wasm$/), 'gzip')).headers['content-encoding']).toBe('gzip');
	});

	test('holds programs to a policy, and pages to be asked for anew', async () => {
		const worker = await headOf(asset(/\.worker\..*\.js$/));
		expect(worker.headers['content-security-policy']).toContain("connect-src 'self'");
		const page = await headOf(`${site.url}/pci/`);
		expect(page.headers).toMatchObject({
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-cache',
			'content-encoding': 'br'
		});
		expect((await headOf(`${site.url}/service-worker.js`)).headers['cache-control']).toBe(
			'no-cache'
		);
		expect((await headOf(`${site.url}/manifest.webmanifest`)).headers['content-type']).toContain(
			'application/manifest+json'
		);
	});

	test('leads from a folder to its page, and tells what does not exist', async () => {
		expect((await headOf(`${site.url}/pci`)).status).toBe(301);
		expect((await headOf(`${site.url}/khong-co/`)).status).toBe(404);
		expect((await headOf(`${site.url}/.inputs.sha256`)).status).toBe(404);
		const missing = await fetch(`${site.url}/khong-co/`);
		expect(await missing.text()).toContain('Không có trang này');
	});

	test('carries the site: pages, engine, and the worker that keeps it', async () => {
		const { page } = await openPage({
			path: '/truy-van/',
			baseURL: site.url,
			serviceWorkers: 'allow'
		});
		await page.getByRole('button', { name: /^Chạy/ }).click(SOON);
		await page.getByRole('table').first().waitFor(SOON);
		await untilKept(page);
		await page.goto('/ngoai-tuyen/');
		await page.getByRole('button', { name: /^Lưu toàn bộ/ }).waitFor(SOON);
	});
});
