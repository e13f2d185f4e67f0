import { parseArgs } from 'node:util';
import { isLanguage, type Language } from '$lib/domain/language';
import { languageAsked, namedIn } from './read-arguments';
import { isUploadKind, type UploadKind } from '$lib/ingest/upload-kind';

/** What `npm run validate` was asked for. Without `file` the whole package is checked. */
export interface ValidateArguments {
	readonly language: Language;
	readonly json: boolean;
	readonly file: string | null;
	readonly kind: UploadKind | null;
	/** Folder of the data package; `null` for the project's own. */
	readonly packageFolder: string | null;
}

export type ArgumentsReading =
	| { readonly ok: true; readonly arguments: ValidateArguments }
	| { readonly ok: false; readonly language: Language; readonly wrong: string };

function parsed(args: readonly string[]) {
	return parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			lang: { type: 'string', default: 'vi' },
			json: { type: 'boolean', default: false },
			as: { type: 'string' },
			package: { type: 'string' }
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
	const [file = null, ...more] = positionals;
	if (more.length > 0) return refused(more.join(' '));
	const kind = values.as === undefined ? null : isUploadKind(values.as) ? values.as : undefined;
	if (kind === undefined || (kind !== null && file === null)) return refused(`--as ${values.as}`);
	const packageFolder = values.package ?? null;
	return { ok: true, arguments: { language, json: values.json, file, kind, packageFolder } };
}
