import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TEMPLATE = join(import.meta.dirname, '..', 'src', 'app.html');

/**
 * The scripts written into an HTML text, as a policy names them.
 * @param {string} html
 * @returns {`sha256-${string}`[]}
 */
export function scriptHashes(html) {
	const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)];
	return scripts.map(([, script = '']) => {
		/** @type {`sha256-${string}`} */
		const name = `sha256-${createHash('sha256').update(script).digest('base64')}`;
		return name;
	});
}

/**
 * What a page may do, written into every page, so that a plain file host needs no header for it.
 * Scripts are files of this site, or named by their hash; `wasm-unsafe-eval` compiles the SQL engine and
 * allows no `eval`. Attributes of style are free: D3 sets widths and places.
 * @returns {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export function pagePolicy() {
	return {
		'default-src': ['self'],
		'script-src': ['self', 'wasm-unsafe-eval', ...scriptHashes(readFileSync(TEMPLATE, 'utf8'))],
		'style-src': ['self'],
		'style-src-attr': ['unsafe-inline'],
		// Figures to export are drawn from what is in memory.
		'img-src': ['self', 'data:', 'blob:'],
		'font-src': ['self', 'data:'],
		'connect-src': ['self'],
		'worker-src': ['self'],
		'manifest-src': ['self'],
		'object-src': ['none'],
		'frame-src': ['none'],
		'base-uri': ['none'],
		'form-action': ['self'],
		'require-trusted-types-for': ['script'],
		// Svelte's own templates, and the policy of app.html.
		'trusted-types': ['svelte-trusted-html', 'default']
	};
}
