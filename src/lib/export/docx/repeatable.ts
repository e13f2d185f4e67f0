import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Any time would do, if it is always the same; zip knows none before, and takes it as local time. */
const MODIFIED = new Date(1980, 0, 1);
const LEVEL = 6;
const DATED = /(<dcterms:(created|modified) [^>]*>)[^<]*(<\/dcterms:\2>)/g;
/** What the library makes up, apart from `rId7`, which it counts. */
const MADE_UP = /"rId(?!\d+")([\w-]+)"/g;
/** What the library counts through all documents of a session: ids of bookmarks, and their names at headings. */
const BOOKMARK = /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)/g;
const HEADING = /((?:w:name="|w:anchor="|> ?PAGEREF )_Toc)(\d+)/g;

/**
 * An office file with nothing in it of the day and of chance: the same parts give the same bytes. Ids that were
 * made up are counted instead, in the order in which the part that they belong to names them.
 */
export function repeatable(file: Uint8Array, isoDate: string): Uint8Array {
	const parts = unzipSync(file);
	const written: Zippable = {};
	for (const [path, bytes] of Object.entries(parts)) {
		written[path] = [
			/\.(xml|rels)$/.test(path)
				? strToU8(settled(strFromU8(bytes), isoDate, idsOf(parts, path)))
				: bytes,
			{ mtime: MODIFIED, level: path.endsWith('.png') ? 0 : LEVEL }
		];
	}
	return zipSync(written);
}

/** The ids made up in the relations of a part, or of the part whose relations these are. */
function idsOf(parts: Readonly<Record<string, Uint8Array>>, path: string): readonly string[] {
	const relations = path.endsWith('.rels') ? path : path.replace(/([^/]+)$/, '_rels/$1.rels');
	const bytes = parts[relations];
	return bytes ? [...strFromU8(bytes).matchAll(MADE_UP)].map(([, id]) => id ?? '') : [];
}

function settled(xml: string, isoDate: string, ids: readonly string[]): string {
	const bookmarks = counter();
	const headings = counter();
	return xml
		.replace(DATED, `$1${isoDate}T00:00:00Z$3`)
		.replace(MADE_UP, (whole, id: string) => {
			const at = ids.indexOf(id);
			return at < 0 ? whole : `"rIdLink${at + 1}"`;
		})
		.replace(HEADING, (_whole, before: string, id: string) => `${before}${headings(id)}`)
		.replace(BOOKMARK, (_whole, before: string, id: string) => `${before}${bookmarks(id)}`);
}

/** Counts ids from 1, each the first time that it is met. */
function counter(): (id: string) => number {
	const known = new Map<string, number>();
	return (id) => {
		const number = known.get(id) ?? known.size + 1;
		known.set(id, number);
		return number;
	};
}
