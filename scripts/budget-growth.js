/**
 * @typedef {{ bytes: number, requests: number }} Figures of a page: as sent, before any interaction
 * @typedef {{ grown: string[], shrunk: string[] }} Changes
 */

/** A page may grow by so much of its kept bytes: less is the noise of names and of other versions of Node. */
export const GROWTH = 0.02;

/** @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(1);

/** @param {number} share */
const percent = (share) => `${share > 0 ? '+' : '\u2212'}${(Math.abs(share) * 100).toFixed(1)} %`;

/**
 * Holds a page's figures against those that were kept for it. A request more is growth of its own, as each
 * costs a slow line a round trip.
 * @param {string} file
 * @param {Figures | undefined} kept none where the page is new
 * @param {Figures} measured
 * @returns {Changes}
 */
export function compareFigures(file, kept, measured) {
	if (!kept) return { grown: [`${file}: no bytes and requests are kept for it`], shrunk: [] };
	const more = measured.bytes - kept.bytes;
	const noise = kept.bytes * GROWTH;
	const bytes = `${file}: ${kB(measured.bytes)} kB, kept ${kB(kept.bytes)} kB (${percent(more / kept.bytes)})`;
	const requests = `${file}: ${measured.requests} requests, kept ${kept.requests}`;
	return {
		grown: [
			...(more > noise ? [bytes] : []),
			...(measured.requests > kept.requests ? [requests] : [])
		],
		shrunk: [
			...(more < -noise ? [bytes] : []),
			...(measured.requests < kept.requests ? [requests] : [])
		]
	};
}
