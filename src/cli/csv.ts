/**
 * `npm run csv`: what the reader understands of a file, as UTF-8 CSV on standard output, and the
 * dialect it found as one line of JSON on standard error; or of every file in a folder.
 * Exit code 0: all was read; 1: something is stray or doubtful; 2: usage, or a file without a table.
 */
import { once } from 'node:events';
import { basename, join } from 'node:path';
import process from 'node:process';
import { tableCsv } from '$lib/ingest/reading/table-csv';
import { filesOf, isFolder, isOwnFolder, outputNames, writeWhole } from './csv-files';
import { readArguments, type CsvArguments } from './csv-arguments';
import { needsALook, readingJson, readTable } from './csv-table';
import { CSV_WORDS } from './csv-words';
import { codeOf, readBytes } from './folder-files';

type ExitCode = 0 | 1 | 2;

function tell(line: string): void {
	process.stderr.write(`${line}\n`);
}

function refuse(...lines: string[]): 2 {
	lines.forEach(tell);
	return 2;
}

/** Waits where a pipe takes no more for now, so that a large table is not held twice. */
async function print(pieces: AsyncIterable<string>): Promise<void> {
	for await (const piece of pieces) {
		if (!process.stdout.write(piece)) await once(process.stdout, 'drain');
	}
}

async function* nothing(): AsyncGenerator<string, void, undefined> {
	// An empty file is an empty table.
}

/** Converts one file; `to` is the file to write, `null` standard output. */
async function convert(file: string, to: string | null, asked: CsvArguments): Promise<ExitCode> {
	const words = CSV_WORDS[asked.language];
	const bytes = readBytes(file);
	if (!bytes.ok) {
		const isMissing = bytes.code === 'ENOENT';
		return refuse(isMissing ? words.noFile(file) : words.unreadable(file, bytes.code));
	}
	const reading = await readTable(new Blob([bytes.bytes]), basename(file), asked);
	tell(readingJson(file, reading, asked.language));
	const write = to === null ? print : (pieces: AsyncIterable<string>) => writeWhole(to, pieces);
	try {
		if (reading.kind === 'table') await write(tableCsv(reading.table));
		else if (reading.rule === 'file.empty') await write(nothing());
	} catch (error) {
		return refuse(words.notWritten(to ?? '-', codeOf(error)));
	}
	if (reading.kind === 'refused') return 2;
	return needsALook(reading) ? 1 : 0;
}

/** Runs the command and returns its exit code: of several files, the highest. */
export async function main(args: readonly string[]): Promise<ExitCode> {
	const reading = readArguments(args);
	if (!reading.ok) {
		const words = CSV_WORDS[reading.language];
		return refuse(words.wrong(reading.wrong), '', words.usage);
	}
	const asked = reading.arguments;
	const { path, out, language } = asked;
	const words = CSV_WORDS[language];
	const isAll = isFolder(path);
	if (out === null) {
		return isAll ? refuse(words.needsOut(path)) : convert(path, null, asked);
	}
	let files: readonly string[];
	try {
		if (isOwnFolder(path, out)) return refuse(words.ownFolder(out));
		files = isAll ? filesOf(path) : [path];
	} catch (error) {
		return refuse(words.notWritten(out, codeOf(error)));
	}
	const names = outputNames(files);
	let worst: ExitCode = 0;
	for (const [at, file] of files.entries()) {
		const code = await convert(file, join(out, names[at] ?? ''), asked);
		if (code > worst) worst = code;
	}
	return worst;
}
