/** What a page refers to: pages by anchors, assets by everything else. */
interface References {
	readonly pages: readonly string[];
	readonly assets: readonly string[];
}

export interface Crawl {
	/** Paths of the pages reached, in the order they were. */
	readonly pages: readonly string[];
	/** `path <- page that refers to it: status`, or an asset of another origin. */
	readonly dangling: readonly string[];
}

const unescapeHtml = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

function referencesOf(html: string, base: string): References {
	const pages: string[] = [];
	const assets: string[] = [];
	for (const [, tag, rest] of html.matchAll(/<(a|link|script|img|source|use)\b([^>]*)>/g)) {
		const address = /\s(?:href|src)="([^"]*)"/.exec(rest ?? '')?.[1];
		if (address === undefined || /^(data|blob|mailto|tel):/.test(address)) continue;
		const url = new URL(unescapeHtml(address), base);
		url.hash = '';
		if (tag !== 'a' && !/rel="(?:canonical|alternate)"/.test(rest ?? '')) assets.push(url.href);
		else if (!rest?.includes(' download')) pages.push(url.href);
		else assets.push(url.href);
	}
	return { pages, assets };
}

/** Follows all links inside a served site from some pages on, and asks for every asset once. */
export async function crawl(baseUrl: string, starts: readonly string[]): Promise<Crawl> {
	const dangling: string[] = [];
	const seen = new Set(starts.map((path) => baseUrl + path));
	const origins = new Map<string, string>();
	const assets = new Map<string, string>();
	for (const url of seen) {
		const response = await fetch(url);
		const from = origins.get(url) ?? 'start';
		if (response.status !== 200) dangling.push(`${url} <- ${from}: ${response.status}`);
		const html = await response.text();
		if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
		const found = referencesOf(html, url);
		for (const asset of found.assets) if (!assets.has(asset)) assets.set(asset, url);
		for (const page of found.pages) {
			if (!page.startsWith(`${baseUrl}/`) || seen.has(page)) continue;
			origins.set(page, url);
			seen.add(page);
		}
	}
	for (const [asset, from] of assets) {
		if (!asset.startsWith(`${baseUrl}/`)) dangling.push(`${asset} <- ${from}: another origin`);
		else {
			const { status } = await fetch(asset, { method: 'HEAD' });
			if (status !== 200) dangling.push(`${asset} <- ${from}: ${status}`);
		}
	}
	return { pages: [...seen].map((url) => new URL(url).pathname), dangling };
}
