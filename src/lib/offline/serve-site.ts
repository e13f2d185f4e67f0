import {
	ASSETS,
	fetchList,
	keepAnswer,
	keepFiles,
	keepList,
	keptList,
	keptVersions,
	keyOf,
	REPLACED,
	versionCache,
	type Site
} from './keep-files';
import { fetchOrPacked } from './packed-file';
import { pathBelow, requestKind } from './request-kind';
import { fileAt, isImmutable, shellOf } from './site-files';

/** What a page may say to the worker: take the place of the older one. */
export const TAKE_OVER = 'take over';
/** Below the base: the page that tells what is kept. */
export const TELLS_WHAT_IS_KEPT = { vi: 'ngoai-tuyen/', en: 'en/ngoai-tuyen/' } as const;
/** In its address: the page that was asked for and is not kept. */
export const ASKED_PAGE = 'trang';

interface LastingEvent extends Event {
	waitUntil(work: Promise<unknown>): void;
}

interface AskingEvent extends LastingEvent {
	readonly request: Request;
	respondWith(answer: Promise<Response>): void;
}

/** What of a service worker's scope is used; its types and those of a page exclude each other. */
export interface WorkerScope {
	readonly location: { readonly origin: string };
	readonly clients: { claim(): Promise<void> };
	skipWaiting(): Promise<void>;
	addEventListener(type: 'install' | 'activate', listener: (event: LastingEvent) => void): void;
	addEventListener(type: 'fetch', listener: (event: AskingEvent) => void): void;
	addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/**
 * Answers for the host: a version is kept whole before it is used, and used until the next one is asked for
 * or no page of it is open.
 */
export function serveSite(scope: WorkerScope, site: Site): void {
	scope.addEventListener('install', (event) => {
		event.waitUntil(keepShell(site));
	});
	scope.addEventListener('activate', (event) => {
		event.waitUntil(forgetOlder(site).then(() => scope.clients.claim()));
	});
	scope.addEventListener('message', ({ data }) => {
		if (data === TAKE_OVER) void scope.skipWaiting();
	});
	scope.addEventListener('fetch', (event) => {
		const { request } = event;
		const kind = requestKind(request, scope.location.origin, site.base);
		if (kind === 'host') return;
		const path = pathBelow(request.url, scope.location.origin, site.base) ?? '';
		const answer = {
			immutable: () => immutable(site, request, event),
			page: () => page(site, request, path, event),
			part: () => part(site, request, path, event),
			replaced: () => replaced(request)
		}[kind];
		event.respondWith(answer());
	});
}

async function keepShell(site: Site): Promise<void> {
	const list = await fetchList(site);
	await keepFiles(site, shellOf(list));
	await keepList(site, list);
}

/** Keeps the version before this one, whose pages may still be open; drops what only older ones had. */
async function forgetOlder(site: Site): Promise<void> {
	const older = (await keptVersions()).filter((version) => version !== site.version);
	await Promise.all(older.slice(0, -1).map((version) => caches.delete(versionCache(version))));
	const lists = await Promise.all(
		[site.version, ...older.slice(-1)].map((version) => keptList({ ...site, version }))
	);
	const used = new Set(lists.flatMap((list) => [...(list?.files.keys() ?? [])]));
	const assets = await caches.open(ASSETS);
	for (const request of await assets.keys()) {
		const path = decodeURI(new URL(request.url).pathname).slice(site.base.length + 1);
		if (!used.has(path)) await assets.delete(request);
	}
}

async function immutable(site: Site, request: Request, event: LastingEvent): Promise<Response> {
	const kept = await caches.match(request.url, { cacheName: ASSETS });
	if (kept) return kept;
	const answer = await fetchOrPacked(request.url, { credentials: 'same-origin' });
	const path = decodeURI(new URL(request.url).pathname).slice(site.base.length + 1);
	if (answer.status === 404) {
		// The host has another version and this one is not whole: the next visit begins with the host's.
		event.waitUntil(caches.delete(versionCache(site.version)));
	} else {
		keepInPassing(site, path, answer, event);
	}
	return answer;
}

async function page(
	site: Site,
	request: Request,
	path: string,
	event: LastingEvent
): Promise<Response> {
	try {
		return await part(site, request, path, event);
	} catch (error) {
		const list = await keptList(site);
		if (list?.files.has(fileAt(`${path}/`))) {
			return Response.redirect(`${keyOf(site, path)}/${new URL(request.url).search}`);
		}
		if (list && !list.files.has(fileAt(path))) {
			const missing = await keptFile(site, '404.html');
			if (missing) return new Response(missing.body, { status: 404, headers: missing.headers });
		}
		const language = path.startsWith('en/') ? 'en' : 'vi';
		const told = await keptFile(site, fileAt(TELLS_WHAT_IS_KEPT[language]));
		if (!told) throw error;
		const { pathname, search } = new URL(request.url);
		const query = new URLSearchParams({ [ASKED_PAGE]: pathname + search });
		return Response.redirect(`${keyOf(site, TELLS_WHAT_IS_KEPT[language])}?${query}`);
	}
}

async function part(
	site: Site,
	request: Request,
	path: string,
	event: LastingEvent
): Promise<Response> {
	const kept = await keptFile(site, fileAt(path));
	if (kept) return kept;
	const answer = await fetch(request);
	keepInPassing(site, fileAt(path), answer, event);
	return answer;
}

async function replaced(request: Request): Promise<Response> {
	const cache = await caches.open(REPLACED);
	try {
		const answer = await fetch(request);
		if (answer.ok) await cache.put(request.url, answer.clone()).catch(() => undefined);
		return answer;
	} catch (error) {
		const kept = await cache.match(request.url);
		if (kept) return kept;
		throw error;
	}
}

const keptFile = (site: Site, path: string): Promise<Response | undefined> =>
	caches.match(keyOf(site, path), {
		cacheName: isImmutable(path) ? ASSETS : versionCache(site.version)
	});

/** What came from the host is kept beside the answer; a full browser or another version's file is not minded. */
function keepInPassing(site: Site, path: string, answer: Response, event: LastingEvent): void {
	if (!answer.ok || answer.redirected) return;
	const copy = answer.clone();
	event.waitUntil(
		keptList(site)
			.then(async (list) => {
				const file = list?.files.get(path);
				if (file) await keepAnswer(site, file, copy);
				else await copy.body?.cancel();
			})
			.catch(() => undefined)
	);
}
