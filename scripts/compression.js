import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Brotli quality by file type; other types (fonts, pictures) are compressed already. */
const QUALITY = new Map([
	['.js', 11],
	['.css', 11],
	['.svg', 11],
	['.csv', 11],
	['.txt', 11],
	['.xml', 11],
	['.webmanifest', 11],
	// Hundreds of prerendered pages: quality 11 takes 13 times as long as 9 for 15 % less.
	['.html', 9],
	['.json', 9],
	// DuckDB's 34.2 MB: 5.92 MB in 6 s at 9, 5.07 MB in 109 s at 11, which `--best` makes and the cache keeps.
	['.wasm', 9]
]);

const BEST = 11;

/** From this size on a result is kept by the hash of its content. */
const CACHED_FROM_BYTES = 1_000_000;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** @param {string} name */
export const isCompressible = (name) => QUALITY.has(extname(name));

/**
 * @param {Buffer} bytes
 * @param {number} quality
 */
const toBrotli = (bytes, quality) =>
	brotli(bytes, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: quality,
			[constants.BROTLI_PARAM_LGWIN]:
				quality === BEST ? constants.BROTLI_MAX_WINDOW_BITS : constants.BROTLI_DEFAULT_WINDOW,
			[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
		}
	});

/** @param {Buffer} bytes */
export const compressGzip = (bytes) => gzipped(bytes, { level: 9 });

/**
 * @param {string} name its extension chooses the quality
 * @param {Buffer} bytes
 * @param {{ best?: boolean, cache?: string }} [options] `cache` is a folder for results of large files
 */
export async function compressBrotli(name, bytes, { best = false, cache } = {}) {
	const quality = best ? BEST : (QUALITY.get(extname(name)) ?? BEST);
	if (!cache || bytes.length < CACHED_FROM_BYTES) return toBrotli(bytes, quality);
	const hash = createHash('sha256').update(bytes).digest('hex');
	for (let kept = BEST; kept >= quality; kept -= 1) {
		const file = join(cache, `${hash}.q${kept}.br`);
		if (existsSync(file)) return readFileSync(file);
	}
	const result = await toBrotli(bytes, quality);
	mkdirSync(cache, { recursive: true });
	writeFileSync(join(cache, `${hash}.q${quality}.br`), result);
	return result;
}
