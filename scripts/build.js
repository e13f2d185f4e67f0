import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { hashInputs, markFresh } from './freshness.js';

const root = join(import.meta.dirname, '..');

/** In this order: broken data stops before the site is made, a heavy page after it. */
const STEPS = [
	// A fresh checkout has no .svelte-kit/tsconfig.json, without which no TypeScript file is read.
	['prepare', 'node_modules/@sveltejs/kit/svelte-kit.js', 'sync'],
	['validate data', 'scripts/run.js', 'src/cli/validate.ts'],
	['make pages', 'node_modules/vite/bin/vite.js', 'build'],
	['style 404 page', 'scripts/style-not-found.js'],
	['list licences', 'scripts/licences.js'],
	['compress', 'scripts/compress.js', ...process.argv.slice(2)],
	['list files', 'scripts/site-files.js'],
	['weigh pages', 'scripts/budget.js', ...process.argv.slice(2)]
];

const inputs = hashInputs(root);
for (const [name, ...args] of STEPS) {
	const start = performance.now();
	const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	if (status !== 0) {
		console.error(`build: ${name} failed after ${seconds} s`);
		process.exit(status ?? 1);
	}
	console.log(`build: ${name} took ${seconds} s`);
}
markFresh(root, inputs);
