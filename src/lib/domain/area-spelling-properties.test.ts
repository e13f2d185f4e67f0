import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellingsOf } from './area-words';
import { resolve, told } from './fixtures/resolved-area';
import { SPELLED_AREAS } from './fixtures/spelled-areas';
import { searchKey } from './search-key';

const PROVINCES = SPELLED_AREAS.filter(({ kind }) => kind === 'province');
const CASES = [
	(text: string) => text,
	(text: string) => text.toUpperCase(),
	(text: string) => text.toLowerCase()
];
const MARKS = [
	(text: string) => text,
	(text: string) => text.normalize('NFD'),
	(text: string) =>
		text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D')
];
const FRAMES = [
	(text: string) => text,
	(text: string) => `tỉnh ${text}`,
	(text: string) => `TP.${text}`,
	(text: string) => `Thành phố ${text}`,
	(text: string) => `${text} province`,
	(text: string) => ` ${text.replaceAll(' ', '-')} `
];
const anyOf = <T>(choices: readonly T[]) => fc.constantFrom(...choices);

test('every province is found by every permitted spelling of its names, and no other is', () => {
	const ways = CASES.flatMap((inCase) =>
		MARKS.flatMap((marked) =>
			FRAMES.map((framed) => (text: string) => inCase(marked(framed(text))))
		)
	);
	const wrong = PROVINCES.flatMap((area) =>
		[...spellingsOf(area.nameVi), area.nameEn]
			.flatMap((name) => ways.map((way) => way(name)))
			.filter((text) => !told(text).startsWith(`${area.code} `))
	);
	expect(wrong).toEqual([]);
});

test('an alias or abbreviation never names another province than its own', () => {
	const today = PROVINCES.filter(({ lastYear }) => lastYear === null || lastYear > 2024);
	const shortened = today.flatMap((area) => {
		const [first = '', ...rest] = area.nameVi.split(' ');
		const short = `${first.slice(0, 1)}.${rest.join(' ')}`;
		return [...area.aliases, short].map((text) => ({ text, code: area.code }));
	});
	fc.assert(
		fc.property(anyOf(shortened), anyOf(CASES), anyOf(MARKS), (one, inCase, marked) => {
			const found = resolve(inCase(marked(one.text)));
			if (found.outcome === 'found') expect(found.code).toBe(one.code);
			else expect(found).toMatchObject({ outcome: 'ambiguous' });
			if (found.outcome === 'ambiguous') expect(found.candidates).toContain(one.code);
		})
	);
});

/** Every official way to write any area, bare. */
const OFFICIAL = new Set(
	SPELLED_AREAS.flatMap((area) => [
		...spellingsOf(area.nameVi),
		area.nameEn,
		...area.aliases,
		area.name2025Vi ?? ''
	]).map((text) => searchKey(text).replaceAll(' ', ''))
);

test('a slip of one letter is never taken for a name', () => {
	const slip = fc
		.record({
			area: anyOf(PROVINCES),
			at: fc.nat(20),
			letter: anyOf('abcdefghijklmnopqrstuvwxyz'.split('')),
			how: anyOf(['put', 'change', 'drop', 'swap'] as const)
		})
		.map(({ area, at, letter, how }) => {
			const letters = area.nameVi.toLowerCase().split('');
			// The letters of the first word that are beyond its beginning, and all of the later ones.
			const place = 1 + (at % (letters.length - 1));
			if (how === 'put') letters.splice(place, 0, letter);
			if (how === 'change') letters.splice(place, 1, letter);
			if (how === 'drop') letters.splice(place, 1);
			if (how === 'swap')
				letters.splice(place - 1, 2, letters[place] ?? '', letters[place - 1] ?? '');
			return letters.join('');
		})
		.filter((text) => !OFFICIAL.has(searchKey(text).replaceAll(' ', '')));
	fc.assert(
		fc.property(slip, (text) => {
			const found = resolve(text);
			// `h nội` is an abbreviation, and right.
			if (found.outcome === 'found') expect(found.by).toBe('abbreviation');
		}),
		{ numRuns: 1000 }
	);
});

test('no text is too odd', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.option(fc.integer()), (text, year) => {
			const found = resolve(text, year);
			const codes = SPELLED_AREAS.map(({ code }) => code);
			if (found.outcome === 'found') expect(codes).toContain(found.code);
		})
	);
});
