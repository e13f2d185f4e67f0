import {
	closeSync,
	mkdirSync,
	openSync,
	readdirSync,
	realpathSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

export function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The files of a folder, without hidden ones and those of folders in it, in a fixed order. */
export function filesOf(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
		.map((entry) => join(folder, entry.name))
		.sort();
}

const KNOWN_ENDINGS = /\.(csv|tsv|txt|xlsx|xlsm)$/i;

/**
 * A name for the output of each file: its own with `.csv` for its ending; of files that would get the
 * same name (`a.csv`, `a.tsv`), those without `.csv` keep their ending before it.
 */
export function outputNames(files: readonly string[]): string[] {
	const taken = new Set<string>();
	const plain = files.map((file) => basename(file).replace(/\.gz$/i, ''));
	const names = plain.map((name) => `${name.replace(KNOWN_ENDINGS, '')}.csv`);
	const isRight = (at: number): boolean => basename(files[at] ?? '') === names[at];
	const own = new Set(names.filter((_, at) => isRight(at)));
	return names.map((name, at) => {
		let unique = name;
		if (!isRight(at) && (own.has(name) || taken.has(name))) unique = `${plain[at] ?? ''}.csv`;
		if (own.has(unique) || taken.has(unique)) unique = `${basename(files[at] ?? '')}.csv`;
		if (isRight(at)) unique = name;
		taken.add(unique);
		return unique;
	});
}

/** Whether writing to a folder could overwrite the files that are read. */
export function isOwnFolder(path: string, out: string): boolean {
	mkdirSync(out, { recursive: true });
	const folder = isFolder(path) ? path : dirname(path);
	return realpathSync(folder) === realpathSync(out);
}

/** Writes a file whole or not at all: under another name first. */
export async function writeWhole(path: string, pieces: AsyncIterable<string>): Promise<void> {
	const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
	try {
		const handle = openSync(unfinished, 'w');
		try {
			for await (const piece of pieces) writeFileSync(handle, piece);
		} finally {
			closeSync(handle);
		}
		renameSync(unfinished, path);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw error;
	}
}
