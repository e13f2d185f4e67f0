import { describe, expect, it } from 'vitest';
import { checkPackage } from './check-package';
import type { PackageFiles } from './package-files';
import { appended, renamed, replaced, smallCopy, told, type Changes } from './testing/record-copy';

const DESCRIPTOR = 'datapackage.json';
const PCI_ROW = 'PCI,2019,04,TOTAL,63.68843,,,,,,,published,,pci_wb_2005_2019,,,,,';

const BROKEN: readonly [string, Changes, string][] = [
	[
		'a misspelt profile',
		{
			[DESCRIPTOR]: replaced(
				'"path": "scores/papi.csv",\n      "profile": "tabular-data-resource"',
				'"path": "scores/papi.csv",\n      "profile": "tabular-data-resources"'
			)
		},
		'data/datapackage.json, cột scores-papi: kiểu tài nguyên “tabular-data-resources” không có trong danh sách: tabular-data-resource, data-resource. Sửa profile; nếu không, tệp không được kiểm tra.'
	],
	[
		'a table that calls itself something else',
		{
			[DESCRIPTOR]: replaced(
				'"path": "scores/papi.csv",\n      "profile": "tabular-data-resource"',
				'"path": "scores/papi.csv",\n      "profile": "data-resource"'
			)
		},
		'data/datapackage.json, cột scores-papi: bảng số liệu phải có profile “tabular-data-resource”. Sửa profile; nếu không, tệp không được kiểm tra.'
	],
	[
		'a table that is not described',
		{ [DESCRIPTOR]: replaced('"name": "scores-papi"', '"name": "papi"') },
		'data/datapackage.json: thiếu bảng “scores-papi” của gói dữ liệu. Bổ sung mục này.'
	],
	[
		'a table that the record does not have',
		{ [DESCRIPTOR]: replaced('"name": "scores-papi"', '"name": "papi"') },
		'data/datapackage.json, cột papi: tên bảng không thuộc gói dữ liệu, nên không có quy tắc nào áp dụng. Sửa tên hoặc bỏ mục này.'
	],
	[
		'a schema renamed',
		{
			...renamed('schemas/scores.json', 'schemas/diem.json'),
			[DESCRIPTOR]: (text) => text.replaceAll('schemas/scores.json', 'schemas/diem.json')
		},
		'data/datapackage.json, cột scores-papi: lược đồ “schemas/diem.json” không đúng, cần “schemas/scores.json”. Sửa đường dẫn lược đồ.'
	],
	[
		'a path out of the folder',
		{ [DESCRIPTOR]: replaced('"scores/papi.csv"', '"../papi.csv"') },
		'data/datapackage.json, cột scores-papi: đường dẫn “../papi.csv” ra ngoài thư mục của gói, không được đọc. Sửa đường dẫn.'
	],
	[
		'a schema out of the folder',
		{ [DESCRIPTOR]: replaced('"schemas/areas.json"', '"/schemas/areas.json"') },
		'data/datapackage.json, cột areas: đường dẫn “/schemas/areas.json” ra ngoài thư mục của gói, không được đọc. Sửa đường dẫn.'
	],
	[
		'a row of PCI among those of PAPI',
		{ 'scores/papi.csv': appended(PCI_ROW) },
		'data/scores/papi.csv, dòng 39, cột index: chỉ số “PCI” không thuộc tệp này, tệp chỉ chứa PAPI. Chuyển dòng sang tệp của chỉ số đó.'
	],
	[
		'one key in two files',
		{ 'scores/papi.csv': appended(PCI_ROW) },
		'data/scores/pci.csv, dòng 12, cột index, year, area_code, component: khóa “PCI, 2019, 04, TOTAL” đã có ở tệp data/scores/papi.csv, dòng 39. Giữ một dòng.'
	]
];

describe('a package whose tables could go unchecked', () => {
	it.each(BROKEN)('fails on %s', (_, changes, text) => {
		expect(told(smallCopy(changes))).toContain(text);
	});

	it('keeps the rules of the domain though its schema has another name', () => {
		const changes = {
			...renamed('schemas/scores.json', 'schemas/diem.json'),
			[DESCRIPTOR]: (text: string) => text.replaceAll('schemas/scores.json', 'schemas/diem.json'),
			'scores/papi.csv': replaced('D1,4.64032', 'D1,46.4032')
		};
		expect(told(smallCopy(changes)).join('\n')).toContain('vượt thang điểm 1–10 của PAPI D1');
	});

	it('reads nothing outside its folder', () => {
		const copy = smallCopy({ [DESCRIPTOR]: replaced('"scores/papi.csv"', '"../papi.csv"') });
		const asked: string[] = [];
		const read: PackageFiles['read'] = (path) => {
			asked.push(path);
			return copy.read(path);
		};
		checkPackage({ ...copy, read });
		expect(asked).toContain('areas.csv');
		expect(asked).not.toContain('../papi.csv');
	});
});
