import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '$lib/domain/language';
import { languageAsked, namedIn } from './read-arguments';

/** What `npm run publish` was asked for. */
export type PublishArguments = {
	readonly language: Language;
	/** The folder `published/` of the web host. */
	readonly folder: string;
} & (
	| { readonly do: 'publish'; readonly bundle: string; readonly by: string; readonly note: string }
	/** `version` is `null` for the one before. */
	| { readonly do: 'back'; readonly version: number | null; readonly by: string }
	| { readonly do: 'list' }
);

export type ArgumentsReading =
	| { readonly ok: true; readonly arguments: PublishArguments }
	/** `wrong` is the argument that cannot be read, or is missing. */
	| { readonly ok: false; readonly language: Language; readonly wrong: string };

function parsed(args: readonly string[]) {
	return parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			to: { type: 'string' },
			by: { type: 'string' },
			note: { type: 'string' },
			back: { type: 'boolean', default: false },
			list: { type: 'boolean', default: false },
			lang: { type: 'string', default: 'vi' }
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
	const { to: folder, by = '', note, back, list, lang } = values;
	const language = isLanguage(lang) ? lang : 'vi';
	const refused = (wrong: string): ArgumentsReading => ({ ok: false, language, wrong });
	const accepted = (it: PublishArguments): ArgumentsReading => ({ ok: true, arguments: it });
	if (language !== lang) return refused(`--lang ${lang}`);
	const [first, ...more] = positionals;
	if (more.length > 0) return refused(more.join(' '));
	if (folder === undefined || folder === '') return refused('--to');
	if (back && list) return refused('--back --list');
	if ((back || list) && note !== undefined) return refused('--note');
	if (list) {
		if (first !== undefined) return refused(first);
		if (values.by !== undefined) return refused('--by');
		return accepted({ do: 'list', language, folder });
	}
	if (back) {
		if (first !== undefined && !/^[1-9]\d{0,8}$/.test(first)) return refused(`--back ${first}`);
		const version = first === undefined ? null : Number(first);
		return accepted({ do: 'back', language, folder, version, by });
	}
	if (first === undefined) return refused('BUNDLE');
	return accepted({ do: 'publish', language, folder, bundle: first, by, note: note ?? '' });
}
