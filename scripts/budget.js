import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { compareFigures } from './budget-growth.js';
import { compressBrotli } from './compression.js';
import { followModules, readPage } from './page-graph.js';

/**
 * `kept` are the page's figures as they were last accepted.
 * @typedef {{ file: string, required: boolean, kept?: import('./budget-growth.js').Figures }} BudgetPage
 * @typedef {{ htmlAndCssBytes: number, beforeInteractionBytes: number, pages: BudgetPage[] }} Budgets
 * @typedef {{ file: string, htmlBytes: number, cssBytes: number, jsBytes: number, modules: number, requests: number, faults: string[] }} Weight
 */

const BUDGETS_FILE = join(import.meta.dirname, 'budgets.json');

/** @type {Budgets} */
const budgets = JSON.parse(readFileSync(BUDGETS_FILE, 'utf8'));

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
	const modules = graph.modules.length;
	const requests = 1 + page.styles.length + modules;
	return { file, htmlBytes, cssBytes, jsBytes, modules, requests, faults };
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

/**
 * @param {Weight} weight
 * @returns {import('./budget-growth.js').Figures}
 */
const figuresOf = ({ htmlBytes, cssBytes, jsBytes, requests }) => ({
	bytes: htmlBytes + cssBytes + jsBytes,
	requests
});

/**
 * What grew beyond, or shrank below, the figures that are kept for each page.
 * @param {Weight[]} weights
 * @param {Budgets} [limits]
 * @returns {import('./budget-growth.js').Changes}
 */
export function compareSite(weights, limits = budgets) {
	const kept = new Map(limits.pages.map((page) => [page.file, page.kept]));
	const changes = weights.map((weight) =>
		compareFigures(weight.file, kept.get(weight.file), figuresOf(weight))
	);
	return {
		grown: changes.flatMap(({ grown }) => grown),
		shrunk: changes.flatMap(({ shrunk }) => shrunk)
	};
}

/**
 * The budgets with the figures of these weights as the kept ones; the limits stay.
 * @param {Weight[]} weights
 * @param {Budgets} [limits]
 * @returns {Budgets}
 */
export function acceptFigures(weights, limits = budgets) {
	const measured = new Map(weights.map((weight) => [weight.file, figuresOf(weight)]));
	const pages = limits.pages.map((page) => {
		const kept = measured.get(page.file) ?? page.kept;
		return kept ? { ...page, kept } : page;
	});
	return { ...limits, pages };
}

/** @param {Weight[]} weights */
function printWeights(weights) {
	console.table(
		Object.fromEntries(
			weights.map(({ file, htmlBytes, cssBytes, jsBytes, requests }) => [
				file,
				{
					'HTML kB': Number(kB(htmlBytes)),
					'CSS kB': Number(kB(cssBytes)),
					[`HTML+CSS (<= ${kB(budgets.htmlAndCssBytes)})`]: Number(kB(htmlBytes + cssBytes)),
					'JS kB': Number(kB(jsBytes)),
					[`all (<= ${kB(budgets.beforeInteractionBytes)})`]: Number(
						kB(htmlBytes + cssBytes + jsBytes)
					),
					requests
				}
			])
		)
	);
}

if (process.argv[1] === import.meta.filename) {
	const { weights, faults } = await weighSite(join(import.meta.dirname, '..', 'build'));
	printWeights(weights);
	for (const fault of faults) console.error(`over budget: ${fault}`);
	if (process.argv.includes('--accept')) {
		const text = JSON.stringify(acceptFigures(weights));
		const options = await resolveConfig(BUDGETS_FILE);
		writeFileSync(BUDGETS_FILE, await format(text, { ...options, filepath: BUDGETS_FILE }));
		console.log('the figures of this build are kept in scripts/budgets.json');
	} else {
		const { grown, shrunk } = compareSite(weights);
		for (const change of grown) console.error(`grown: ${change}`);
		for (const change of shrunk) console.log(`shrunk: ${change}`);
		if (grown.length + shrunk.length > 0) {
			console.log(
				`${grown.length > 0 ? 'Make it smaller, or keep' : 'Keep'} the new figures with \`node scripts/budget.js --accept\``
			);
		}
		if (grown.length > 0 && process.argv.includes('--strict')) process.exitCode = 1;
	}
	if (faults.length > 0) process.exitCode = 1;
}
