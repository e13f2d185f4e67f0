import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchChromium } from './launch';
import { serveStore, type StoreSite } from './serve-store';

/** A name of another host: to the browser this is plain http, without files, locks and `crypto.subtle`. */
const PLAIN_HOST = 'nhip.test';

export interface StoreLab {
	/** Of the page, to a browser a safe one; without a slash at its end. */
	readonly secure: string;
	/** The same page over plain http. */
	readonly plain: string;
	/** Folder that is served. */
	readonly root: string;
	/** One machine, which goes with the test. */
	readonly context: BrowserContext;
	/** Another machine; its test closes it. */
	readonly newContext: () => Promise<BrowserContext>;
}

/** The store alone in a page, and one Chromium, for a test file; `page` as `serveStore` has it. */
export function useStoreLab(page?: string): StoreLab {
	let site: StoreSite;
	let browser: Browser;
	let context: BrowserContext;
	beforeAll(async () => {
		[site, browser] = await Promise.all([
			serveStore(page),
			launchChromium([`--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`])
		]);
	});
	afterAll(async () => {
		await Promise.all([browser.close(), site.close()]);
	});
	beforeEach(async () => {
		context = await browser.newContext();
	});
	afterEach(() => context.close());
	return {
		get secure() {
			return `http://127.0.0.1:${site.port}`;
		},
		get plain() {
			return `http://${PLAIN_HOST}:${site.port}`;
		},
		get root() {
			return site.root;
		},
		get context() {
			return context;
		},
		newContext: () => browser.newContext()
	};
}
