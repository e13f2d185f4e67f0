import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made from. Contents are compared, not times: a checkout or a copy changes times only. */
const INPUTS = [
	'src',
	'static',
	'data',
	'scripts',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

const NOT_AN_INPUT = /\.test\.ts$|__snapshots__/;

/** Lies in build/, where it lives and dies with the build and outlives `npm ci`; a dot file is not served. */
const STAMP = join('build', '.inputs.sha256');

/**
 * @param {string} path
 * @returns {string[]} files below a path, or the path itself, in a fixed order
 */
function filesBelow(path) {
	if (!existsSync(path)) return [];
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path, { recursive: true, encoding: 'utf8' })
		.map((name) => join(path, name))
		.filter((name) => statSync(name).isFile() && !NOT_AN_INPUT.test(name))
		.sort();
}

/**
 * @param {string} root
 * @returns {string} SHA-256 of the names and bytes of all inputs
 */
export function hashInputs(root) {
	const hash = createHash('sha256');
	for (const input of INPUTS) {
		for (const file of filesBelow(join(root, input))) {
			hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
		}
	}
	return hash.digest('hex');
}

/** @param {string} root */
export function isFresh(root) {
	const stamp = join(root, STAMP);
	return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashInputs(root);
}

/**
 * @param {string} root
 * @param {string} hash of the inputs as they were before the build began
 */
export function markFresh(root, hash) {
	writeFileSync(join(root, STAMP), hash);
}
