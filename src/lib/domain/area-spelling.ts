import { areaTerms, type AreaTerm } from './area-spelling-terms';
import { codeIn, formsOf, withoutQuotes } from './area-spelling-forms';
import { editDistance, slipsIn } from './edit-distance';
import { markedText, marksBeside } from './marked-text';
import { searchKey } from './search-key';

/** An area as far as its spellings go: the country, a region or a province of `areas.csv`. */
export interface SpelledArea {
	/** `VN`, `R1` to `R6`, or the GSO code of a province, two digits. */
	readonly code: string;
	readonly kind: 'country' | 'region' | 'province';
	readonly nameVi: string;
	readonly nameEn: string;
	/** Other spellings and abbreviations. */
	readonly aliases: readonly string[];
	/** Last year of a province that is no more; `null` while it lasts. */
	readonly lastYear: number | null;
	/** Code and name of the unit of 2025 to which a province belongs; `null` where there is none. */
	readonly code2025: string | null;
	readonly name2025Vi: string | null;
}

/** In which way a text names its area. `new_name`: by the name that a unit has since 2025. */
export type SpelledBy =
	'code' | 'name' | 'alias' | 'unaccented' | 'abbreviation' | 'initials' | 'new_name';

/**
 * - `found`: one area and no other;
 * - `near`: no area is spelled so, but these nearly are, the nearest first: offered, never taken;
 * - `ambiguous`: several areas may be meant;
 * - `unknown`: nothing is like it.
 */
export type AreaResolution =
	| { readonly outcome: 'found'; readonly code: string; readonly by: SpelledBy }
	| { readonly outcome: 'near'; readonly candidates: readonly string[] }
	| { readonly outcome: 'ambiguous'; readonly candidates: readonly string[] }
	| { readonly outcome: 'unknown' };

/** From this year on the provinces are the 34 of the merger of 2025-07-01. */
const FIRST_YEAR_OF_UNITS = 2025;

/** No name is nearly as long; a whole page in a cell is not worth comparing. */
const LONGEST_TEXT = 120;
const MOST_CANDIDATES = 5;

interface Spellings {
	readonly codes: readonly string[];
	readonly terms: ReadonlyMap<string, readonly AreaTerm[]>;
	/** Names and longer aliases, of which a text may be a slip. */
	readonly long: readonly AreaTerm[];
}

function spellingsOfAll(areas: readonly SpelledArea[]): Spellings {
	const terms = areaTerms(areas);
	const long = [...terms.values()]
		.flat()
		.filter(({ by, text }) => !isShortened(by) && slipsIn(text.letters.length) > 0);
	return { codes: areas.map(({ code }) => code), terms, long };
}

// A file asks for each of its texts; the spellings of the record do not change.
const known = new WeakMap<readonly SpelledArea[], Spellings>();

function isShortened(by: SpelledBy): boolean {
	return by === 'abbreviation' || by === 'initials';
}

/**
 * Whether a term is in use in a year. From 2025 a name that passed to a merged unit is that unit's,
 * before it is the province's; without a year it may be either. Full names of provinces that are no
 * more are still understood, so that the rules can say that they have ended; shortened ones are not.
 */
function isInUse(term: AreaTerm, year: number | null): boolean {
	if (year === null) return true;
	if (term.while !== 'always' && (term.while === 'since') !== year >= FIRST_YEAR_OF_UNITS) {
		return false;
	}
	return !isShortened(term.by) || term.lastYear === null || year <= term.lastYear;
}

const TIERS: readonly (readonly SpelledBy[])[] = [
	['name', 'new_name'],
	['alias'],
	['abbreviation'],
	['initials']
];

function candidatesOf(terms: readonly AreaTerm[], codes: readonly string[]): string[] {
	return codes.filter((code) => terms.some((term) => term.code === code));
}

