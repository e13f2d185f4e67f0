import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MOST_BYTES = 64 << 20;
const LONGEST_MS = 120_000;

/** Programs with a question that they answer and end. */
const PROGRAMS: readonly (readonly [name: string, question: string])[] = [
	['soffice', '--version'],
	['pdfinfo', '-v'],
	['pdftotext', '-v'],
	['pdfimages', '-v']
];

/** A document as LibreOffice prints it. */
export interface Printed {
	/** The text of each page, composed, as it stands on it. */
	readonly pages: readonly string[];
	/** In millimetres, of the first page. */
	readonly sizeMm: { readonly width: number; readonly height: number };
	/** The page of each picture of pixels, counted from 1. */
	readonly picturePages: readonly number[];
}

/** Whether office files can be printed here; says aloud what is missing where they cannot. */
export async function canPrint(): Promise<boolean> {
	const missing = await Promise.all(
		PROGRAMS.map(async ([name, question]) => {
			try {
				await run(name, [question], { timeout: LONGEST_MS });
				return [];
			} catch {
				return [name];
			}
		})
	);
	const names = missing.flat();
	if (names.length > 0) {
		console.warn(`SKIPPED: no file was opened in LibreOffice: no ${names.join(', ')}`);
	}
	return names.length === 0;
}

/**
 * An office file as LibreOffice prints it, with a profile of its own, so that two at a time do not meet.
 *
 * @throws Error where LibreOffice cannot open the file.
 */
export async function printed(bytes: Uint8Array, extension: 'docx' | 'pptx'): Promise<Printed> {
	const folder = await mkdtemp(join(tmpdir(), 'office-'));
	try {
		const file = join(folder, `document.${extension}`);
		await writeFile(file, bytes);
		const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
		const wanted = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file];
		await run('soffice', [profile, ...wanted], { timeout: LONGEST_MS });
		return await readPdf(join(folder, 'document.pdf'));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function readPdf(pdf: string): Promise<Printed> {
	const output = async (program: string, ...args: readonly string[]) =>
		(await run(program, [...args], { maxBuffer: MOST_BYTES })).stdout;
	const [text, info, images] = await Promise.all([
		output('pdftotext', '-layout', pdf, '-'),
		output('pdfinfo', pdf),
		output('pdfimages', '-list', pdf)
	]);
	const [, width, height] = /Page size:\s*([\d.]+) x ([\d.]+) pts/.exec(info) ?? [];
	const mm = (points: string | undefined) => (Number(points) / 72) * 25.4;
	return {
		// A form feed ends every page.
		pages: text.normalize('NFC').split('\f').slice(0, -1),
		sizeMm: { width: mm(width), height: mm(height) },
		// A line an image: its page, its number, what it is; masks have lines of their own.
		picturePages: [...images.matchAll(/^\s*(\d+)\s+\d+\s+image\b/gm)].map(([, page]) =>
			Number(page)
		)
	};
}
