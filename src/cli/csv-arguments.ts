import { parseArgs } from 'node:util';
import type { Language } from '$lib/domain/language';
import { readCommandLine, type ArgumentsReading } from './read-arguments';

/** What `npm run csv` was asked for. */
export interface CsvArguments {
	readonly language: Language;
	/** A file, or a folder of files. */
	readonly path: string;
	/** Folder to write to; `null`: standard output. */
	readonly out: string | null;
	/** Sheet of a workbook; `null`: the first. */
	readonly sheet: string | null;
}

function parsed(args: readonly string[]) {
	return parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			lang: { type: 'string', default: 'vi' },
			out: { type: 'string' },
			sheet: { type: 'string' }
		}
	});
}

/** Reads the command line. What cannot be read is given back in `wrong`, never thrown. */
export function readArguments(args: readonly string[]): ArgumentsReading<CsvArguments> {
	return readCommandLine(args, parsed, argumentsOf);
}

function argumentsOf(
	{ values, positionals }: ReturnType<typeof parsed>,
	language: Language
): CsvArguments | string {
	const [path, ...more] = positionals;
	if (path === undefined) return 'FILE';
	if (more.length > 0) return more.join(' ');
	if (values.out === '') return '--out';
	const { out = null, sheet = null } = values;
	return { language, path, out, sheet };
}
