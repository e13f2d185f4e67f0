import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { compressBrotli, compressGzip, isCompressible } from './compression.js';

/**
 * What a host publishes later takes the place of these files; a copy compressed now would be served in its stead.
 * @param {string} name
 */
const isReplaced = (name) => /^published[\\/]/.test(name);

/**
 * Writes `.br` and `.gz` beside every text and wasm file below a folder, where they are smaller.
 * @param {string} root
 * @param {{ best?: boolean, cache?: string }} [options]
 * @returns {Promise<{ files: number, bytes: number, brotliBytes: number }>}
 */
export async function compressFolder(root, options = {}) {
	const names = await readdir(root, { recursive: true, encoding: 'utf8' });
	const queue = names
		.filter((name) => isCompressible(name) && !isReplaced(name))
		.map((name) => join(root, name));
	const total = { files: 0, bytes: 0, brotliBytes: 0 };

	async function work() {
		for (let file = queue.pop(); file; file = queue.pop()) {
			if (!(await stat(file)).isFile()) continue;
			const bytes = await readFile(file);
			const [brotli, gzip] = await Promise.all([
				compressBrotli(file, bytes, options),
				compressGzip(bytes)
			]);
			if (brotli.length < bytes.length) await writeFile(`${file}.br`, brotli);
			if (gzip.length < bytes.length) await writeFile(`${file}.gz`, gzip);
			total.files += 1;
			total.bytes += bytes.length;
			total.brotliBytes += Math.min(brotli.length, bytes.length);
		}
	}

	await Promise.all(Array.from({ length: availableParallelism() }, work));
	return total;
}

if (process.argv[1] === import.meta.filename) {
	const repository = join(import.meta.dirname, '..');
	const { files, bytes, brotliBytes } = await compressFolder(join(repository, 'build'), {
		best: process.argv.includes('--best'),
		cache: join(repository, 'node_modules/.cache/brotli')
	});
	const inMB = (/** @type {number} */ size) => (size / 1e6).toFixed(2);
	console.log(`compress: ${files} files, ${inMB(bytes)} MB -> ${inMB(brotliBytes)} MB in brotli`);
}
