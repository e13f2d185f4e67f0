import { describe, expect, test } from 'vitest';
import { resolve, told } from './fixtures/resolved-area';

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
