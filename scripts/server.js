import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** A worker is held by the policy of its own response, not of its page: the SQL engine may fetch from here only. */
const SCRIPT_POLICY =
	"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

const CHARSETS = new Map([
	['csv', 'text/csv; charset=utf-8'],
	['md', 'text/markdown; charset=utf-8'],
	['txt', 'text/plain; charset=utf-8'],
	['css', 'text/css; charset=utf-8'],
	['js', 'text/javascript; charset=utf-8'],
	['json', 'application/json; charset=utf-8']
]);

const PORTS_TO_TRY = 50;

/**
 * @param {RegExp} hashed paths whose files never change
 * @param {import('node:http').ServerResponse} response
 * @param {string} pathname
 */
function setHeaders(hashed, response, pathname) {
	const extension = pathname.slice(pathname.lastIndexOf('.') + 1);
	const type = CHARSETS.get(extension);
	if (type) response.setHeader('Content-Type', type);
	if (extension === 'js') response.setHeader('Content-Security-Policy', SCRIPT_POLICY);
	response.setHeader('X-Content-Type-Options', 'nosniff');
	response.setHeader(
		'Cache-Control',
		hashed.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache'
	);
}

/**
 * A page in a folder is asked for with a slash at its end, on which its relative links depend.
 * @param {string} root
 * @param {string} url as asked for
 * @returns {string | undefined} the address with that slash, where it lacked one
 */
function folderOf(root, url) {
	const [path = '', query] = url.split('?');
	if (!/^(?:\/[\w-][\w.-]*)+$/.test(path)) return undefined;
	const page = join(root, path);
	if (existsSync(`${page}.html`) || !existsSync(join(page, 'index.html'))) return undefined;
	return `${path}/${query === undefined ? '' : `?${query}`}`;
}

/**
 * Files that begin with a dot are the build's own; an empty segment is no name of a page.
 * @param {string} url as asked for
 */
function isHidden(url) {
	const [path = ''] = url.split('?');
	return /\/(?:\.|%2e|\/)/i.test(path);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} false when the port is taken
 */
function listen(server, port, host) {
	return new Promise((resolve, reject) => {
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code === 'EADDRINUSE') resolve(false);
			else reject(error);
		});
		server.listen(port, host, () => {
			server.removeAllListeners('error');
			resolve(true);
		});
	});
}

/**
 * Serves a built site as a good static host would: precompressed files, right types, hashed files cached for ever.
 * Takes the next free port when the one asked for is taken; port 0 takes any.
 * @param {{ root: string, port?: number, host?: string, brotli?: boolean, hashed?: RegExp }} options
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function startServer({
	root,
	port = 4173,
	host = '127.0.0.1',
	brotli = true,
	hashed = /^\/_app\/immutable\//
}) {
	// `dev` looks a file up when it is asked for: a build under a running server must not be cut off.
	const files = sirv(root, {
		dev: true,
		brotli,
		gzip: true,
		etag: true,
		setHeaders: (response, pathname) => setHeaders(hashed, response, pathname)
	});
	const notFoundPage = join(root, '404.html');
	const server = createServer((request, response) => {
		const notFound = () => {
			const page = existsSync(notFoundPage);
			response.writeHead(404, {
				'Content-Type': `text/${page ? 'html' : 'plain'}; charset=utf-8`,
				'Cache-Control': 'no-cache',
				'X-Content-Type-Options': 'nosniff'
			});
			response.end(page ? readFileSync(notFoundPage) : '404');
		};
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		// Nothing here is asked for in parts, and a range that makes no sense must not end the server.
		delete request.headers.range;
		if (isHidden(request.url ?? '/')) {
			notFound();
			return;
		}
		const folder = folderOf(root, request.url ?? '/');
		if (folder !== undefined) {
			response.writeHead(301, { Location: folder, 'Cache-Control': 'no-cache' }).end();
			return;
		}
		files(request, response, notFound);
	});
	let chosen = port;
	while (!(await listen(server, chosen, host))) {
		chosen += 1;
		if (chosen >= port + PORTS_TO_TRY)
			throw new Error(`no free port from ${port} to ${chosen - 1}`);
	}
	const address = server.address();
	if (address && typeof address === 'object') chosen = address.port;
	const name = host.includes(':') ? `[${host}]` : host;
	return {
		url: `http://${name}:${chosen}`,
		port: chosen,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}
