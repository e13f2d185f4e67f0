import type { Page } from 'playwright-core';

// What runs in the page stands alone: nothing of this module may be named in it.

interface Power {
	/** Steps of writing since it was armed. */
	steps: number;
	/** After so many steps nothing is written any more. */
	limit: number;
	isArmed: boolean;
	isOff: boolean;
}

declare global {
	interface Window {
		power: Power;
	}
}

/**
 * Counts every step by which a page writes: what it hands to workers, puts into its database, or removes. Once armed,
 * the step after the limit and all later ones do not happen, and an open transaction never ends, as when power fails.
 */
export const countSteps = () => {
	const power = { steps: 0, limit: Infinity, isArmed: false, isOff: false };
	window.power = power;
	/** Whether the next step still happens. */
	const step = () => {
		if (!power.isArmed) return true;
		if (power.steps >= power.limit) power.isOff = true;
		else power.steps += 1;
		return !power.isOff;
	};
	const post = Reflect.get(Worker.prototype, 'postMessage');
	Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: never[]) {
		if (step()) post.call(this, message, ...rest);
	};
	for (const name of ['put', 'add', 'delete', 'clear'] as const) {
		const write = Reflect.get(IDBObjectStore.prototype, name) as (
			...values: unknown[]
		) => IDBRequest;
		Object.defineProperty(IDBObjectStore.prototype, name, {
			value(this: IDBObjectStore, ...values: unknown[]) {
				const request = write.apply(this, values);
				if (!step()) this.transaction.abort();
				return request;
			}
		});
	}
	// Private files exist where the page has TLS only.
	if (typeof FileSystemDirectoryHandle === 'undefined') return;
	const remove = Reflect.get(FileSystemDirectoryHandle.prototype, 'removeEntry');
	FileSystemDirectoryHandle.prototype.removeEntry = function (
		this: FileSystemDirectoryHandle,
		...values: Parameters<FileSystemDirectoryHandle['removeEntry']>
	) {
		return step() ? remove.apply(this, values) : new Promise(() => undefined);
	};
};

/** From now on so many steps happen. */
export const armAt = (page: Page, limit: number) =>
	page.evaluate((it) => {
		Object.assign(window.power, { steps: 0, limit: it, isArmed: true, isOff: false });
	}, limit);

export const isOff = (page: Page) => page.evaluate(() => window.power.isOff);

export const stepsOf = (page: Page) => page.evaluate(() => window.power.steps);