function exactly(form: string, spellings: Spellings, year: number | null): AreaResolution | null {
	const written = markedText(form);
	const parted = searchKey(form);
	const fitting = (spellings.terms.get(written.letters) ?? []).filter(
		(term) =>
			isInUse(term, year) &&
			(term.parted === null || term.parted === parted) &&
			marksBeside(written, term.text) !== 'other'
	);
	for (const tier of TIERS) {
		const own = fitting.filter(({ by }) => tier.includes(by));
		const [code, ...more] = candidatesOf(own, spellings.codes);
		if (code === undefined) continue;
		if (more.length > 0) return { outcome: 'ambiguous', candidates: [code, ...more] };
		const whole = own.find(({ text }) => marksBeside(written, text) === 'same');
		const by = (whole ?? own[0])?.by ?? 'name';
		const isBare = whole === undefined && by === 'name';
		return { outcome: 'found', code, by: isBare ? 'unaccented' : by };
	}
	return null;
}

function nearly(
	forms: readonly string[],
	spellings: Spellings,
	year: number | null
): AreaResolution {
	const nearest = new Map<string, number>();
	for (const form of forms) {
		const { letters } = markedText(form);
		const key = ` ${searchKey(form)} `;
		const most = slipsIn(letters.length);
		for (const term of spellings.long) {
			if (!isInUse(term, year)) continue;
			const distance = editDistance(letters, term.text.letters, most);
			const isWithin = distance > most && term.words !== null && key.includes(` ${term.words} `);
			if (distance > most && !isWithin) continue;
			nearest.set(term.code, Math.min(distance, nearest.get(term.code) ?? Infinity));
		}
	}
	// Where only the marks are wrong, no other letters need be looked at.
	const onlyMarks = [...nearest.values()].includes(0);
	const candidates = spellings.codes
		.filter((code) => (onlyMarks ? nearest.get(code) === 0 : nearest.has(code)))
		.sort((a, b) => (nearest.get(a) ?? 0) - (nearest.get(b) ?? 0));
	if (candidates.length === 0) return { outcome: 'unknown' };
	return { outcome: 'near', candidates: candidates.slice(0, MOST_CANDIDATES) };
}

interface Sought {
	readonly spellings: Spellings;
	readonly forms: readonly string[];
	readonly found: AreaResolution | null;
}

/** What a text names by a whole spelling; `null` where by none. */
function sought(text: string, areas: readonly SpelledArea[], year: number | null): Sought {
	const spellings = known.get(areas) ?? spellingsOfAll(areas);
	known.set(areas, spellings);
	const bare = withoutQuotes(text);
	if (bare === '' || bare.length > LONGEST_TEXT) return { spellings, forms: [], found: null };
	const code = codeIn(bare, spellings.codes);
	if (code !== null) return { spellings, forms: [], found: { outcome: 'found', code, by: 'code' } };
	const forms = formsOf(bare);
	for (const form of forms) {
		const found = exactly(form, spellings, year);
		if (found !== null) return { spellings, forms, found };
	}
	return { spellings, forms, found: null };
}

/** Whether a text names an area, or may name one of several, in any year. */
export function namesArea(text: string, areas: readonly SpelledArea[]): boolean {
	return sought(text, areas, null).found !== null;
}

/**
 * The area that a text names: by its code (`04`, `4`), a name in either language and either way of
 * writing it, with all its marks or fewer, an alias, an abbreviation (`B.Kạn`), or initials, with or
 * without its rank. What is nearly a name is offered and never taken.
 *
 * Names that in 2025 passed to a merged unit with another code (Lào Cai: `10`, then `15`) depend on
 * `year`: from 2025 they are the unit's, before it the province's, and without a year ambiguous.
 */
export function resolveArea(
	text: string,
	areas: readonly SpelledArea[],
	year: number | null = null
): AreaResolution {
	const { spellings, forms, found } = sought(text, areas, year);
	return found ?? nearly(forms, spellings, year);
}
