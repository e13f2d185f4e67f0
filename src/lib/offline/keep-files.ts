import { fetchOrPacked } from './packed-file';
import {
	addressOf,
	isImmutable,
	LIST_NAME,
	readSiteFiles,
	type SiteFile,
	type SiteFiles
} from './site-files';

/** Why files could not be kept: the browser's room is full, the host is out of reach, or it gives other bytes. */
export type KeepFault = 'full' | 'unreached' | 'different';

export class KeepError extends Error {
	constructor(
		readonly fault: KeepFault,
		/** Of the file, below the base. */
		readonly path: string,
		options?: ErrorOptions
	) {
		super(`${path}: ${fault}`, options);
		this.name = 'KeepError';
	}
}

/** Where a site stands and is kept. */
export interface Site {
	/** Without a slash at its end. */
	readonly base: string;
	readonly version: string;
}

export interface KeepOptions {
	readonly signal?: AbortSignal;
	/** Called after each file, with the packed bytes that were done so far. */
	readonly onprogress?: (packedBytes: number) => void;
}

const PREFIX = 'nhip-cchc-';
/** Files named by their content, of all versions. */
export const ASSETS = `${PREFIX}assets`;
/** What a host replaces without a new version. */
export const REPLACED = `${PREFIX}replaced`;
/** So many files are asked for at a time: more would hold back what a person waits for. */
const AT_ONCE = 4;

export const versionCache = (version: string): string => `${PREFIX}site-${version}`;

/** The caches of versions, oldest first. */
export async function keptVersions(): Promise<string[]> {
	const start = versionCache('');
	return (await caches.keys())
		.filter((name) => name.startsWith(start))
		.map((name) => name.slice(start.length));
}

/** Under which a file lies in its cache. */
export const keyOf = ({ base }: Site, path: string): string => `${base}/${path}`;

/** @throws KeepError where the host gives none, or that of another version */
export async function fetchList(site: Site): Promise<SiteFiles> {
	const response = await reach(keyOf(site, LIST_NAME), LIST_NAME);
	const list = readSiteFiles(await response.text());
	if (list.version !== site.version) throw new KeepError('different', LIST_NAME);
	return list;
}

/** The list of a version that is kept; null where none is. */
export async function keptList(site: Site): Promise<SiteFiles | null> {
	const kept = await caches.match(keyOf(site, LIST_NAME), {
		cacheName: versionCache(site.version)
	});
	return kept ? readSiteFiles(await kept.text()) : null;
}

export async function keepList(site: Site, list: SiteFiles): Promise<void> {
	const files = Object.fromEntries(
		[...list.files.values()].map(({ path, bytes, packedBytes, hash }) => [
			path,
			[bytes, packedBytes, hash]
		])
	);
	const cache = await caches.open(versionCache(site.version));
	await cache.put(
		keyOf(site, LIST_NAME),
		new Response(JSON.stringify({ version: list.version, files }))
	);
}

/** Those of some files that are not kept yet. */
export async function missingFiles(site: Site, files: readonly SiteFile[]): Promise<SiteFile[]> {
	const [assets, own] = await Promise.all([
		pathsIn(site, ASSETS),
		pathsIn(site, versionCache(site.version))
	]);
	return files.filter(({ path }) => !(isImmutable(path) ? assets : own).has(path));
}

/**
 * Fetches the files that are missing and keeps them. What was kept stays if it ends early.
 * @throws KeepError; what the signal was stopped with
 */
export async function keepFiles(
	site: Site,
	files: readonly SiteFile[],
	{ signal, onprogress }: KeepOptions = {}
): Promise<void> {
	const queue = await missingFiles(site, files);
	let done = files.reduce((sum, { packedBytes }) => sum + packedBytes, 0);
	done -= queue.reduce((sum, { packedBytes }) => sum + packedBytes, 0);
	onprogress?.(done);
	const older = await olderLists(site);
	const ended = new AbortController();
	const work = async () => {
		for (let file = queue.shift(); file; file = queue.shift()) {
			signal?.throwIfAborted();
			ended.signal.throwIfAborted();
			await keepFile(site, file, older, signal);
			done += file.packedBytes;
			onprogress?.(done);
		}
	};
	try {
		await Promise.all(Array.from({ length: AT_ONCE }, work));
	} catch (error) {
		// The others end, too, before it is told.
		ended.abort();
		throw error;
	}
}

/** Of the versions that may have a file of this one already. */
async function olderLists(site: Site): Promise<SiteFiles[]> {
	const versions = (await keptVersions()).filter((version) => version !== site.version);
	const lists = await Promise.all(versions.map((version) => keptList({ ...site, version })));
	return lists.filter((list) => list !== null);
}

async function keepFile(
	site: Site,
	file: SiteFile,
	older: readonly SiteFiles[],
	signal: AbortSignal | undefined
): Promise<void> {
	if (!isImmutable(file.path)) {
		for (const { version, files } of older) {
			if (files.get(file.path)?.hash !== file.hash) continue;
			const same = await caches.match(keyOf(site, file.path), { cacheName: versionCache(version) });
			if (same) return keepAnswer(site, file, same);
		}
	}
	await keepAnswer(site, file, await reach(keyOf(site, addressOf(file.path)), file.path, signal));
}

async function reach(url: string, path: string, signal?: AbortSignal): Promise<Response> {
	let response: Response;
	try {
		response = await fetchOrPacked(url, {
			cache: isImmutable(path) ? 'default' : 'no-cache',
			...(signal ? { signal } : {})
		});
	} catch (error) {
		signal?.throwIfAborted();
		throw new KeepError('unreached', path, { cause: error });
	}
	if (!response.ok) throw new KeepError('unreached', path);
	return response;
}

/**
 * Keeps an answer, if it is the file of the list: the page of a proxy that asks to log in, or a cut transfer,
 * has another hash.
 * @throws KeepError
 */
export async function keepAnswer(site: Site, file: SiteFile, response: Response): Promise<void> {
	let body: ArrayBuffer;
	try {
		body = await response.arrayBuffer();
	} catch (error) {
		throw new KeepError('unreached', file.path, { cause: error });
	}
	if ((await hashOf(body)).slice(0, file.hash.length) !== file.hash) {
		throw new KeepError('different', file.path);
	}
	const headers = new Headers(response.headers);
	// The body is unpacked by now.
	for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
	try {
		const cache = await caches.open(isImmutable(file.path) ? ASSETS : versionCache(site.version));
		await cache.put(keyOf(site, file.path), new Response(body, { headers }));
	} catch (error) {
		throw new KeepError('full', file.path, { cause: error });
	}
}

async function hashOf(body: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function pathsIn({ base }: Site, cacheName: string): Promise<Set<string>> {
	const requests = await (await caches.open(cacheName)).keys();
	return new Set(
		requests.map(({ url }) => decodeURI(new URL(url).pathname).slice(base.length + 1))
	);
}
