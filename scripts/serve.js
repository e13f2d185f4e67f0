import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { serveOptions } from './serve-options.js';
import { startServer } from './server.js';

/**
 * A server on all interfaces is reached by this machine's own names, not by 0.0.0.0.
 * @param {string} url
 */
function reachable(url) {
	const { hostname, port } = new URL(url);
	if (!['0.0.0.0', '[::]'].includes(hostname)) return [url];
	return Object.values(networkInterfaces())
		.flatMap((addresses) => addresses ?? [])
		.filter(({ family }) => family === 'IPv4')
		.map(({ address }) => `http://${address}:${port}`);
}

/**
 * Serves build/ and prints the address.
 * @param {import('./serve-options.js').ServeOptions} options
 */
export async function serve({ port, host }) {
	const root = join(import.meta.dirname, '..', 'build');
	if (!existsSync(root)) {
		fail(
			'Chưa có build/: chạy `npm run build` trước · build/ does not exist: run `npm run build` first'
		);
		return;
	}
	try {
		const { url } = await startServer({ root, port, host });
		for (const address of reachable(url)) {
			console.log(`
  Nhịp CCHC đang chạy tại:     ${address}/
  PAR Pulse is running at:     ${address}/en/`);
		}
		console.log('\n  Dừng: Ctrl+C   ·   Stop: Ctrl+C\n');
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		fail(`Không mở được máy chủ ở ${host} · The server cannot be opened at ${host}: ${reason}`);
	}
}

/**
 * @param {string} sentence
 * @param {number} code
 */
export function fail(sentence, code = 1) {
	console.error(sentence);
	process.exitCode = code;
}

if (process.argv[1] === import.meta.filename) {
	const options = serveOptions(process.argv.slice(2));
	if ('error' in options) fail(options.error, 2);
	else await serve(options);
}
