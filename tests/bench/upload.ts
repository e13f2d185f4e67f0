import { statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { startServer } from '../../scripts/server.js';
import { median } from './median';
import type { Folders } from './suite';
import { bareRun, uploadRun, type Run } from './upload-runs';

const MB = 1e6;

const middle = (runs: readonly Run[], of: (run: Run) => number) => median(runs.map(of));

interface Runs {
	/** DuckDB alone. */
	readonly bare: readonly (Run & { readonly again: number })[];
	/** The upload path. */
	readonly ours: readonly Run[];
	/** The upload path where nobody looked at the file before, and nothing was made ready meanwhile. */
	readonly atOnce: readonly Run[];
	/** The upload path in a private window. */
	readonly inPrivate: readonly Run[];
	/** The same rows in UTF-16, which no bulk reader takes as they are. */
	readonly asText: readonly Run[];
}

export interface UploadOptions {
	/** Rows of the files. */
	readonly sizes: readonly number[];
	/** How many milliseconds a person looks at the first file. */
	readonly look: number;
}

const seconds = (ms: number) => (ms / 1000).toFixed(2);

function lines(rows: number, bytes: number, { bare, ...runs }: Runs): string[] {
	const { ours, atOnce, inPrivate, asText } = runs;
	const bareTime = middle(bare, ({ time }) => time);
	const bareMemory = middle(bare, ({ memory }) => memory);
	const again = seconds(median(bare.map((run) => run.again)));
	const ways = [ours, atOnce, inPrivate, asText];
	const times = ways.flatMap((runs) => {
		const time = middle(runs, (run) => run.time);
		return [seconds(time), (time / bareTime).toFixed(2)];
	});
	const memories = ways.flatMap((runs) => {
		const memory = middle(runs, (run) => run.memory);
		return [(memory / MB).toFixed(0), (memory / bareMemory).toFixed(2)];
	});
	const blocks = ways.flatMap((runs) => [middle(runs, (run) => run.longestBlock).toFixed(0), '']);
	const steps = Object.keys(ours[0]?.steps ?? {}).map(
		(step) => `${step} ${seconds(middle(ours, (run) => run.steps[step] ?? 0))}`
	);
	const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [
		`### ${rows.toLocaleString('en-GB')} rows × 8 columns (${(bytes / MB).toFixed(0)} MB), ${ours.length} runs each`,
		'',
		row([
			'',
			'bare `read_csv`',
			...['upload path', 'at once', 'in a private window', 'the same rows in UTF-16'].flatMap(
				(way) => [way, 'ratio']
			)
		]),
		row(Array.from({ length: 2 + 2 * ways.length }, () => '---')),
		row(['time, median (s)', `${seconds(bareTime)}, again ${again}`, ...times]),
		row(['peak memory of the page, median (MB)', (bareMemory / MB).toFixed(0), ...memories]),
		row(['longest block of the page, median (ms)', '–', ...blocks]),
		'',
		`Steps of the upload path (s): ${steps.join(', ')}.`,
		''
	];
}

/** The upload path and bare `read_csv`, in turn, on files of so many rows. */
export async function uploadSuite(
	folders: Folders,
	runs: number,
	{ sizes, look }: UploadOptions
): Promise<string[]> {
	const bareRoot = join(folders.scratch, 'bare');
	await build({
		root: join(import.meta.dirname, 'bare'),
		configFile: false,
		logLevel: 'error',
		build: { outDir: bareRoot, target: 'es2022', assetsInlineLimit: 0 }
	});
	const site = await startServer({ root: folders.site, port: 0 });
	const bareSite = await startServer({ root: bareRoot, port: 0 });
	const first = { warmUp: await folders.criteria(63), look };
	const report: string[] = [];
	for (const rows of sizes) {
		const file = await folders.criteria(rows);
		const utf16 = await folders.criteria(rows, 'utf16le');
		const bare: (Run & { readonly again: number })[] = [];
		const ours: Run[] = [];
		const atOnce: Run[] = [];
		const inPrivate: Run[] = [];
		const asText: Run[] = [];
		for (let run = 0; run < runs; run += 1) {
			bare.push(await bareRun(bareSite.url, file));
			ours.push(await uploadRun(site.url, file, first));
			atOnce.push(await uploadRun(site.url, file, { ...first, look: 0 }));
			inPrivate.push(await uploadRun(site.url, file, first, 'private'));
			asText.push(await uploadRun(site.url, utf16, first));
		}
		report.push(...lines(rows, statSync(file).size, { bare, ours, atOnce, inPrivate, asText }));
	}
	await Promise.all([site.close(), bareSite.close()]);
	return [
		'## Loading a file',
		'',
		`Engines are started before the clock runs, and the page has ${look} ms in which a person looks at a first, small file and it makes its own ready; «at once» has no such time. The peer is not made ready: what it would gain stands behind «again». The browser has a profile on disk, as people have; in a private window each write of a file goes through another process.`,
		'',
		...report
	];
}
