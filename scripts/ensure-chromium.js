import { ensureChromium } from './find-chromium.js';

try {
	console.log(`Chromium: ${ensureChromium()}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
