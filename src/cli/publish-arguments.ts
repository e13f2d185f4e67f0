import { parseArgs } from 'node:util';
import type { Language } from '$lib/domain/language';
import { readCommandLine, type ArgumentsReading } from './read-arguments';

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
export function readArguments(args: readonly string[]): ArgumentsReading<PublishArguments> {
	return readCommandLine(args, parsed, argumentsOf);
}

function argumentsOf(
	{ values, positionals }: ReturnType<typeof parsed>,
	language: Language
): PublishArguments | string {
	const { to: folder, by = '', note, back, list } = values;
	const [first, ...more] = positionals;
	if (more.length > 0) return more.join(' ');
	if (folder === undefined || folder === '') return '--to';
	if (back && list) return '--back --list';
	if ((back || list) && note !== undefined) return '--note';
	if (list) {
		if (first !== undefined) return first;
		if (values.by !== undefined) return '--by';
		return { do: 'list', language, folder };
	}
	if (back) {
		if (first !== undefined && !/^[1-9]\d{0,8}$/.test(first)) return `--back ${first}`;
		const version = first === undefined ? null : Number(first);
		return { do: 'back', language, folder, version, by };
	}
	if (first === undefined) return 'BUNDLE';
	return { do: 'publish', language, folder, bundle: first, by, note: note ?? '' };
}
