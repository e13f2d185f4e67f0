import type { Language } from '$lib/domain/language';
import { namesNoProvince } from '$lib/state/page-route';

/** One file of the built site. */
export interface SiteFile {
	/** Below the base of the site, without a slash before it. */
	readonly path: string;
	/** As a browser keeps it. */
	readonly bytes: number;
	/** As it travels, packed. */
	readonly packedBytes: number;
	/** The first sixteen digits of its SHA-256. */
	readonly hash: string;
}

/** What a build wrote down of itself in `site-files.json`. */
export interface SiteFiles {
	readonly version: string;
	readonly files: ReadonlyMap<string, SiteFile>;
}

export const LIST_NAME = 'site-files.json';

/** Files named by their content: the same name is the same bytes, in every version. */
export const isImmutable = (path: string): boolean => path.startsWith('_app/immutable/');

/** The SQL engine, and the tables that it reads. */
const isOfEngine = (path: string): boolean =>
	isImmutable(path) && /\/duckdb-|\.wasm$|\.csv$/.test(path);

/** Rows that a page fetches when another view is chosen; those of the first view come with the page. */
const FIRST_ROWS = /^(?:explore\/[^/]+\/total|review\/cao-bang)\.json$/;

/** @throws Error where the list is not one of a build: a host that answers everything with a page of its own */
export function readSiteFiles(text: string): SiteFiles {
	const { version, files } = JSON.parse(text) as { version?: unknown; files?: unknown };
	if (typeof version !== 'string' || typeof files !== 'object' || files === null) {
		throw new Error(`${LIST_NAME} is not a list of files`);
	}
	const entries = Object.entries(files as Record<string, [number, number, string]>);
	return {
		version,
		files: new Map(
			entries.map(([path, [bytes, packedBytes, hash]]) => [
				path,
				{ path, bytes, packedBytes, hash }
			])
		)
	};
}

/** What is kept as soon as the site was opened once: all programs and the pages of the home province. */
export function shellOf({ files }: SiteFiles): SiteFile[] {
	return [...files.values()].filter(({ path }) => {
		if (isImmutable(path)) return !isOfEngine(path);
		if (isPage(path)) return namesNoProvince(pathOfPage(path));
		return FIRST_ROWS.test(path) || !path.includes('/') || path.startsWith('icons/');
	});
}

/** Everything that the pages of one language can ask for, the engine among it. */
export function wholeSite({ files }: SiteFiles, language: Language): SiteFile[] {
	return [...files.values()].filter(
		({ path }) => !isPage(path) || languageOf(path) === language || path === '404.html'
	);
}

/** What is kept by itself, what lets files be loaded and asked, and what else there is to see. */
export type PartName = 'shell' | 'rest' | 'engine';

/** The files of a site in one language, by what they are for. */
export function partsOf(list: SiteFiles, language: Language): Record<PartName, SiteFile[]> {
	const shell = new Set(shellOf(list).map(({ path }) => path));
	const parts: Record<PartName, SiteFile[]> = { shell: [], rest: [], engine: [] };
	for (const file of wholeSite(list, language)) {
		const other = isImmutable(file.path) ? 'engine' : 'rest';
		parts[shell.has(file.path) ? 'shell' : other].push(file);
	}
	return parts;
}

/** The file behind an address below the base: a folder is its page. */
export function fileAt(path: string): string {
	const bare = path.replace(/^\//, '');
	return bare === '' || bare.endsWith('/') ? `${bare}index.html` : bare;
}

/** The address under which a host gives a file without leading elsewhere. */
export const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1');

/** Sums of some files. */
export function sizeOf(files: readonly SiteFile[]): {
	readonly bytes: number;
	readonly packedBytes: number;
} {
	return {
		bytes: files.reduce((sum, file) => sum + file.bytes, 0),
		packedBytes: files.reduce((sum, file) => sum + file.packedBytes, 0)
	};
}

const isPage = (path: string): boolean => /(?:^|\/)(?:index\.html|__data\.json)$/.test(path);

const pathOfPage = (path: string): string =>
	`/${path.replace(/(?:^|\/)(?:index\.html|__data\.json)$/, '')}`;

const languageOf = (path: string): Language => (path.startsWith('en/') ? 'en' : 'vi');
