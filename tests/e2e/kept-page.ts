import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { SOON } from './upload-steps';

/** Waits until the site answers from what the browser keeps of it. */
export async function untilKept(page: Page): Promise<void> {
	const isServed = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
	await expect.poll(isServed, SOON).toBe(true);
}
