import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: {
		// The oldest browsers of the offices this is for; stylelint holds the CSS to the same list.
		target: ['chrome109', 'firefox115', 'safari16.4'],
		cssTarget: ['chrome109', 'firefox115', 'safari16.4'],
		// Packing the engine at every build only to print its size takes longer than the pages.
		reportCompressedSize: false,
		rolldownOptions: {
			output: {
				// What most pages need comes in one piece: in many small ones it packs worse.
				codeSplitting: {
					groups: [{ name: 'common', test: /[\\/]src[\\/]lib[\\/]/, minShareCount: 7 }]
				}
			}
		}
	},
	worker: { format: 'es' },
	test: {
		env: { TZ: 'Asia/Ho_Chi_Minh' },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					// Properties run hundreds of cases; on a busy machine that is no fault of theirs.
					testTimeout: 60_000,
					hookTimeout: 60_000,
					include: ['src/**/*.test.ts', 'tests/{repository,pollution,corpus,office}/**/*.test.ts'],
					exclude: ['src/**/*.ssr.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'ssr',
					environment: 'node',
					testTimeout: 60_000,
					include: ['src/**/*.ssr.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					environment: 'node',
					include: ['tests/e2e/**/*.test.ts'],
					globalSetup: ['tests/e2e/serve-build.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
					fileParallelism: false
				}
			}
		]
	}
});
