import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		prerender: {
			// Every route has parameters behind its short path; the crawl finds the rest from the two roots.
			entries: ['/', '/en/'],
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleUnseenRoutes: 'fail'
		},
		inlineStyleThreshold: 0,
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
				return config;
			}
		}
	}
};
