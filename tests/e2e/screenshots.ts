/**
 * Pictures of the built site: `npm run screenshots -- [PATH...] [--out FOLDER] [--pdf PATH]...`
 *
 * Each path at phone and desktop width, light and dark, whole page; each `--pdf` path as it prints on A4.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { startServer } from '../../scripts/server.js';
import { launchChromium } from './launch';

const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } };
const SCHEMES = ['light', 'dark'] as const;
const CONTEXT = {
	locale: 'vi-VN',
	timezoneId: 'Asia/Ho_Chi_Minh',
	reducedMotion: 'reduce'
} as const;

/** `/en/cao-bang?year=2020` is `en-cao-bang-year-2020`. */
const nameOf = (path: string) =>
	path.replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, '') || 'home';

async function picture(browser: Browser, url: string, file: string, size: keyof typeof SIZES) {
	for (const colorScheme of SCHEMES) {
		const context = await browser.newContext({ ...CONTEXT, colorScheme, viewport: SIZES[size] });
		const page = await context.newPage();
		await page.goto(url, { waitUntil: 'networkidle' });
		await page.screenshot({ path: `${file}.${size}.${colorScheme}.png`, fullPage: true });
		await context.close();
	}
}

async function print(browser: Browser, url: string, file: string) {
	const context = await browser.newContext(CONTEXT);
	const page = await context.newPage();
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.pdf({ path: `${file}.pdf`, format: 'A4', preferCSSPageSize: true });
	await context.close();
}

export async function main(args: readonly string[]): Promise<number> {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			out: { type: 'string', default: 'test-results/screenshots' },
			pdf: { type: 'string', multiple: true, default: [] }
		}
	});
	const paths = positionals.length + values.pdf.length > 0 ? positionals : ['/', '/en/'];
	mkdirSync(values.out, { recursive: true });
	const server = await startServer({ root: resolve('build'), port: 0 });
	const browser = await launchChromium();
	try {
		for (const path of paths) {
			for (const size of ['phone', 'desktop'] as const) {
				await picture(browser, server.url + path, join(values.out, nameOf(path)), size);
			}
		}
		for (const path of values.pdf) {
			await print(browser, server.url + path, join(values.out, nameOf(path)));
		}
	} finally {
		await browser.close();
		await server.close();
	}
	console.log(`pictures of ${[...paths, ...values.pdf].join(' ')} in ${values.out}`);
	return 0;
}
