import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { startServer } from '../../scripts/server.js';

const ROOT = resolve(import.meta.dirname, '..', '..');

export interface StoreSite {
	readonly port: number;
	/** Folder that is served: `published/` in it stands where a host would have it. */
	readonly root: string;
	readonly close: () => Promise<void>;
}

/** Bundles the store alone into a page and serves it, as the site would be; `page` is a script here. */
export async function serveStore(page = 'store-page.ts'): Promise<StoreSite> {
	const root = mkdtempSync(join(tmpdir(), 'store-site-'));
	await build({
		root: ROOT,
		configFile: false,
		envFile: false,
		publicDir: false,
		logLevel: 'error',
		resolve: { alias: { $lib: join(ROOT, 'src/lib') } },
		build: {
			outDir: root,
			emptyOutDir: false,
			minify: false,
			target: ['chrome109', 'firefox115', 'safari16.4'],
			lib: {
				entry: join(ROOT, 'tests/e2e', page),
				formats: ['es'],
				fileName: () => 'store.js'
			}
		}
	});
	const script = '<script type="module" src="/store.js"></script>';
	writeFileSync(join(root, 'index.html'), `<!doctype html><title>store</title>${script}`);
	writeFileSync(join(root, 'favicon.ico'), '');
	mkdirSync(join(root, 'published'));
	const server = await startServer({ root, port: 0 });
	return {
		port: server.port,
		root,
		close: async () => {
			await server.close();
			rmSync(root, { recursive: true, force: true });
		}
	};
}
