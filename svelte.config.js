import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { hashInputs } from './scripts/freshness.js';
import { pagePolicy } from './scripts/page-policy.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter(),
		csp: { mode: 'hash', directives: pagePolicy() },
		// The same sources are the same version, however often they are built.
		version: { name: hashInputs(import.meta.dirname).slice(0, 12) },
		serviceWorker: { register: false },
		prerender: {
			// Every route has parameters behind its short path; the crawl finds the rest from the two roots.
			// The home province is also found under its name, like every other.
			entries: ['/', '/en/', '/cao-bang/', '/en/cao-bang/'],
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: 'fail'
		},
		// On a slow line the first paint would wait for many small sheets, and they for the fonts.
		inlineStyleThreshold: 16_384,
		output: { preloadStrategy: 'modulepreload' },
		typescript: {
			config: (config) => {
				config['include'].push(
					'../scripts/**/*.js',
					'../scripts/**/*.ts',
					'../eslint.config.js',
					'../svelte.config.js',
					'../stylelint.config.js',
					'../vitest.config.ts'
				);
				// A worker of this site is checked like everything else.
				config['exclude'] = config['exclude'].filter(
					(/** @type {string} */ pattern) => !pattern.includes('service-worker')
				);
				// The peers of benchmarks have packages of their own, which a checkout does not install.
				config['exclude'].push(
					'../tests/bench/peer/**',
					'../tests/bench/picture-peer/**',
					'../tests/bench/framework-peer/**'
				);
				return config;
			}
		}
	}
};
