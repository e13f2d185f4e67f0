import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveArea, type AreaResolution } from './area-spelling';
import { spellingsOf } from './area-words';
import { SPELLED_AREAS } from './fixtures/spelled-areas';
import { searchKey } from './search-key';

function resolve(text: string, year: number | null = 2024): AreaResolution {
	return resolveArea(text, SPELLED_AREAS, year);
}

/** Code, or what else came out. */
function told(text: string, year: number | null = 2024): string {
	const found = resolve(text, year);
	if (found.outcome === 'found') return `${found.code} ${found.by}`;
	return found.outcome === 'unknown' ? 'unknown' : `${found.outcome} ${found.candidates.join(' ')}`;
}

describe('a province is found', () => {
	test.each([
		['04', '04 code'],
		['4', '04 code'],
		['"04"', '04 code'],
		['="04"', '04 code'],
		["'04", '04 code'],
		['4.0', '04 code'],
		['Cao Bằng', '04 name'],
		['Cao Bằng'.normalize('NFD'), '04 name'],
		['  CAO  BẰNG ', '04 name'],
		['Cao Bang', '04 name'],
		['CAO BANG', '04 name'],
		['Đien Bien', '11 unaccented'],
		['CaoBằng', '04 name'],
		['tỉnh Cao Bằng', '04 name'],
		['UBND tỉnh Cao Bằng', '04 name'],
		['Tinh Cao Bang', '04 name'],
		['Cao Bang province', '04 name'],
		['Cao Bang Prov.', '04 name'],
		['CBANG', '04 alias'],
		['C.Bằng', '04 abbreviation'],
		['Hoà Bình', '17 name'],
		['Hòa Bình', '17 name'],
		['Thanh Hoá', '38 name'],
		['Bắc Cạn', '06 name'],
		['B.Kạn', '06 abbreviation'],
		['B.Cạn', '06 abbreviation'],
		['Đắc Lắc', '66 name'],
		['Đắk Lắc', '66 name'],
		['Dak Lak', '66 name'],
		['Dac Lac', '66 unaccented'],
		['Đăk Lăk', '66 alias'],
		['ĐăkNông', '67 alias'],
		['TP.HCM', '79 alias'],
		['TP. Hồ Chí Minh', '79 alias'],
		['thành phố Hồ Chí Minh', '79 name'],
		['Ho Chi Minh City', '79 name'],
		['H.C.Minh', '79 abbreviation'],
		['Sài Gòn', '79 alias'],
		['TP. Đà Nẵng', '48 name'],
		['TT-Huế', '46 alias'],
		['TT Huế', '46 alias'],
		['Thừa Thiên - Huế', '46 name'],
		['TP Huế', '46 new_name'],
		['BR-VT', '77 initials'],
		['BRVT', '77 alias'],
		['Bà Rịa-VT', '77 abbreviation'],
		['BR – Vũng Tàu', '77 abbreviation'],
		['Th.Hóa', '38 abbreviation'],
		['Quảng Trỵ', '45 name'],
		['BĐ', '52 initials'],
		['Hà Tây', '28 name']
	])('by %s', (text, wanted) => {
		expect(told(text)).toBe(wanted);
	});
});

describe('a region and the country are found', () => {
	test.each([
		['Cả nước', 'VN'],
		['Toàn quốc', 'VN'],
		['VIỆT NAM', 'VN'],
		['Viet Nam', 'VN'],
		['vn', 'VN'],
		['r1', 'R1'],
		['Vùng Trung du và miền núi phía Bắc', 'R1'],
		['Vùng Đồng bằng sông Cửu Long', 'R6'],
		['ĐBSCL', 'R6'],
		['vung Tay Nguyen', 'R4'],
		['Southeast region', 'R5']
	])('by %s', (text, wanted) => {
		expect(resolve(text)).toMatchObject({ outcome: 'found', code: wanted });
	});
});

describe('what may be several is not taken', () => {
	test.each([
		['HN', 'ambiguous 01 35'],
		['BD', 'ambiguous 52 74'],
		['H.Giang', 'ambiguous 02 93']
	])('%s', (text, wanted) => {
		expect(told(text)).toBe(wanted);
	});

	test('unless the year leaves one', () => {
		expect(told('HN', 2026)).toBe('01 initials');
		expect(told('HT', 2024)).toBe('42 initials');
		expect(told('HT', 2007)).toBe('ambiguous 42 28');
	});
});

describe('a name that passed to a unit with another code', () => {
	test.each([
		['Lào Cai', 2024, '10 name'],
		['Lào Cai', 2025, '15 new_name'],
		['tỉnh Lao Cai', 2026, '15 new_name'],
		['Lào Cai', null, 'ambiguous 10 15'],
		['LCAI', 2026, '15 alias'],
		['T.Ninh', 2025, '80 abbreviation'],
		['10', 2026, '10 code']
	])('%s in %s', (text, year, wanted) => {
		expect(told(text, year)).toBe(wanted);
	});

	test('does not matter where the code stayed', () => {
		for (const year of [2024, 2025, null]) expect(told('Tuyên Quang', year)).toBe('08 name');
	});

	test('leaves the old names understood, for the rules to say that they ended', () => {
		expect(told('Hà Giang', 2026)).toBe('02 name');
	});
});

describe('what is nearly a name is offered', () => {
	test.each([
		['Cao Bâng', 'near 04'],
		['Cao Bàng', 'near 04'],
		['Cao Băng', 'near 04'],
		['Dà Nẵng', 'near 48'],
		['Cao Bằg', 'near 04'],
		['Cap Bằng', 'near 04'],
		['Sở Nội vụ Cao Bằng', 'near 04'],
		['Quảng Nma', 'near 49 51'],
		['xyz', 'unknown'],
		['Hà', 'unknown'],
		['', 'unknown'],
		['constructor', 'unknown'],
		['Cao Bằng '.repeat(100_000), 'unknown']
	])('%s', (text, wanted) => {
		expect(told(text)).toBe(wanted);
	});
});

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
