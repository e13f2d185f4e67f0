import { posix } from 'node:path';
import { parseSync } from 'vite';

/** Names under which the engine's parts are emitted; a page that names one may fetch it. */
const ENGINE = /duckdb[\w.-]*\.(?:wasm|worker[\w.-]*\.js)/;

/**
 * Reads what is before a closing tag as SvelteKit's static adapter writes it. A style sheet that stands in the page
 * is also linked, but switched off, and not asked for.
 * @param {string} html
 */
function linksOf(html) {
	const tags = [...html.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag);
	return tags
		.filter((tag) => !/\sdisabled\b/.test(tag))
		.map((tag) => ({
			rel: /\brel="([^"]*)"/.exec(tag)?.[1] ?? '',
			href: /\bhref="([^"]*)"/.exec(tag)?.[1] ?? ''
		}));
}

/**
 * @param {string} from a file of the site, such as `en/cao-bang.html` or `_app/immutable/chunks/a.js`
 * @param {string} specifier
 */
function resolveFrom(from, specifier) {
	if (specifier.startsWith('/')) return specifier.slice(1);
	return posix.join(posix.dirname(from), specifier);
}

/**
 * What a page asks for by itself: its style sheets, and the modules its head and inline script start.
 * @param {string} file
 * @param {string} html
 */
export function readPage(file, html) {
	const links = linksOf(html);
	/** @param {RegExp} rel */
	const hrefs = (rel) =>
		links.filter((link) => rel.test(link.rel)).map((link) => resolveFrom(file, link.href));
	const imported = [...html.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g)].map(([, url]) => url);
	const sources = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"/g)].map(([, url]) => url);
	const scripts = [...imported, ...sources].map((url) => resolveFrom(file, url ?? ''));
	return {
		styles: [...new Set(hrefs(/\bstylesheet\b/))],
		modules: [...new Set([...hrefs(/\bmodulepreload\b/), ...scripts])],
		preloadsEngine: hrefs(/preload|prefetch/).some((href) => ENGINE.test(href))
	};
}

/**
 * @param {string} code of an ECMAScript module
 * @returns {string[]} specifiers of its static imports and re-exports
 */
export function staticImports(code) {
	return parseSync('module.js', code).program.body.flatMap((node) =>
		(node.type === 'ImportDeclaration' ||
			node.type === 'ExportAllDeclaration' ||
			node.type === 'ExportNamedDeclaration') &&
		node.source
			? [node.source.value]
			: []
	);
}

/**
 * Follows static imports.
 * @param {string[]} entries
 * @param {(file: string) => string} read
 * @returns {{ modules: string[], namesEngine: string[] }} all modules, and those that name the engine's wasm or worker
 */
export function followModules(entries, read) {
	/** @type {Set<string>} */
	const modules = new Set(entries);
	/** @type {string[]} */
	const namesEngine = [];
	for (const file of modules) {
		const code = read(file);
		if (ENGINE.test(code)) namesEngine.push(file);
		for (const specifier of staticImports(code)) modules.add(resolveFrom(file, specifier));
	}
	return { modules: [...modules], namesEngine };
}
