import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchChromium } from './launch';
import { watch, type Watched } from './watch';

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

export interface OpenOptions extends BrowserContextOptions {
	/** From the root of the site; `/` unless told. */
	readonly path?: string;
	/** The answer's status; 200 unless told. */
	readonly status?: number;
	/** Console and uncaught errors that this visit is made to cause. */
	readonly expectedErrors?: readonly RegExp[];
	/** What is done to the page before it asks for its address. */
	readonly before?: (page: Page) => Promise<void>;
}

export interface Visit {
	readonly page: Page;
	readonly context: BrowserContext;
	/** Addresses asked for so far. */
	readonly requests: readonly string[];
}

/**
 * One Chromium for a test file. Each page opens in a context of its own, which closes with the test; the test then
 * fails if a request left the origin, an error reached the console, or one was not caught. `flags` are further ones of
 * Chromium; `baseURL` of a visit is another site than the built one.
 *
 * The pages' policy forbids `eval`, and with it `waitForFunction`: wait with locators and `expect.poll`.
 */
export function useBrowser(
	flags: readonly string[] = []
): (options?: OpenOptions) => Promise<Visit> {
	let browser: Browser;
	let visits: { context: BrowserContext; watched: Watched }[] = [];

	beforeAll(async () => {
		browser = await launchChromium(flags);
	});
	afterEach(async () => {
		const ended = visits;
		visits = [];
		await Promise.all(ended.map(({ context }) => context.close()));
		expect(ended.flatMap(({ watched }) => watched.complaints)).toEqual([]);
	});
	afterAll(() => browser.close());

	return async ({ path = '/', status = 200, expectedErrors = [], before, ...options } = {}) => {
		const baseURL = options.baseURL ?? inject('baseUrl');
		const context = await browser.newContext({
			viewport: DESKTOP,
			locale: 'vi-VN',
			timezoneId: 'Asia/Ho_Chi_Minh',
			reducedMotion: 'reduce',
			// What a page asks for must not be answered by what an earlier page kept.
			serviceWorkers: 'block',
			...options,
			baseURL
		});
		const watched = watch(context, baseURL, expectedErrors);
		visits.push({ context, watched });
		const page = await context.newPage();
		await before?.(page);
		const response = await page.goto(path);
		expect(response?.status()).toBe(status);
		return { page, context, requests: watched.requests };
	};
}
