import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchWithProfile } from '../e2e/launch';
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

const LONG = 600_000;

async function withPage<T>(url: string, action: (page: Page) => Promise<T>) {
	// Private windows keep files in memory and hand each write to another process.
	const profile = mkdtempSync(join(tmpdir(), 'profile-'));
	const context = await launchWithProfile(profile, { locale: 'vi-VN' });
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
		const result = await action(page);
		return { result, memory: await peakMemory(context) };
	} finally {
		await context.close();
		rmSync(profile, { recursive: true, force: true });
	}
}

/** DuckDB-WASM alone, started before the clock runs. */
export async function bareRun(url: string, file: string): Promise<Run> {
	const { result, memory } = await withPage(url, async (page) => {
		const output = page.locator('output');
		await output.filter({ hasText: 'ready' }).waitFor({ timeout: LONG });
		await page.setInputFiles('input', file);
		await output.filter({ hasText: 'rows' }).waitFor({ timeout: LONG });
		return Number.parseFloat((await output.textContent()) ?? '');
	});
	return { time: result, steps: {}, memory, longestBlock: 0 };
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

/** The whole path on the data page, from the choice of the file to the commit. */
export async function uploadRun(site: string, file: string, warmUp: string): Promise<Run> {
	const { result, memory } = await withPage(`${site}/so-lieu/?loai=criteria`, async (page) => {
		const press = (name: string | RegExp) =>
			page.getByRole('button', { name }).click({ timeout: LONG });
		const choose = (path: string) => page.setInputFiles('.zone input[type="file"]', path);
		const toMapping = async () => {
			await page.getByRole('heading', { name: 'Đọc tệp' }).waitFor({ timeout: LONG });
			await press('Tiếp: ghép cột');
			await page.getByRole('heading', { name: 'Ghép cột' }).waitFor({ timeout: LONG });
		};
		// The engine starts with the first file; the peer's was started before its clock ran, too.
		await choose(warmUp);
		await toMapping();
		await press('Hủy');
		// What the page does before it is asked for a file is no part of the path.
		await page.evaluate(() => {
			performance.clearMarks();
			(globalThis as unknown as { blocks: number[] }).blocks.length = 0;
		});
		await choose(file);
		await toMapping();
		await press('Kiểm tra');
		await press('Tiếp: so với số liệu đang có');
		await press(/^Ghi nhận/);
		await page.getByRole('heading', { name: 'Đã ghi nhận' }).waitFor({ timeout: LONG });
		const longestBlock = await page.evaluate(() => {
			const { blocks } = globalThis as unknown as { blocks: number[] };
			return Math.max(0, ...blocks);
		});
		return { steps: await stepTimes(page), longestBlock };
	});
	const time = Object.values(result.steps).reduce((sum, step) => sum + step, 0);
	return { time, ...result, memory };
}
