import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MOST_BYTES = 64 << 20;
const LONGEST_MS = 120_000;

/** A document as LibreOffice prints it. */
export interface Printed {
	/** In a folder of its own, which `discard` takes away. */
	readonly pdf: string;
	/** The text of each page, as it stands on it. */
	readonly pages: readonly string[];
	/** In millimetres, of the first page. */
	readonly sizeMm: { readonly width: number; readonly height: number };
	/** A line for each picture, as `pdfimages -list` has them. */
	readonly images: readonly string[];
	discard(): Promise<void>;
}

/** Why no document can be printed here; null where one can. */
export async function whyNotPrinted(): Promise<string | null> {
	for (const program of ['soffice', 'pdftotext']) {
		try {
			await run('sh', ['-c', `command -v ${program}`]);
		} catch {
			return `${program} is not installed`;
		}
	}
	return null;
}

/**
 * An office file as a PDF. LibreOffice gets a profile of its own, so that two at a time do not meet.
 * Null where LibreOffice or Poppler is not installed.
 *
 * @throws Error where LibreOffice cannot open the file.
 */
export async function toPdf(
	bytes: Uint8Array,
	extension: 'docx' | 'pptx' | 'xlsx'
): Promise<Printed | null> {
	if ((await whyNotPrinted()) !== null) return null;
	const folder = await mkdtemp(join(tmpdir(), 'office-'));
	const discard = () => rm(folder, { recursive: true, force: true });
	try {
		const file = join(folder, `document.${extension}`);
		await writeFile(file, bytes);
		const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
		const wanted = ['--headless', '--convert-to', 'pdf', '--outdir', folder, file];
		await run('soffice', [profile, ...wanted], { timeout: LONGEST_MS });
		return { ...(await readPdf(join(folder, 'document.pdf'))), discard };
	} catch (error) {
		await discard();
		throw error;
	}
}

async function readPdf(pdf: string): Promise<Omit<Printed, 'discard'>> {
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
		pdf,
		// A form feed ends every page.
		pages: text.normalize('NFC').split('\f').slice(0, -1),
		sizeMm: { width: mm(width), height: mm(height) },
		images: images.trim().split('\n').slice(2)
	};
}
