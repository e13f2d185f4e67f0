import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Tools of the build whose code comes with the pages, too. */
const RUNTIMES = ['svelte', '@sveltejs/kit'];

/** Terms under which a part may be given on inside of a program that anyone may use. */
const ALLOWED = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
	'MIT-0',
	'OFL-1.1',
	'Unlicense',
	'Zlib'
]);

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} version
 * @property {string} licence an SPDX expression; empty where the package names none
 * @property {string} text of its licence; empty where the package brings none
 */

/**
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {string} [license]
 * @property {Record<string, string>} [dependencies]
 * @property {boolean} [optional]
 */

/**
 * Whether an SPDX expression lets a part be shipped: of `A OR B` one is enough, of `A AND B` both are needed.
 * @param {string} expression
 * @returns {boolean}
 */
export function isAllowed(expression) {
	const bare = expression.replace(/[()]/g, ' ').trim();
	if (bare === '') return false;
	return bare
		.split(/\s+OR\s+/i)
		.some((choice) => choice.split(/\s+AND\s+/i).every((name) => ALLOWED.has(name.trim())));
}

/**
 * The folder of a package as Node finds it from another one.
 * @param {Record<string, Locked>} packages
 * @param {string} from folder of the package that asks; empty for the project
 * @param {string} name
 */
function folderOf(packages, from, name) {
	let place = from;
	for (;;) {
		const folder = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
		if (packages[folder]) return folder;
		if (place === '') return undefined;
		place = place.includes('/node_modules/')
			? place.slice(0, place.lastIndexOf('/node_modules/'))
			: '';
	}
}

/**
 * Old packages name their licences in a list, which the lock file does not take over.
 * @param {string} folder
 */
function oldLicence(folder) {
	const file = join(folder, 'package.json');
	if (!existsSync(file)) return '';
	/** @type {{ licenses?: { type?: string }[] }} */
	const { licenses = [] } = JSON.parse(readFileSync(file, 'utf8'));
	return licenses.map(({ type = '' }) => type).join(' OR ');
}

/** @param {string} folder */
function licenceText(folder) {
	if (!existsSync(folder)) return '';
	const names = readdirSync(folder).filter((name) =>
		/^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(name)
	);
	return names
		.sort()
		.map((name) => readFileSync(join(folder, name), 'utf8').trim())
		.join('\n\n');
}

/**
 * All packages whose code, styles or fonts may come with a page, from the lock file.
 * @param {string} root of the project
 * @returns {Part[]} by name and version
 */
export function shippedParts(root) {
	/** @type {{ packages: Record<string, Locked> }} */
	const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
	const queue = [...Object.keys(packages['']?.dependencies ?? {}), ...RUNTIMES].map((name) =>
		folderOf(packages, '', name)
	);
	/** @type {Map<string, Part>} */
	const parts = new Map();
	const seen = new Set();
	for (let folder = queue.pop(); folder ?? queue.length > 0; folder = queue.pop()) {
		if (folder === undefined || seen.has(folder)) continue;
		seen.add(folder);
		const locked = packages[folder] ?? {};
		const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
		const { version = '', license: licence = oldLicence(join(root, folder)) } = locked;
		parts.set(`${name} ${version}`, {
			name,
			version,
			licence,
			text: licenceText(join(root, folder))
		});
		for (const needed of Object.keys(locked.dependencies ?? {})) {
			queue.push(folderOf(packages, folder, needed));
		}
	}
	return [...parts.values()].sort(
		(one, other) =>
			one.name.localeCompare(other.name, 'en') || one.version.localeCompare(other.version, 'en')
	);
}

/**
 * Parts that may not be shipped as they are, each with the reason.
 * @param {readonly Part[]} parts
 * @returns {string[]}
 */
export function faultsOf(parts) {
	return parts
		.filter(({ licence }) => !isAllowed(licence))
		.map(
			({ name, version, licence }) =>
				`${name} ${version}: licence ${licence === '' ? 'not named' : licence}, not one of those that may be shipped`
		);
}
