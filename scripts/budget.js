import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressBrotli } from './compression.js';
import { followModules, readPage } from './page-graph.js';

/**
 * @typedef {{ htmlAndCssBytes: number, beforeInteractionBytes: number, pages: { file: string, required: boolean }[] }} Budgets
 * @typedef {{ file: string, htmlBytes: number, cssBytes: number, jsBytes: number, modules: number, faults: string[] }} Weight
 */

/** @type {Budgets} */
const budgets = JSON.parse(readFileSync(join(import.meta.dirname, 'budgets.json'), 'utf8'));

/** @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(1);

/**
 * @param {string} root
 * @param {string[]} files
 * @returns {Promise<number>} their sizes as sent, in bytes
 */
async function sentBytes(root, files) {
	const sizes = files.map(async (file) => {
		const path = join(root, file);
		if (existsSync(`${path}.br`)) return readFileSync(`${path}.br`).length;
		const bytes = readFileSync(path);
		return Math.min(bytes.length, (await compressBrotli(file, bytes)).length);
	});
	return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/**
 * @param {string} root
 * @param {string} file
 * @param {Budgets} limits
 * @returns {Promise<Weight>}
 */
async function weighPage(root, file, limits) {
	const page = readPage(file, readFileSync(join(root, file), 'utf8'));
	const graph = followModules(page.modules, (name) => readFileSync(join(root, name), 'utf8'));
	const htmlBytes = await sentBytes(root, [file]);
	const cssBytes = await sentBytes(root, page.styles);
	const jsBytes = await sentBytes(root, graph.modules);
	const faults = graph.namesEngine.map(
		(name) => `${file}: ${name} names the engine before it is asked for`
	);
	if (page.preloadsEngine) faults.push(`${file}: the page preloads the engine`);
	for (const [what, bytes, limit] of /** @type {const} */ ([
		['HTML + CSS', htmlBytes + cssBytes, limits.htmlAndCssBytes],
		['HTML + CSS + JS', htmlBytes + cssBytes + jsBytes, limits.beforeInteractionBytes]
	])) {
		if (bytes > limit) faults.push(`${file}: ${what} is ${kB(bytes)} kB, over ${kB(limit)} kB`);
	}
	return { file, htmlBytes, cssBytes, jsBytes, modules: graph.modules.length, faults };
}

/**
 * Weighs pages of a built site as a browser that takes brotli would before any interaction.
 * @param {string} root
 * @param {Budgets} [limits]
 * @returns {Promise<{ weights: Weight[], faults: string[] }>}
 */
export async function weighSite(root, limits = budgets) {
	const missing = limits.pages.filter(({ file }) => !existsSync(join(root, file)));
	const present = limits.pages.filter((page) => !missing.includes(page));
	const weights = await Promise.all(present.map(({ file }) => weighPage(root, file, limits)));
	return {
		weights,
		faults: [
			...missing.filter(({ required }) => required).map(({ file }) => `${file}: not built`),
			...weights.flatMap(({ faults }) => faults)
		]
	};
}

if (process.argv[1] === import.meta.filename) {
	const { weights, faults } = await weighSite(join(import.meta.dirname, '..', 'build'));
	console.table(
		Object.fromEntries(
			weights.map(({ file, htmlBytes, cssBytes, jsBytes, modules }) => [
				file,
				{
					'HTML kB': Number(kB(htmlBytes)),
					'CSS kB': Number(kB(cssBytes)),
					[`HTML+CSS (<= ${kB(budgets.htmlAndCssBytes)})`]: Number(kB(htmlBytes + cssBytes)),
					'JS kB': Number(kB(jsBytes)),
					'JS modules': modules,
					[`all (<= ${kB(budgets.beforeInteractionBytes)})`]: Number(
						kB(htmlBytes + cssBytes + jsBytes)
					)
				}
			])
		)
	);
	for (const fault of faults) console.error(`over budget: ${fault}`);
	if (faults.length > 0) process.exit(1);
}
