import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../../scripts/find-chromium.js';

/** The machine's own Chromium, headless and quiet. */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
	return chromium.launch({ executablePath: ensureChromium(), args: [...chromiumFlags, ...flags] });
}
