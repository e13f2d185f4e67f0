import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchWithProfile } from '../../e2e/launch';
import { peakMemory } from '../memory';
import { now, slowLine, type Line, type LineSpeed } from '../slow-line';
import { watchVisit, type Filter, type Watched } from './watch-visit';

export interface Site {
	readonly server: string;
	readonly filter: Filter;
}

export interface Throttling {
	readonly line: LineSpeed;
	/** How many times slower the main thread of a page is; workers are not reached. */
	readonly processor: number;
}

export interface VisitFigures {
	readonly chartMs: number;
	readonly bytes: number;
	readonly requests: number;
	readonly filteredMs: number;
	readonly blockedMs: number;
	readonly longestMs: number;
	readonly memoryBytes: number;
	/** From the choice of a province to the paint of its charts, once the page is settled. */
	readonly choices: readonly number[];
}

/** How long a browser has to start, in milliseconds. */
const START_MS = 1500;
/** A visit that takes longer is none, in milliseconds. */
const LONGEST_MS = 180_000;
/** A page settles between two choices, in milliseconds. */
const REST = 300;
/** How long a line must lie still until a visit is over, in milliseconds. */
const STILL_MS = 3000;

async function watched(page: Page): Promise<Watched> {
	const begin = now();
	while (now() - begin < LONGEST_MS) {
		const state = await page.evaluate(() => window.visit);
		if (state.filtered !== null) return state;
		await page.waitForTimeout(200);
	}
	const [title, state] = [await page.title(), await page.evaluate(() => window.visit)];
	throw new Error(`${title}: no chart, or no filter: ${JSON.stringify(state)}`);
}

/** What a page still fetches for the next visit is a part of this one. */
async function untilStill(page: Page, line: Line): Promise<void> {
	const begin = now();
	do await page.waitForTimeout(200);
	while (now() - Math.max(begin, line.lastUsed()) < STILL_MS);
}

async function visit(
	line: Line,
	profile: string,
	processor: number,
	filter: Filter
): Promise<VisitFigures> {
	const context = await launchWithProfile(profile, {
		locale: 'vi-VN',
		viewport: { width: 1280, height: 900 }
	});
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
		await page.addInitScript(watchVisit, filter);
		// What a browser does when it starts is no part of a visit.
		await page.waitForTimeout(START_MS);
		const [bytesBefore, requestsBefore] = [
			line.bytesUntil(now()),
			line.requestsUntil(now()).length
		];
		await page.goto(`${line.url}/`, { waitUntil: 'commit', timeout: LONGEST_MS });
		// A filter may change the address, so the beginning is read while the first document is there.
		const begin = await page.evaluate(() => performance.timeOrigin);
		const { chart, filtered, blockedMs, longestMs } = await watched(page);
		if (chart === null || filtered === null) throw new Error(`${page.url()}: nothing was drawn`);
		const memoryBytes = await peakMemory(context);
		await untilStill(page, line);
		const choices: number[] = [];
		for (const choice of filter.choices.slice(1)) {
			choices.push(await page.evaluate((chosen) => window.choose(chosen), choice));
			await page.waitForTimeout(REST);
		}
		return {
			chartMs: chart,
			bytes: line.bytesUntil(begin + chart) - bytesBefore,
			requests: line.requestsUntil(begin + chart).length - requestsBefore,
			filteredMs: filtered,
			blockedMs,
			longestMs,
			memoryBytes,
			choices
		};
	} finally {
		await context.close();
	}
}

/** A first visit with a new profile, and a second one with the same after the browser was closed. */
export async function firstAndRepeat(
	{ server, filter }: Site,
	{ line: speed, processor }: Throttling
): Promise<{ first: VisitFigures; repeat: VisitFigures }> {
	const profile = mkdtempSync(join(tmpdir(), 'profile-'));
	const line = await slowLine(server, speed);
	try {
		const first = await visit(line, profile, processor, filter);
		return { first, repeat: await visit(line, profile, processor, filter) };
	} finally {
		await line.close();
		rmSync(profile, { recursive: true, force: true });
	}
}
