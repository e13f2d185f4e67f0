import { initialsOf, RANKS_AFTER, RANKS_BEFORE, spellingsOf } from './area-words';
import { searchKey } from './search-key';

export { searchKey } from './search-key';

/** A province as far as a search needs to know it. */
export interface SearchableArea {
	/** GSO code, two digits. */
	readonly code: string;
	readonly nameVi: string;
	readonly nameEn: string;
	/** Other spellings and abbreviations. */
	readonly aliases: readonly string[];
	/** Name of the unit of 2025 to which the area belongs; `null` where there is none. */
	readonly name2025Vi: string | null;
}

/** How well an area answers a query, the best first. */
const TIERS = [
	'code',
	'name',
	'alias',
	'initials',
	'namePrefix',
	'aliasPrefix',
	'wordPrefix',
	'substring',
	'newNamePrefix'
] as const;
type Tier = (typeof TIERS)[number];

interface SearchTerms {
	readonly names: readonly string[];
	readonly aliases: readonly string[];
	readonly newNames: readonly string[];
	readonly initials: string;
}

/**
 * The areas that answer a query, best first and in the given order where equally good: exact code,
 * exact name, alias or name since 2025, initials, beginning of a name, of an alias, of words, part of
 * a name, beginning of a name since 2025. An empty query is answered by all areas.
 */
export function searchAreas<T extends SearchableArea>(query: string, areas: readonly T[]): T[] {
	const wanted = withoutRank(searchKey(query));
	if (wanted === '') return [...areas];
	return areas
		.flatMap((area) => {
			const tier = tierOf(wanted, area.code, knownTermsOf(area));
			return tier === undefined ? [] : [{ area, place: TIERS.indexOf(tier) }];
		})
		.sort((a, b) => a.place - b.place)
		.map(({ area }) => area);
}

function tierOf(wanted: string, code: string, terms: SearchTerms): Tier | undefined {
	const { names, aliases, newNames, initials } = terms;
	const closed = wanted.replaceAll(' ', '');
	const isSame = (term: string) => term.replaceAll(' ', '') === closed;
	const begins = (term: string) => term.replaceAll(' ', '').startsWith(closed);
	const own = [...names, ...aliases];
	if (wanted.padStart(2, '0') === code) return 'code';
	if (names.some(isSame)) return 'name';
	if (aliases.some(isSame) || newNames.some(isSame)) return 'alias';
	if (initials === closed) return 'initials';
	if (names.some(begins)) return 'namePrefix';
	if (aliases.some(begins)) return 'aliasPrefix';
	if (own.some((term) => beginsWords(term, wanted))) return 'wordPrefix';
	if (closed.length > 1 && names.some((term) => term.replaceAll(' ', '').includes(closed))) {
		return 'substring';
	}
	return newNames.some(begins) ? 'newNamePrefix' : undefined;
}

// A picker asks at every key; the terms of an area do not change.
const knownTerms = new WeakMap<SearchableArea, SearchTerms>();

function knownTermsOf(area: SearchableArea): SearchTerms {
	const known = knownTerms.get(area) ?? termsOf(area);
	knownTerms.set(area, known);
	return known;
}

function termsOf({ nameVi, nameEn, aliases, name2025Vi }: SearchableArea): SearchTerms {
	const name = searchKey(nameVi);
	const newName = name2025Vi === null ? name : searchKey(name2025Vi);
	return {
		names: [name, searchKey(nameEn)],
		aliases: [
			...aliases.map(searchKey).flatMap((alias) => [alias, withoutRank(alias)]),
			...spellingsOf(nameVi).map(searchKey)
		],
		newNames: newName === name ? [] : [newName],
		initials: searchKey(initialsOf(nameVi))
	};
}

/** Whether each word of the query begins a later word of the term: `b vung` in `ba ria vung tau`. */
function beginsWords(term: string, wanted: string): boolean {
	const words = term.split(' ');
	let from = 0;
	return wanted.split(' ').every((start) => {
		const at = words.findIndex((word, i) => i >= from && word.startsWith(start));
		from = at + 1;
		return at >= 0;
	});
}

const BEFORE = new RegExp(`^(?:${RANKS_BEFORE.map(searchKey).join('|')}) (?=\\S)`);
const AFTER = new RegExp(`(?<=\\S) (?:${RANKS_AFTER.join('|')})$`);

/** `tỉnh Cao Bằng`, `TP. Đà Nẵng` and `Cao Bang province` name the province without its rank. */
function withoutRank(key: string): string {
	return key.replace(BEFORE, '').replace(AFTER, '');
}
