import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '$lib/domain/language';
import { languageAsked, namedIn } from './read-arguments';

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

export type ArgumentsReading =
	| { readonly ok: true; readonly arguments: CsvArguments }
	| { readonly ok: false; readonly language: Language; readonly wrong: string };

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
export function readArguments(args: readonly string[]): ArgumentsReading {
	let reading: ReturnType<typeof parsed>;
	try {
		reading = parsed(args);
	} catch (error) {
		return { ok: false, language: languageAsked(args), wrong: namedIn(error) };
	}
	const { values, positionals } = reading;
	const language = isLanguage(values.lang) ? values.lang : 'vi';
	const refused = (wrong: string): ArgumentsReading => ({ ok: false, language, wrong });
	if (language !== values.lang) return refused(`--lang ${values.lang}`);
	const [path, ...more] = positionals;
	if (path === undefined) return refused('FILE');
	if (more.length > 0) return refused(more.join(' '));
	if (values.out === '') return refused('--out');
	const { out = null, sheet = null } = values;
	return { ok: true, arguments: { language, path, out, sheet } };
}
