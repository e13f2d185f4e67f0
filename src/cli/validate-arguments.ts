import { parseArgs } from 'node:util';
import type { Language } from '$lib/domain/language';
import { readCommandLine, type ArgumentsReading } from './read-arguments';
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
export function readArguments(args: readonly string[]): ArgumentsReading<ValidateArguments> {
	return readCommandLine(args, parsed, argumentsOf);
}

function argumentsOf(
	{ values, positionals }: ReturnType<typeof parsed>,
	language: Language
): ValidateArguments | string {
	const [file = null, ...more] = positionals;
	if (more.length > 0) return more.join(' ');
	const kind = values.as === undefined ? null : isUploadKind(values.as) ? values.as : undefined;
	if (kind === undefined || (kind !== null && file === null)) return `--as ${values.as}`;
	const packageFolder = values.package ?? null;
	return { language, json: values.json, file, kind, packageFolder };
}
