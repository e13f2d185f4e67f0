import type { Page } from 'playwright-core';
import { chooseFile, commitFile, LONG, press, toMapping } from './data-page';
import { openWindow, type Window } from './browser-window';
import { peakMemory } from './memory';

/** One run of a way to load the file. Times in milliseconds, memory in bytes. */
export interface Run {
	readonly time: number;
	/** By step, where the way has steps. */
	readonly steps: Readonly<Record<string, number>>;
	readonly memory: number;
	/** The longest stretch in which the page did not answer; 0 where none was over 50 ms. */
	readonly longestBlock: number;
}

async function withPage<T>(
	url: string,
	kind: Window,
	action: (page: Page, memory: () => Promise<number>) => Promise<T>
): Promise<T> {
	const { context, close } = await openWindow(kind);
	try {
		const page = await context.newPage();
		await page.addInitScript(() => {
			const blocks: number[] = [];
			Object.assign(globalThis, { blocks });
			new PerformanceObserver((list) => {
				blocks.push(...list.getEntries().map(({ duration }) => duration));
			}).observe({ type: 'longtask', buffered: true });
		});
		await page.goto(url);
		return await action(page, () => peakMemory(context));
	} finally {
		await close();
	}
}

/** DuckDB-WASM alone, started before the clock runs; `again`: a second time on the same page. */
export function bareRun(url: string, file: string): Promise<Run & { readonly again: number }> {
	return withPage(url, 'usual', async (page, memory) => {
		const output = page.locator('output');
		const read = async (): Promise<number> => {
			await page.setInputFiles('input', file);
			await output.filter({ hasText: 'rows' }).waitFor({ timeout: LONG });
			return Number.parseFloat((await output.textContent()) ?? '');
		};
		await output.filter({ hasText: 'ready' }).waitFor({ timeout: LONG });
		const first = { time: await read(), memory: await memory() };
		await output.evaluate((element) => {
			element.textContent = 'ready';
		});
		// The same choice again would be no change.
		await page.setInputFiles('input', []);
		return { ...first, again: await read(), steps: {}, longestBlock: 0 };
	});
}

/** Time between the marks that the page sets when it begins a step, and when it waits for the person. */
async function stepTimes(page: Page): Promise<Record<string, number>> {
	const marks = await page.evaluate(() =>
		performance
			.getEntriesByType('mark')
			.filter(({ name }) => name.startsWith('upload '))
			.map(({ name, startTime }) => ({ name: name.replace('upload ', ''), startTime }))
	);
	const steps: Record<string, number> = {};
	for (const [i, { name, startTime }] of marks.entries()) {
		const end = marks[i + 1]?.startTime;
		if (name === 'waiting' || end === undefined) continue;
		steps[name] = (steps[name] ?? 0) + end - startTime;
	}
	return steps;
}

/** A small file, and so many milliseconds that a person looks at it, in which the page makes ready for more. */
export interface FirstFile {
	readonly warmUp: string;
	readonly look: number;
}

/**
 * The whole path on the data page, from the choice of the file to the commit. Before the clock runs a small
 * file is looked at and given up, with which the engine starts.
 */
export function uploadRun(
	site: string,
	file: string,
	{ warmUp, look }: FirstFile,
	kind: Window = 'usual'
): Promise<Run> {
	const url = `${site}/so-lieu/?loai=criteria`;
	return withPage(url, kind, async (page, memory) => {
		await chooseFile(page, warmUp);
		await toMapping(page, look);
		await press(page, 'Hủy');
		await page.evaluate(() => {
			performance.clearMarks();
			(globalThis as unknown as { blocks: number[] }).blocks.length = 0;
		});
		await commitFile(page, file);
		const longestBlock = await page.evaluate(() => {
			const { blocks } = globalThis as unknown as { blocks: number[] };
			return Math.max(0, ...blocks);
		});
		const steps = await stepTimes(page);
		const time = Object.values(steps).reduce((sum, step) => sum + step, 0);
		return { time, steps, memory: await memory(), longestBlock };
	});
}
