import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { build } from 'vite';
import { startServer } from '../../scripts/server.js';
import { openWindow } from './browser-window';
import { LONG } from './data-page';
import { installPeer } from './install-peer';
import { median } from './median';
import type { Folders } from './suite';

/** Six figures are drafted; so many more are taken from other pages. */
const TAKEN = [
	['/papi/', 3],
	['/pci/', 3]
] as const;
const FIGURES = 12;
/** Seconds for a review of twelve figures. */
const GOAL = 5;

const KINDS = [
	['docx', 'Word', /Word/],
	['pptx', 'PowerPoint', /PowerPoint/],
	['zip', 'archive', /\.zip/]
] as const;
type Kind = (typeof KINDS)[number][0];

interface Figure {
	readonly svg: string;
	readonly caption: string;
}

interface ReviewTimes {
	readonly ms: Readonly<Record<Kind, number>>;
	readonly bytes: Readonly<Record<Kind, number>>;
	/** The figures of the archive, for the peer. */
	readonly figures: readonly Figure[];
}

/** Keeps the first figures of a page for the review, as a person does it. */
async function takeFigures(page: Page, url: string, count: number): Promise<void> {
	await page.goto(url);
	for (let at = 0; at < count; at += 1) {
		await page.getByRole('button', { name: 'Xuất hình' }).nth(at).click({ timeout: LONG });
		const dialogue = page.getByRole('dialog');
		await dialogue.getByRole('button', { name: 'Thêm vào báo cáo' }).click({ timeout: LONG });
		await dialogue.getByText('Đã giữ hình').waitFor({ timeout: LONG });
		await page.keyboard.press('Escape');
	}
}

async function reviewTimes(site: string): Promise<ReviewTimes> {
	const { context, close } = await openWindow('usual', { viewport: { width: 1280, height: 1000 } });
	try {
		const page = await context.newPage();
		for (const [path, count] of TAKEN) await takeFigures(page, site + path, count);
		await page.goto(`${site}/bao-cao/?danh-cho=chuyen-mon`);
		await page
			.locator('article figure')
			.nth(FIGURES - 1)
			.waitFor({ timeout: LONG });
		await page.waitForTimeout(2000);
		const ms: Partial<Record<Kind, number>> = {};
		const bytes: Partial<Record<Kind, number>> = {};
		let figures: Figure[] = [];
		for (const [kind, , button] of KINDS) {
			const begin = performance.now();
			const [file] = await Promise.all([
				page.waitForEvent('download', { timeout: LONG }),
				page.getByRole('button', { name: button }).click()
			]);
			ms[kind] = performance.now() - begin;
			const body = readFileSync(await file.path());
			bytes[kind] = body.length;
			if (kind === 'zip') figures = figuresOf(body);
			await page.waitForTimeout(500);
		}
		if (figures.length !== FIGURES) throw new Error(`${figures.length} figures, not ${FIGURES}`);
		return { ms, bytes, figures } as ReviewTimes;
	} finally {
		await close();
	}
}

function figuresOf(archive: Uint8Array): Figure[] {
	return Object.entries(unzipSync(archive))
		.filter(([path]) => path.endsWith('.svg'))
		.map(([path, bytes]) => ({
			svg: strFromU8(bytes),
			caption: path.replace(/^.*\/|\.svg$/g, '')
		}));
}

/** The same drawings as pictures in a bare Word document; the first of a page, as ours is. */
async function peerTime(site: string, figures: readonly Figure[]): Promise<number> {
	const { context, close } = await openWindow('usual', { viewport: { width: 1280, height: 1000 } });
	try {
		const page = await context.newPage();
		await page.goto(site);
		await page.locator('output').filter({ hasText: 'ready' }).waitFor({ timeout: LONG });
		await page.waitForTimeout(2000);
		return await page.evaluate(async (given) => {
			const begin = performance.now();
			await window.wordOf(given);
			return performance.now() - begin;
		}, figures);
	} finally {
		await close();
	}
}

declare global {
	interface Window {
		wordOf(figures: readonly Figure[]): Promise<number>;
	}
}

const seconds = (ms: number) => (ms / 1000).toFixed(2);

/** A review of twelve figures as a file, beside the same drawings put into Word by packages alone. */
export async function reviewSuite(folders: Folders, runs: number): Promise<string[]> {
	const packages = installPeer('picture-peer', 'html-to-image');
	const peerRoot = join(folders.scratch, 'picture-peer');
	await build({
		root: packages,
		configFile: false,
		logLevel: 'error',
		build: { outDir: peerRoot, target: 'es2022' }
	});
	const site = await startServer({ root: folders.site, port: 0 });
	const peer = await startServer({ root: peerRoot, port: 0 });
	const ours: ReviewTimes[] = [];
	const theirs: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		const times = await reviewTimes(site.url);
		ours.push(times);
		theirs.push(await peerTime(peer.url, times.figures));
	}
	await Promise.all([site.close(), peer.close()]);
	const other = median(theirs);
	const rows = KINDS.map(([kind, name]) => {
		const own = median(ours.map(({ ms }) => ms[kind]));
		const size = median(ours.map(({ bytes }) => bytes[kind])) / 1e6;
		const beside = kind === 'docx' ? [seconds(other), (own / other).toFixed(2)] : ['–', '–'];
		return `| ${[name, String(GOAL), seconds(own), size.toFixed(1), ...beside].join(' | ')} |`;
	});
	return [
		'## A review as a file',
		'',
		`${runs} runs each in turn, a new profile each. The review has ${FIGURES} figures: six are drafted, six were taken from the pages of PAPI and PCI. A time goes from the click to the saved file, with the fetch of what writes it, as SVG and PNG of 300 dpi with fonts proven; the Word document has its tables, contents and references, too. The peer puts the same ${FIGURES} drawings into a Word document of pictures and captions alone, with \`html-to-image\` and \`docx\`, loaded before its clock runs.`,
		'',
		'| file | goal (s) | ours (s) | MB | html-to-image and docx (s) | ratio |',
		'| --- | --- | --- | --- | --- | --- |',
		...rows,
		''
	];
}
