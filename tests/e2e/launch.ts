import {
	chromium,
	type Browser,
	type BrowserContext,
	type BrowserContextOptions
} from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../scripts/find-chromium.js';

/** The machine's own Chromium, headless and quiet. */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
	return chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags, ...flags] });
}

/** The same with a profile in a folder, as people have one; otherwise windows are private. */
export function launchWithProfile(
	folder: string,
	options: BrowserContextOptions = {}
): Promise<BrowserContext> {
	const args = [...chromiumFlags];
	return chromium.launchPersistentContext(folder, {
		executablePath: ensureChromium(),
		args,
		...options
	});
}
