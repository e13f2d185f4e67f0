import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchAreas, searchKey } from './area-search';
import { PROVINCES, provinceNamed } from './fixtures/provinces';

const found = (query: string) => searchAreas(query, PROVINCES).map((area) => area.nameVi);
const first = (query: string) => found(query)[0];

test('the record has 63 provinces', () => {
	expect(PROVINCES).toHaveLength(63);
});

describe('a search key', () => {
	test.each([
		['Cao Bằng', 'cao bang'],
		['ĐẮK LẮK', 'dak lak'],
		['TP. Hồ Chí Minh', 'tp ho chi minh'],
		['  Bà Rịa – Vũng Tàu ', 'ba ria vung tau'],
		['Thừa Thiên-Huế', 'thua thien hue']
	])('of %s is %s', (text, key) => {
		expect(searchKey(text)).toBe(key);
	});

	test('is the same however the text is composed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(searchKey(text.normalize('NFD'))).toBe(searchKey(text.normalize('NFC')));
			})
		);
	});

	test('of a key is the key', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(searchKey(searchKey(text))).toBe(searchKey(text));
			})
		);
	});
});

describe('Cao Bằng is first for', () => {
	test.each([
		'cao bang',
		'Cao Bằng',
		'Cao Bằng'.normalize('NFD'),
		'CAO BẰNG',
		'caobang',
		'CB',
		'cb',
		'cbang',
		'04',
		'4',
		'tỉnh Cao Bằng',
		'Tinh Cao Bang',
		'Cao Bang province',
		'cao',
		'c bang',
		'bằng'
	])('%s', (query) => {
		expect(first(query)).toBe('Cao Bằng');
	});
});

describe('other spellings', () => {
	test.each([
		['Hoà Bình', 'Hòa Bình'],
		['Hòa Bình', 'Hòa Bình'],
		['Bắc Cạn', 'Bắc Kạn'],
		['Đắc Lắc', 'Đắk Lắk'],
		['Đăk Lăk', 'Đắk Lắk'],
		['Dak Lak', 'Đắk Lắk'],
		['Đắc Nông', 'Đắk Nông'],
		['Đắc L', 'Đắk Lắk'],
		['daklak', 'Đắk Lắk'],
		['TP.HCM', 'Hồ Chí Minh'],
		['TPHCM', 'Hồ Chí Minh'],
		['HCMC', 'Hồ Chí Minh'],
		['hcm', 'Hồ Chí Minh'],
		['thành phố Hồ Chí Minh', 'Hồ Chí Minh'],
		['Ho Chi Minh City', 'Hồ Chí Minh'],
		['Sài Gòn', 'Hồ Chí Minh'],
		['Bến Thành', undefined],
		['TP. Đà Nẵng', 'Đà Nẵng'],
		['BRVT', 'Bà Rịa - Vũng Tàu'],
		['vung tau', 'Bà Rịa - Vũng Tàu'],
		['Hanoi', 'Hà Nội'],
		['TT Huế', 'Thừa Thiên Huế'],
		['Huế', 'Thừa Thiên Huế']
	])('%s finds %s', (query, name) => {
		expect(first(query)).toBe(name);
	});
});

describe('an order of merit', () => {
	test('initials list every province that has them', () => {
		expect(found('HN')).toEqual(['Hà Nội', 'Hà Nam']);
	});

	test('a name comes before an alias and before names that only begin so', () => {
		expect(found('lan')).toEqual(['Long An', 'Lạng Sơn']);
		expect(found('quang').slice(0, 4)).toEqual([
			'Quảng Ninh',
			'Quảng Bình',
			'Quảng Trị',
			'Quảng Nam'
		]);
		expect(found('quang').slice(4)).toEqual(['Quảng Ngãi', 'Tuyên Quang', 'Kon Tum']);
		expect(found('nam')).toEqual(['Nam Định', 'Hà Nam', 'Quảng Nam']);
	});

	test('a name since 2025 finds the provinces that went into it, after its own', () => {
		expect(found('Tuyên Quang')).toEqual(['Tuyên Quang', 'Hà Giang']);
		expect(found('Lâm Đồng')).toEqual(['Lâm Đồng', 'Bình Thuận', 'Đắk Nông']);
	});

	test('nothing typed lists all, nonsense none', () => {
		expect(searchAreas('  ', PROVINCES)).toEqual(PROVINCES);
		expect(found('xyz')).toEqual([]);
		expect(found('zz top %_')).toEqual([]);
	});
});

test('every province is the first answer to its code and to its names', () => {
	for (const { code, nameVi, nameEn } of PROVINCES) {
		expect([code, nameVi, nameEn, nameVi.normalize('NFD'), searchKey(nameVi)].map(first)).toEqual(
			Array(5).fill(nameVi)
		);
	}
});

test('every alias finds its province', () => {
	for (const area of PROVINCES) {
		for (const alias of area.aliases) expect(found(alias)).toContain(area.nameVi);
	}
});

test('no text is too odd to search for', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(PROVINCES).toEqual(expect.arrayContaining(searchAreas(text, PROVINCES)));
		})
	);
});

test('a name of one letter more narrows the answers', () => {
	const { nameVi } = provinceNamed('Cao Bằng');
	const counts = [1, 2, 3, 5].map((length) => found(nameVi.slice(0, length)).length);
	expect(counts).toEqual([...counts].sort((a, b) => b - a));
});
