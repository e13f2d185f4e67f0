import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { launchChromium, launchWithProfile } from '../e2e/launch';

/** Private windows keep files in memory and hand each write to another process. */
export type Window = 'usual' | 'private';

const OPTIONS = { locale: 'vi-VN' } as const;

export interface WindowOptions {
	readonly viewport?: { readonly width: number; readonly height: number };
}

/** A browser of its own. */
export async function openWindow(
	kind: Window,
	options: WindowOptions = {}
): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
	if (kind === 'private') {
		const browser = await launchChromium();
		return {
			context: await browser.newContext({ ...OPTIONS, ...options }),
			close: () => browser.close()
		};
	}
	const profile = mkdtempSync(join(tmpdir(), 'profile-'));
	const context = await launchWithProfile(profile, { ...OPTIONS, ...options });
	return {
		context,
		close: async () => {
			await context.close();
			rmSync(profile, { recursive: true, force: true });
		}
	};
}
