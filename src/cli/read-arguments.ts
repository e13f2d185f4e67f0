import type { Language } from '$lib/domain/language';

/** The language of a command line that cannot be read as a whole. */
export function languageAsked(args: readonly string[]): Language {
	const isEnglish = args.some(
		(arg, at) => arg === '--lang=en' || (arg === 'en' && args[at - 1] === '--lang')
	);
	return isEnglish ? 'en' : 'vi';
}

/** Node says what is wrong in English, and names the argument in quotes. */
export function namedIn(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return /'([^']+)'/.exec(message)?.[1] ?? message;
}
