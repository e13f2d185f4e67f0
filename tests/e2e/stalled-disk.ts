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
	if (typeof FileSystemWritableFileStream === 'undefined') return;
	FileSystemWritableFileStream.prototype.write = () => new Promise(() => undefined);
};

/** Files are written only after the page hears of `disk goes on`. */
export const untilItGoesOn = () => {
	const { prototype } = FileSystemWritableFileStream;
	const write = Reflect.get(prototype, 'write');
	const goesOn = new Promise((resolve) => {
		addEventListener('disk goes on', resolve);
	});
	prototype.write = async function (this: FileSystemWritableFileStream, data) {
		await goesOn;
		await write.call(this, data);
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
