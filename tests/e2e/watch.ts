import type { BrowserContext } from 'playwright-core';

export interface Watched {
	/** Addresses asked for so far, by pages and their workers. */
	readonly requests: string[];
	/** What no visit may do: ask another origin, log an error, throw. */
	readonly complaints: string[];
}

/** Records what the pages of a context do; call it before the first page opens. */
export function watch(
	context: BrowserContext,
	origin: string,
	expectedErrors: readonly RegExp[] = []
): Watched {
	const requests: string[] = [];
	const complaints: string[] = [];
	// Files have all one origin, which is none.
	const own = new URL(origin).origin;
	const isOwn = (url: string) => /^(data|blob|about):/.test(url) || new URL(url).origin === own;
	const leave = (url: string) => {
		requests.push(url);
		if (!isOwn(url)) complaints.push(`request leaves the origin: ${url}`);
	};
	const blame = (kind: string, text: string) => {
		if (!expectedErrors.some((pattern) => pattern.test(text))) complaints.push(`${kind}: ${text}`);
	};
	context.on('request', (request) => leave(request.url()));
	context.on('page', (page) => page.on('websocket', (socket) => leave(socket.url())));
	context.on('console', (message) => {
		if (message.type() === 'error') {
			blame('console error', `${message.text()} (${message.location().url})`);
		}
	});
	context.on('weberror', (error) => blame('uncaught error', error.error().message));
	return { requests, complaints };
}
