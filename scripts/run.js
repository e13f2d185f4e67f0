/**
 * Runs a TypeScript module of this project as a command:
 *
 *     node scripts/run.js src/cli/validate.ts --lang en
 *
 * The module exports `main(args)`, which returns the exit code (or a promise of it). It may use
 * everything a page may use short of Svelte: `$lib`, JSON, `?raw`.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import process from 'node:process';
import { createServer, createServerModuleRunner } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {unknown} loaded
 * @returns {loaded is { main: (args: readonly string[]) => number | Promise<number> }}
 */
function isCommand(loaded) {
	return (
		typeof loaded === 'object' &&
		loaded !== null &&
		'main' in loaded &&
		typeof loaded.main === 'function'
	);
}

/**
 * @param {string} path of the module, from the working directory
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code
 */
async function run(path, args) {
	const server = await createServer({
		root,
		configFile: false,
		envFile: false,
		logLevel: 'error',
		appType: 'custom',
		resolve: { alias: { $lib: resolve(root, 'src/lib') } },
		// A command is run once: nothing to watch, nothing to pre-bundle, no socket to open.
		optimizeDeps: { noDiscovery: true, include: [] },
		server: { middlewareMode: true, hmr: false, ws: false, watch: null }
	});
	try {
		const runner = createServerModuleRunner(server.environments.ssr, {
			hmr: false,
			// So that a stack trace names the lines of the source.
			sourcemapInterceptor: 'prepareStackTrace'
		});
		const loaded = /** @type {unknown} */ (await runner.import(pathToFileURL(resolve(path)).href));
		if (!isCommand(loaded)) throw new TypeError(`${path} does not export main(args)`);
		return await loaded.main(args);
	} finally {
		await server.close();
	}
}

const [path, ...args] = process.argv.slice(2);
if (path === undefined) {
	console.error('usage: node scripts/run.js MODULE [arguments]');
	process.exitCode = 2;
} else {
	// Not process.exit(): it would cut off output that a pipe has not taken yet.
	process.exitCode = await run(path, args);
}
