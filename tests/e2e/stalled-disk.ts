import type { Page } from 'playwright-core';

// What runs in the page stands alone: nothing of this module may be named in it.

/** In which what cut-off writes left behind is old enough to be cleared away. */
export const hoursLater = () => {
	const now = Date.now.bind(Date);
	Date.now = () => now() + 2 * 3_600_000;
};

/** The disk has stalled: files do not end, and of a large body in the database the first part is all that comes. */
export const neverToEnd = () => {
	const chunk = 4 << 20;
	const read = Reflect.get(Blob.prototype, 'arrayBuffer');
	let chunks = 0;
	Blob.prototype.arrayBuffer = function (this: Blob) {
		if (this.size === chunk) chunks += 1;
		return chunks > 1 ? new Promise(() => undefined) : read.call(this);
	};
	const post = Reflect.get(Worker.prototype, 'postMessage');
	Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: never[]) {
		// Comlink names the function that is called.
		const { path } = (message ?? {}) as { path?: string[] };
		if (path?.[0] !== 'finish') post.call(this, message, ...rest);
	};
};

/** Files end only after the page hears of `disk goes on`. */
export const untilItGoesOn = () => {
	const post = Reflect.get(Worker.prototype, 'postMessage');
	const goesOn = new Promise((resolve) => {
		addEventListener('disk goes on', resolve);
	});
	Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: never[]) {
		const { path } = (message ?? {}) as { path?: string[] };
		if (path?.[0] !== 'finish') post.call(this, message, ...rest);
		else void goesOn.then(() => post.call(this, message, ...rest));
	};
};

/** Names of the files in the browser's private file system. */
export const files = (page: Page) =>
	page.evaluate(async () => {
		const folder = await (
			await navigator.storage.getDirectory()
		).getDirectoryHandle('nhip-cchc-bytes');
		const names: string[] = [];
		for await (const name of folder.keys()) names.push(name);
		return names;
	});
