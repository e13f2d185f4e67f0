import type { PackageParts } from '../package-parts';

const DATED = /(<dcterms:(created|modified) [^>]*>)[^<]*(<\/dcterms:\2>)/g;
/** What the library makes up, apart from `rId7`, which it counts. */
const MADE_UP = /"rId(?!\d+")([\w-]+)"/g;
/** What the library counts through all documents of a session: ids of bookmarks, and their names at headings. */
const BOOKMARK = /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)/g;
const HEADING = /((?:w:name="|w:anchor="|> ?PAGEREF )_Toc)(\d+)/g;

/**
 * The parts of a Word file with nothing in them of the day and of chance. Ids that were made up are counted
 * instead, in the order in which the part that they belong to names them.
 */
export function repeatable(parts: PackageParts, isoDate: string): PackageParts {
	return new Map(
		[...parts].map(([path, body]) => [
			path,
			typeof body === 'string' ? settled(body, isoDate, idsOf(parts, path)) : body
		])
	);
}

/** The ids made up in the relations of a part, or of the part whose relations these are. */
function idsOf(parts: PackageParts, path: string): readonly string[] {
	const relations = path.endsWith('.rels') ? path : path.replace(/([^/]+)$/, '_rels/$1.rels');
	const xml = parts.get(relations);
	return typeof xml === 'string' ? [...xml.matchAll(MADE_UP)].map(([, id]) => id ?? '') : [];
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
