import { isLanguage, type Language } from '$lib/domain/language';

export type ArgumentsReading<Arguments> =
	| { readonly ok: true; readonly arguments: Arguments }
	/** `wrong` is the argument that is not understood, or that is missing. */
	| { readonly ok: false; readonly language: Language; readonly wrong: string };

interface Parsed {
	readonly values: { readonly lang: string };
}

/**
 * Reads a command line. What cannot be read is given back, never thrown. `parse` may throw as Node's
 * `parseArgs` does; `read` gives the arguments, or the text of what is wrong with them.
 */
export function readCommandLine<Line extends Parsed, Arguments extends object>(
	args: readonly string[],
	parse: (args: readonly string[]) => Line,
	read: (line: Line, language: Language) => Arguments | string
): ArgumentsReading<Arguments> {
	let line: Line;
	try {
		line = parse(args);
	} catch (error) {
		return { ok: false, language: languageAsked(args), wrong: namedIn(error) };
	}
	const { lang } = line.values;
	if (!isLanguage(lang)) return { ok: false, language: 'vi', wrong: `--lang ${lang}` };
	const found = read(line, lang);
	return typeof found === 'string'
		? { ok: false, language: lang, wrong: found }
		: { ok: true, arguments: found };
}

/** The language of a command line that cannot be read as a whole. */
function languageAsked(args: readonly string[]): Language {
	const isEnglish = args.some(
		(arg, at) => arg === '--lang=en' || (arg === 'en' && args[at - 1] === '--lang')
	);
	return isEnglish ? 'en' : 'vi';
}

/** Node says what is wrong in English, and names the argument in quotes. */
function namedIn(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return /'([^']+)'/.exec(message)?.[1] ?? message;
}
