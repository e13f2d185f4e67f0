import { isImmutable, LIST_NAME } from './site-files';

/**
 * How a request is answered:
 * - `immutable`: kept for ever under its name; from the host once.
 * - `page`: a page that a person goes to; the kept one, else the host's, else the page that tells what is kept.
 * - `part`: another file of a version, such as the rows of a page; the kept one, else the host's.
 * - `replaced`: a file that the host changes without a new version; the host's, else the kept one.
 * - `host`: only the host knows; not answered here.
 */
export type RequestKind = 'immutable' | 'page' | 'part' | 'replaced' | 'host';

/** What of a request decides. */
export interface Asked {
	readonly method: string;
	readonly mode: string;
	readonly url: string;
}

const OF_THE_HOST = new Set(['service-worker.js', '_app/version.json', LIST_NAME]);

/** @param base path of the site without a slash at its end; empty at the root of a host */
export function requestKind(
	{ method, mode, url }: Asked,
	origin: string,
	base: string
): RequestKind {
	const path = pathBelow(url, origin, base);
	if (method !== 'GET' || path === null || OF_THE_HOST.has(path)) return 'host';
	if (isImmutable(path)) return 'immutable';
	if (path.startsWith('published/')) return 'replaced';
	return mode === 'navigate' ? 'page' : 'part';
}

/** The path of an address below the base, without a slash before it; null outside of the site. */
export function pathBelow(url: string, origin: string, base: string): string | null {
	const asked = new URL(url);
	if (asked.origin !== origin || !asked.pathname.startsWith(`${base}/`)) return null;
	return decodeURI(asked.pathname.slice(base.length + 1));
}
