import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
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

/** Serves build/ and prints the address: `node scripts/serve.js [--port 4173] [--host 127.0.0.1]`. */
export async function serve() {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: '4173' },
			host: { type: 'string', default: '127.0.0.1' }
		}
	});
	const root = join(import.meta.dirname, '..', 'build');
	if (!existsSync(root)) throw new Error('build/ does not exist: run `npm run build` first');
	const { url } = await startServer({ root, port: Number(values.port), host: values.host });
	for (const address of reachable(url)) {
		console.log(`
  Nhịp CCHC đang chạy tại:     ${address}/
  PAR Pulse is running at:     ${address}/en/`);
	}
	console.log('\n  Dừng: Ctrl+C   ·   Stop: Ctrl+C\n');
}

if (process.argv[1] === import.meta.filename) await serve();
