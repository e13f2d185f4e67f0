import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startServer } from './server.js';

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
	console.log(`
  Nhịp CCHC đang chạy tại:     ${url}/
  PAR Pulse is running at:     ${url}/en

  Dừng: Ctrl+C   ·   Stop: Ctrl+C
`);
}

if (process.argv[1] === import.meta.filename) await serve();
