import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFolder } from '../../scripts/compress.js';
import { serveOptions } from '../../scripts/serve-options.js';
import { startServer } from '../../scripts/server.js';

type Server = Awaited<ReturnType<typeof startServer>>;

let root = '';
let server: Server;

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'server-'));
	mkdirSync(join(root, '_app/immutable'), { recursive: true });
	mkdirSync(join(root, 'lai-chau'));
	for (const [name, text] of [
		['index.html', `<p>${'Cao Bằng '.repeat(50)}</p>`],
		['en.html', '<p>Cao Bang</p>'],
		['404.html', '<p>không có</p>'],
		['a.csv', 'tỉnh,điểm'],
		['lai-chau/index.html', '<p>Lai Châu</p>'],
		['.inputs.sha256', 'x'],
		['_app/immutable/a.js', 'export {}'],
		['_app/immutable/e.wasm', 'wasm']
	] as const) {
		writeFileSync(join(root, name), text);
	}
	await compressFolder(root);
	server = await startServer({ root, port: 0 });
});
afterAll(async () => {
	await server.close();
	rmSync(root, { recursive: true });
});

describe('answers', () => {
	test.each([
		['/', 200, 'text/html;charset=utf-8', 'no-cache'],
		['/en', 200, 'text/html;charset=utf-8', 'no-cache'],
		['/a.csv', 200, 'text/csv; charset=utf-8', 'no-cache'],
		[
			'/_app/immutable/a.js',
			200,
			'text/javascript; charset=utf-8',
			'public, max-age=31536000, immutable'
		],
		['/_app/immutable/e.wasm', 200, 'application/wasm', 'public, max-age=31536000, immutable'],
		['/nowhere', 404, 'text/html; charset=utf-8', 'no-cache'],
		['/.inputs.sha256', 404, 'text/html; charset=utf-8', 'no-cache'],
		['/../package.json', 404, 'text/html; charset=utf-8', 'no-cache']
	])('%s', async (path, status, type, cache) => {
		const { headers, status: answered } = await fetch(server.url + path);
		expect(answered).toBe(status);
		expect(headers.get('content-type')).toBe(type);
		expect(headers.get('cache-control')).toBe(cache);
		expect(headers.get('x-content-type-options')).toBe('nosniff');
	});
});

test.each(['br', 'gzip'])('sends what lies there compressed as %s', async (encoding) => {
	const response = await fetch(server.url, { headers: { 'accept-encoding': encoding } });
	expect(response.headers.get('content-encoding')).toBe(encoding);
	expect(await response.text()).toContain('Cao Bằng');
});

test('leads to the folder that a page is', async () => {
	const response = await fetch(`${server.url}/lai-chau?year=2020`, { redirect: 'manual' });
	expect(response.status).toBe(301);
	expect(response.headers.get('location')).toBe('/lai-chau/?year=2020');
});

test.each(['/%', '/%E0%A4%A', '//lai-chau', '/..%2f..%2fetc'])('survives %s', async (path) => {
	expect((await fetch(server.url + path, { redirect: 'manual' })).status).toBe(404);
});

test('a worker script may fetch from its own origin only', async () => {
	const { headers } = await fetch(`${server.url}/_app/immutable/a.js`);
	expect(headers.get('content-security-policy')).toContain("connect-src 'self'");
});

test('takes the next port when one is taken', async () => {
	const second = await startServer({ root, port: server.port });
	expect(second.port).toBeGreaterThan(server.port);
	await second.close();
});

test('sends a page whole when it was built anew under a running server', async () => {
	const before = await (await fetch(`${server.url}/lai-chau/`)).text();
	const page = `<p>${'Lai Châu '.repeat(200)}</p>`;
	writeFileSync(join(root, 'lai-chau/index.html'), page);
	for (const packed of ['br', 'gz']) {
		rmSync(join(root, `lai-chau/index.html.${packed}`), { force: true });
	}
	writeFileSync(join(root, 'new.css'), 'p{}');
	expect(before).not.toBe(page);
	expect(await (await fetch(`${server.url}/lai-chau/`)).text()).toBe(page);
	expect((await fetch(`${server.url}/new.css`)).status).toBe(200);
});

test.each(['bytes=9-2', 'bytes=-5', 'bytes=abc', 'bytes=99999-'])(
	'sends the whole page when asked for the part %s',
	async (range) => {
		const response = await fetch(`${server.url}/a.csv`, { headers: { range } });
		expect(response.status).toBe(200);
		expect(await response.text()).toBe('tỉnh,điểm');
	}
);

test('is read only', async () => {
	for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
		expect((await fetch(server.url, { method })).status).toBe(405);
	}
});

test.each([
	[['--port', 'abc'], '--port'],
	[['--port', '99999'], '--port'],
	[['--port', '-1'], ''],
	[['--port', '1.5'], '--port'],
	[['--bogus'], 'npm start'],
	[['extra'], 'npm start'],
	[['--host', ''], '--host']
])('says in one sentence what is wrong with %j', (args, named) => {
	const options = serveOptions(args);
	expect('error' in options && options.error).toContain(named);
	expect('error' in options && options.error.split('\n')).toHaveLength(1);
});

test('takes port and host as asked', () => {
	expect(serveOptions(['--port', '8080', '--host', '0.0.0.0'])).toEqual({
		port: 8080,
		host: '0.0.0.0'
	});
});
