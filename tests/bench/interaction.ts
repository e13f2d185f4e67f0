import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { startServer } from '../../scripts/server.js';
import { commitFile, LONG } from './data-page';
import { installPeer } from './install-peer';
import { exploreTimes, type InputTimes } from './interaction/explore-inputs';
import { watchInputs } from './interaction/input-to-paint';
import { peerTimes } from './interaction/peer-inputs';
import { bareQuestionTimes, questionTimes } from './interaction/question-inputs';
import { median } from './median';
import { percentile } from './percentile';
import { openWindow } from './browser-window';
import type { Folders } from './suite';

/** What each page answers: Explore a click when the button is let go, the peer when it is pressed. */
const ANSWERED = {
	explore: ['pointermove', 'pointerup', 'keydown'],
	peer: ['pointermove', 'pointerdown']
} as const;
/** Years in the record of PAPI, and in the file of criteria. */
const YEARS = 14;

export async function withPage<T>(
	url: string,
	whose: keyof typeof ANSWERED,
	action: (page: Page) => Promise<T>
): Promise<T> {
	const { context, close } = await openWindow('usual', { viewport: { width: 1280, height: 1000 } });
	try {
		const page = await context.newPage();
		await watchInputs(page, ANSWERED[whose]);
		await page.goto(url);
		return await action(page);
	} finally {
		await close();
	}
}

/** Opens Explore and waits until it is alive and settled. */
export async function openExplore(page: Page, url: string): Promise<void> {
	await page.goto(url);
	await page.locator('figure .fluid').nth(2).waitFor({ timeout: LONG });
	await page.locator('[aria-busy="true"]').waitFor({ state: 'detached', timeout: LONG });
	await page.waitForTimeout(3000);
}

interface MillionTimes extends InputTimes {
	readonly question: readonly number[];
}

const withRecord = (site: string) =>
	withPage(site, 'explore', async (page) => {
		await openExplore(page, `${site}/kham-pha/`);
		return exploreTimes(page);
	});

const withMillion = (site: string, file: string) =>
	withPage(`${site}/so-lieu/?loai=criteria`, 'explore', async (page): Promise<MillionTimes> => {
		await commitFile(page, file);
		await openExplore(page, `${site}/kham-pha/`);
		const banner = page.getByRole('region', { name: 'Số liệu đã nạp' });
		await banner.waitFor({ timeout: LONG });
		await banner.locator('.loading').waitFor({ state: 'detached', timeout: LONG });
		await page.waitForTimeout(3000);
		const times = await exploreTimes(page);
		await page.goto(`${site}/truy-van/`);
		return { ...times, question: await questionTimes(page) };
	});

/** Opens the peer's page with the files that it is to read. */
export const withPeer = <T>(
	site: string,
	kind: 'scores' | 'criteria',
	files: readonly string[],
	action: (page: Page) => Promise<T>
) =>
	withPage(`${site}/?kind=${kind}`, 'peer', async (page) => {
		const output = page.locator('output');
		await output.filter({ hasText: 'ready' }).waitFor({ timeout: LONG });
		await page.setInputFiles('input', [...files]);
		await output.filter({ hasText: 'rows' }).waitFor({ timeout: LONG });
		await page.waitForTimeout(3000);
		return action(page);
	});

const peerWith = (site: string, kind: 'scores' | 'criteria', files: readonly string[]) =>
	withPeer(site, kind, files, async (page): Promise<MillionTimes> => {
		const times = await peerTimes(page, YEARS);
		return { ...times, question: kind === 'criteria' ? await bareQuestionTimes(page) : [] };
	});

const INPUTS = {
	brush: 'brush the years, each move of the pointer',
	province: 'click on a province',
	part: 'click on a part of the index',
	question: 'put a question of one’s own to the rows'
} as const;

/** Median and 95th percentile of what runs measured, each the median over the runs. */
function figures(runs: readonly (readonly number[])[]): { middle: number; high: number } {
	return {
		middle: median(runs.map((times) => percentile(times, 50))),
		high: median(runs.map((times) => percentile(times, 95)))
	};
}

