import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { compressBrotli, compressGzip } from './compression.js';

/** As many digits of a file's SHA-256 as tell its versions apart and find a wrong answer. */
const HASH_DIGITS = 16;

/** Not kept by a browser: what says which version the host has, what a host replaces, and the list itself. */
const NOT_LISTED = /^(?:service-worker\.js|site-files\.json|_app\/version\.json|published\/.*)$/;

/**
 * All files of a built site with their size, their size as it travels, and their hash.
 * @param {string} build
 * @returns {Record<string, [bytes: number, packedBytes: number, hash: string]>} by path, without a slash before it
 */
export function siteFiles(build) {
	const names = readdirSync(build, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll(sep, '/'))
		.filter(
			(name) =>
				!/(?:^|\/)\.|\.(?:br|gz)$/.test(name) &&
				!NOT_LISTED.test(name) &&
				statSync(join(build, name)).isFile()
		)
		.sort();
	return Object.fromEntries(
		names.map((name) => {
			const bytes = readFileSync(join(build, name));
			const packed = join(build, `${name}.br`);
			const packedBytes = existsSync(packed) ? statSync(packed).size : bytes.length;
			const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_DIGITS);
			return [name, [bytes.length, packedBytes, hash]];
		})
	);
}

if (process.argv[1] === import.meta.filename) {
	const build = join(import.meta.dirname, '..', 'build');
	const { version } = JSON.parse(readFileSync(join(build, '_app', 'version.json'), 'utf8'));
	const files = siteFiles(build);
	const text = Buffer.from(JSON.stringify({ version, files }));
	const path = join(build, 'site-files.json');
	writeFileSync(path, text);
	writeFileSync(`${path}.br`, await compressBrotli(path, text));
	writeFileSync(`${path}.gz`, await compressGzip(text));
	console.log(`site files: ${Object.keys(files).length} of version ${version}`);
}
