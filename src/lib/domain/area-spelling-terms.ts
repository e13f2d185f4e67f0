import type { SpelledArea, SpelledBy } from './area-spelling';
import { initialsOf, spellingsOf, wordsOf } from './area-words';
import { markedText, type MarkedText } from './marked-text';
import { searchKey } from './search-key';

/** One way to write an area, and when it is written so. */
export interface AreaTerm {
	readonly code: string;
	readonly by: Exclude<SpelledBy, 'code' | 'unaccented'>;
	readonly text: MarkedText;
	/** Search key of a name, to be found within a longer text; `null` for anything shorter. */
	readonly words: string | null;
	/** The words that must be parted so; `null` where `HoaBinh` is as good as `Hoa Binh`. */
	readonly parted: string | null;
	/**
	 * `before`: until 2024, as from 2025 another unit has this name; `since`: from 2025, when this
	 * unit has it, which was another province's; `always`: in any year.
	 */
	readonly while: 'before' | 'since' | 'always';
	readonly lastYear: number | null;
}

type Written = Pick<AreaTerm, 'by' | 'parted'> & { readonly written: string };

/** The beginning of a word that stands for it: `B.Kạn`, `Th.Hóa`, `Ng.An`. */
function beginningsOf(word: string, pairs: boolean): string[] {
	const letter = word.slice(0, 1);
	const consonants = /^(?:ngh?|[cgknpt]h|tr|gi|qu)/iu.exec(word)?.[0];
	return pairs && consonants !== undefined ? [letter, consonants] : [letter];
}

/** `B.Kạn`, `BR-Vũng Tàu`, `Bà Rịa-VT`: some words by their beginnings. Of two words only the first. */
function abbreviationsOf(name: string): string[] {
	const words = wordsOf(name.normalize('NFC'));
	const ofTwo = words.length === 2;
	const choices = words.map((word, at) =>
		ofTwo && at === 1 ? [word] : [word, ...beginningsOf(word, ofTwo)]
	);
	return choices
		.reduce<string[][]>((all, own) => all.flatMap((one) => own.map((part) => [...one, part])), [[]])
		.filter((parts) => parts.some((part, at) => part === words[at]))
		.filter((parts) => parts.some((part, at) => part !== words[at]))
		.map((parts) => parts.join(' '));
}

function aliasesOf(area: SpelledArea): Written[] {
	return area.aliases.map((written) => ({
		written,
		by: 'alias',
		// `HGIANG` is Hà Giang in the publisher's files; `H.Giang` may also be Hậu Giang.
		parted: wordsOf(written).length === 1 ? searchKey(written) : null
	}));
}

function shortenedOf(name: string): Written[] {
	const words = wordsOf(name);
	if (words.length < 2) return [];
	const abbreviations = spellingsOf(name)
		.flatMap(abbreviationsOf)
		.map((written): Written => {
			const parted = words.length === 2 ? searchKey(written) : null;
			return { written, by: 'abbreviation', parted };
		});
	return [...abbreviations, { written: initialsOf(name), by: 'initials', parted: null }];
}

function namesOf(area: SpelledArea): Written[] {
	const names = [...spellingsOf(area.nameVi), area.nameEn];
	return names.map((written) => ({ written, by: 'name', parted: null }));
}

function writtenOf(area: SpelledArea): Written[] {
	const shortened = area.kind === 'province' ? shortenedOf(area.nameVi) : [];
	return [...namesOf(area), ...aliasesOf(area), ...shortened];
}

type Since = Pick<AreaTerm, 'code' | 'lastYear' | 'while'>;

function termOf({ written, by, parted }: Written, since: Since): AreaTerm {
	const isName = by === 'name' || by === 'new_name';
	return {
		...since,
		by,
		parted,
		text: markedText(written),
		words: isName && wordsOf(written).length > 1 ? searchKey(written) : null
	};
}

/** The units of 2025 that have a name of their own, or one that another province had. */
function unitsOf2025(areas: readonly SpelledArea[]): AreaTerm[] {
	const units = new Map(areas.map((area) => [area.code2025, area.name2025Vi]));
	return [...units].flatMap(([code, name]) => {
		if (code === null || name === null) return [];
		const namesake = areas.find((area) => area.kind === 'province' && area.nameVi === name);
		// Only Huế has a name that no province had: it is the same province under it, in any year.
		if (namesake === undefined) {
			const written = { written: name, by: 'new_name', parted: null } as const;
			return [termOf(written, { code, lastYear: null, while: 'always' })];
		}
		if (namesake.code === code) return [];
		return writtenOf(namesake).map((one) => {
			const by = one.by === 'name' ? 'new_name' : one.by;
			return termOf({ ...one, by }, { code, lastYear: null, while: 'since' });
		});
	});
}

function isRenamed(area: SpelledArea, areas: readonly SpelledArea[]): boolean {
	return areas.some((other) => other.name2025Vi === area.nameVi && other.code2025 !== area.code);
}

/** Every way to write every area, by the letters of it. */
export function areaTerms(areas: readonly SpelledArea[]): ReadonlyMap<string, readonly AreaTerm[]> {
	const own = areas.flatMap((area) => {
		const since: Since = {
			code: area.code,
			lastYear: area.lastYear,
			while: isRenamed(area, areas) ? 'before' : 'always'
		};
		return writtenOf(area).map((one) => termOf(one, since));
	});
	const found = new Map<string, AreaTerm[]>();
	for (const term of [...own, ...unitsOf2025(areas)]) {
		const { letters } = term.text;
		found.set(letters, [...(found.get(letters) ?? []), term]);
	}
	return found;
}