function table(
	what: readonly (keyof typeof INPUTS)[],
	ours: readonly Partial<MillionTimes>[],
	peer: readonly Partial<MillionTimes>[]
): string[] {
	const lines = what.map((input) => {
		const own = figures(ours.map((run) => run[input] ?? []));
		const other = figures(peer.map((run) => run[input] ?? []));
		const cells = [own.middle, own.high, other.middle, other.high].map((ms) => ms.toFixed(0));
		return `| ${[INPUTS[input], ...cells, (own.high / other.high).toFixed(2)].join(' | ')} |`;
	});
	const cross = (runs: readonly Partial<MillionTimes>[]) =>
		figures(
			runs.map(({ brush = [], province = [], part = [] }) => [...brush, ...province, ...part])
		);
	const [own, other] = [cross(ours), cross(peer)];
	const all = [own.middle, own.high, other.middle, other.high].map((ms) => ms.toFixed(0));
	return [
		'| input to paint (ms) | Explore, median | p95 | vgplot, median | p95 | ratio of p95 |',
		'| --- | --- | --- | --- | --- | --- |',
		...lines,
		`| **all of the cross-filter** | ${all.join(' | ')} | ${(own.high / other.high).toFixed(2)} |`
	];
}

/** Builds the peer's page; gives back its folder. */
export async function crossfilterSite(scratch: string): Promise<string> {
	const packages = installPeer('peer', '@uwdata/vgplot');
	const outDir = join(scratch, 'peer');
	await build({
		root: packages,
		configFile: false,
		logLevel: 'error',
		build: { outDir, target: 'es2022', assetsInlineLimit: 0 }
	});
	return outDir;
}

/** The files of the record that hold scores. */
export const scoreFiles = (data: string) =>
	['papi', 'sipas', 'par_index', 'pci'].map((index) => join(data, `scores/${index}.csv`));

/** Explore and the same cross-filter written with vgplot, on the record and on a million loaded rows. */
export async function interactionSuite(folders: Folders, runs: number): Promise<string[]> {
	const site = await startServer({ root: folders.site, port: 0 });
	const peer = await startServer({ root: await crossfilterSite(folders.scratch), port: 0 });
	const million = await folders.criteria(1_000_000);
	const scores = scoreFiles(folders.data);
	const record: { ours: InputTimes[]; peer: InputTimes[] } = { ours: [], peer: [] };
	const loaded: { ours: MillionTimes[]; peer: MillionTimes[] } = { ours: [], peer: [] };
	for (let run = 0; run < runs; run += 1) {
		record.ours.push(await withRecord(site.url));
		record.peer.push(await peerWith(peer.url, 'scores', scores));
		loaded.ours.push(await withMillion(site.url, million));
		loaded.peer.push(await peerWith(peer.url, 'criteria', [million]));
	}
	await Promise.all([site.close(), peer.close()]);
	const cross = ['brush', 'province', 'part'] as const;
	return [
		'## From input to paint',
		'',
		`${runs} runs each in turn. An input counts from when the browser got the event that the page answers (a move; for a click, Explore answers when the button is let go and the peer when it is pressed) until the paint of the last change that it led to in any figure, open table, text or control of the page. The peer is the same cross-filter written with \`@uwdata/vgplot\` on the same engine build: years by province, provinces, parts, each filtered by what is chosen in the others; it has 1.5 s to compute ahead when a pointer enters a view.`,
		'',
		'### The record',
		'',
		...table(cross, record.ours, record.peer),
		'',
		'### A million rows',
		'',
		'A file of 1,000,000 criteria is loaded on the data page, and Explore asks the engine that holds it. The peer filters the same file. A table of scores cannot be as long: its rows are known by index, year, province and component, and no two of them may be the same. The question is one of an analyst on the query page, a mean by year of one province over the million rows, with the figure that fits the answer; beside it the bare engine without a page.',
		'',
		...table([...cross, 'question'], loaded.ours, loaded.peer),
		''
	];
}
