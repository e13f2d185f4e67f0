import { describe, expect, it } from 'vitest';
import { appended, replaced, smallCopy, told, type Changes } from './testing/record-copy';

const PCI = 'scores/pci.csv';
const SOURCE = 'published,,pci_wb_2005_2019,,,,,';
const CREATED = '"created": "2026-11-23T00:00:00Z"';

const BROKEN: readonly [string, Changes, string][] = [
	[
		'a score of an area that is no more',
		{ [PCI]: appended(`PCI,2009,28,TOTAL,60,,,,,,,${SOURCE}`) },
		'data/scores/pci.csv, dòng 13, cột year: đơn vị 28 chỉ tồn tại đến năm 2008 theo areas.csv, không thể có số liệu năm “2009”. Kiểm tra năm và mã đơn vị.'
	],
	[
		'a score of a year to come',
		{ [PCI]: appended(`PCI,2027,04,TOTAL,60,,,,,,,${SOURCE}`) },
		'data/scores/pci.csv, dòng 13, cột year: năm “2027” sau năm của bản dữ liệu, 2026. Kiểm tra năm, hoặc cập nhật created trong datapackage.json.'
	],
	[
		'a region with a rank',
		{ [PCI]: appended(`PCI,2019,R1,TOTAL,60,,,3,,,6,published,published,pci_wb_2005_2019,,,,,`) },
		'data/scores/pci.csv, dòng 13, cột rank: R1 là cả nước hoặc vùng, không có hạng. Bỏ hạng hoặc sửa mã đơn vị.'
	],
	[
		'a broadcast before any log',
		{ 'episodes.csv': appended('1999-12-31,14,Số 1,,,aired,,') },
		'data/episodes.csv, dòng 2, cột aired_on: ngày phát “1999-12-31” ngoài khoảng 2000-01-01 đến 2027-12-31. Kiểm tra năm.'
	],
	[
		'a broadcast far ahead',
		{ 'episodes.csv': appended('2028-01-01T20:15,14,Số 1,,,aired,,') },
		'data/episodes.csv, dòng 2, cột aired_on: ngày phát “2028-01-01T20:15” ngoài khoảng 2000-01-01 đến 2027-12-31. Kiểm tra năm.'
	],
	[
		'a plan of a broadcast still further ahead',
		{ 'episodes.csv': appended('2029-01-01,14,Số 1,,,planned,,') },
		'data/episodes.csv, dòng 2, cột aired_on: ngày phát “2029-01-01” ngoài khoảng 2000-01-01 đến 2028-12-31. Kiểm tra năm.'
	],
	[
		'a province in a province',
		{ 'areas.csv': replaced('Cao Bang,R1', 'Cao Bang,02') },
		'data/areas.csv, dòng 11, cột parent: giá trị “02” không phải là vùng; tỉnh phải thuộc một vùng. Sửa mã.'
	],
	[
		'a region in no country',
		{ 'areas.csv': replaced('Southeast,VN', 'Southeast,') },
		'data/areas.csv, dòng 7, cột parent: giá trị “” không phải là cả nước; vùng phải thuộc VN. Sửa mã.'
	],
	[
		'a country in a region',
		{ 'areas.csv': replaced('Viet Nam,', 'Viet Nam,R1') },
		'data/areas.csv, dòng 2, cột parent: cả nước không thuộc đơn vị nào, ô này phải trống. Bỏ giá trị “R1”.'
	],
	[
		'a second country',
		{ 'areas.csv': replaced('R1,region,', 'R1,country,') },
		'data/areas.csv, dòng 3, cột kind: cả nước (country) đã có ở dòng 2. Giữ một dòng.'
	],
	[
		'no country at all',
		{ 'areas.csv': replaced('VN,country,', 'VN,region,') },
		'data/areas.csv, cột kind: thiếu dòng cả nước (country). Thêm một dòng.'
	],
	[
		'a record of a day that never was',
		{ 'datapackage.json': replaced(CREATED, '"created": "2026-02-30"') },
		'data/datapackage.json: “2026-02-30” không phải là ngày có thật dạng 2020-07-03 hoặc 2020-07-03T00:00:00Z. Sửa created.'
	],
	[
		'a file of scores without rows',
		{ [PCI]: (text) => `${text.split('\n')[0] ?? ''}\n` },
		'data/scores/pci.csv: tệp chỉ có dòng tiêu đề, không có dòng số liệu nào.'
	]
];

describe('the rules of the domain', () => {
	it.each(BROKEN)('refuse %s', (_, changes, text) => {
		expect(told(smallCopy(changes))).toContain(text);
	});

	it('allow a plan of a broadcast two years ahead, and the last year of an area', () => {
		const plan = appended('2028-12-31,14,Số 1,,,planned,,');
		const lastYear = appended(`PCI,2008,28,TOTAL,60,,,,,,,${SOURCE}`);
		expect(told(smallCopy({ 'episodes.csv': plan, [PCI]: lastYear }))).toEqual([]);
	});
});
