/**
 * `npm run bench`: measures the built site beside what else could be used, in turn, each in a browser of
 * its own (estimates in Node as well), and writes medians and ratios to tests/bench/RESULTS.md. With
 * `--only` one of the suites; what the others wrote stays.
 */
import {
	createWriteStream,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { once } from 'node:events';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { criteriaFile } from './criteria-file';
import { estimatesSuite } from './estimates';
import { interactionSuite } from './interaction';
import { reviewSuite } from './review';
import type { Folders } from './suite';
import { uploadSuite } from './upload';
import { visitSuite } from './visit';

const ROOT = join(import.meta.dirname, '../..');
const RESULTS = join(import.meta.dirname, 'RESULTS.md');
const SUITES = ['visit', 'interaction', 'upload', 'estimates', 'review'] as const;
type Suite = (typeof SUITES)[number];

function foldersIn(scratch: string): Folders {
	return {
		site: join(ROOT, 'build'),
		data: join(ROOT, 'data'),
		scratch,
		criteria: async (rows, encoding = 'utf8') => {
			const path = join(scratch, `${rows}-${encoding}.csv`);
			if (existsSync(path)) return path;
			const stream = createWriteStream(path, { encoding });
			if (encoding === 'utf16le') stream.write('\ufeff');
			for (const part of criteriaFile(rows)) if (!stream.write(part)) await once(stream, 'drain');
			stream.end();
			await once(stream, 'finish');
			return path;
		}
	};
}

const marksOf = (suite: Suite) => [`<!-- ${suite} -->`, `<!-- end of ${suite} -->`] as const;

/** What a suite wrote the last time; empty where it never ran. */
function writtenBy(suite: Suite): string {
	const text = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '';
	const [begin, end] = marksOf(suite);
	const [from, to] = [text.indexOf(begin), text.indexOf(end)];
	return from < 0 || to < 0 ? '' : text.slice(from + begin.length, to).trim();
}

function machine(): string {
	const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
		dependencies: Record<string, string>;
	};
	const engine = manifest.dependencies['@duckdb/duckdb-wasm'] ?? '';
	return `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.version}, DuckDB-WASM ${engine}`;
}

export async function main(args: readonly string[]): Promise<number> {
	const { values } = parseArgs({
		args: [...args],
		options: {
			only: { type: 'string' },
			runs: { type: 'string', default: '5' },
			rows: { type: 'string', multiple: true },
			look: { type: 'string', default: '5000' }
		}
	});
	const runs = Number(values.runs);
	const suites = SUITES.filter((suite) => values.only === undefined || values.only === suite);
	if (suites.length === 0) {
		console.error(`--only is one of ${SUITES.join(', ')}`);
		return 2;
	}
	if (!existsSync(join(ROOT, 'build/index.html'))) {
		console.error('build/ holds no site: run `npm run build` first');
		return 2;
	}
	const scratch = mkdtempSync(join(tmpdir(), 'bench-'));
	try {
		const folders = foldersIn(scratch);
		const sizes = (values.rows ?? ['100000', '1000000']).map(Number);
		const written = new Map<Suite, string>();
		const run: Readonly<Record<Suite, () => Promise<string[]>>> = {
			visit: () => visitSuite(folders, runs),
			interaction: () => interactionSuite(folders, runs),
			upload: () => uploadSuite(folders, runs, { sizes, look: Number(values.look) }),
			estimates: () => estimatesSuite(folders, runs),
			review: () => reviewSuite(folders, runs)
		};
		for (const suite of suites) {
			const lines = await run[suite]();
			console.log(lines.join('\n'));
			written.set(suite, `On ${machine()}.\n\n${lines.join('\n')}`);
		}
		const parts = SUITES.flatMap((suite) => {
			const [begin, end] = marksOf(suite);
			return [begin, '', written.get(suite) ?? writtenBy(suite), '', end, ''];
		});
		const text = ['# Benchmarks', '', 'Machines differ: read the ratios.', '', ...parts].join('\n');
		writeFileSync(RESULTS, await format(text, { parser: 'markdown' }));
		return 0;
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}
