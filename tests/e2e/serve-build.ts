import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../scripts/server.js';

declare module 'vitest' {
	interface ProvidedContext {
		/** Where the built site is served, without a slash at the end. */
		baseUrl: string;
	}
}

/** Serves build/ on a free port while the real-browser tests run. */
export default async function serveBuild(project: TestProject): Promise<() => Promise<void>> {
	const root = join(import.meta.dirname, '..', '..', 'build');
	if (!existsSync(join(root, 'index.html'))) {
		throw new Error('build/ holds no site: run `npm run build` first');
	}
	const { url, close } = await startServer({ root, port: 0 });
	project.provide('baseUrl', url);
	return close;
}
