/**
 * `npm run bench`: loads clean files on the built data page and with DuckDB-WASM alone, in turn, each in a
 * browser of its own, and writes medians and ratios to tests/bench/RESULTS.md. The page also loads the
 * same file clicked through at once and in a private window, and its rows in an encoding that has to be
 * read as text.
 */
import {
	createWriteStream,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { once } from 'node:events';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { build } from 'vite';
import { startServer } from '../../scripts/server.js';
import { criteriaFile } from './criteria-file';
import { median } from './median';
import { bareRun, uploadRun, type Run } from './upload-runs';

const ROOT = join(import.meta.dirname, '../..');
const MB = 1e6;

async function writeFile(
	path: string,
	rows: number,
	encoding: 'utf8' | 'utf16le' = 'utf8'
): Promise<string> {
	const stream = createWriteStream(path, { encoding });
	if (encoding === 'utf16le') stream.write('\ufeff');
	for (const part of criteriaFile(rows)) if (!stream.write(part)) await once(stream, 'drain');
	stream.end();
	await once(stream, 'finish');
	return path;
}

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
		`## ${rows.toLocaleString('en-GB')} rows × 8 columns (${(bytes / MB).toFixed(0)} MB), ${ours.length} runs each`,
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

export async function main(args: readonly string[]): Promise<number> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			runs: { type: 'string', default: '5' },
			rows: { type: 'string', multiple: true },
			look: { type: 'string', default: '5000' }
		}
	});
	const runs = Number(values.runs);
	const sizes = (values.rows ?? ['100000', '1000000']).map(Number);
	if (!existsSync(join(ROOT, 'build/index.html'))) {
		console.error('build/ holds no site: run `npm run build` first');
		return 2;
	}
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	try {
		const bareRoot = join(folder, 'bare');
		await build({
			root: join(import.meta.dirname, 'bare'),
			configFile: false,
			logLevel: 'error',
			build: { outDir: bareRoot, target: 'es2022', assetsInlineLimit: 0 }
		});
		const site = await startServer({ root: join(ROOT, 'build'), port: 0 });
		const bareSite = await startServer({ root: bareRoot, port: 0 });
		const first = {
			warmUp: await writeFile(join(folder, 'warm-up.csv'), 63),
			look: Number(values.look)
		};
		const report: string[] = [];
		for (const rows of sizes) {
			const file = await writeFile(join(folder, `${rows}.csv`), rows);
			const utf16 = await writeFile(join(folder, `${rows}-utf-16.csv`), rows, 'utf16le');
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
			console.log(report.slice(-9).join('\n'));
		}
		await Promise.all([site.close(), bareSite.close()]);
		const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
			dependencies: Record<string, string>;
		};
		const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.version}, DuckDB-WASM ${manifest.dependencies['@duckdb/duckdb-wasm'] ?? ''}`;
		const text = [
			'# Benchmarks',
			'',
			`\`npm run bench\` on ${machine}. Machines differ: read the ratios. Engines are started before the clock runs, and the page has ${values.look} ms in which a person looks at a first, small file and it makes its own ready; «at once» has no such time. The peer is not made ready: what it would gain stands behind «again».`,
			'',
			'The browser has a profile on disk, as people have; in a private window each write of a file goes through another process.',
			'',
			...report
		];
		const file = join(import.meta.dirname, 'RESULTS.md');
		writeFileSync(file, await format(text.join('\n'), { parser: 'markdown' }));
		return 0;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
