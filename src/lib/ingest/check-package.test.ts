import { describe, expect, it } from 'vitest';
import { appended, replaced, smallCopy, told, type Changes } from './testing/record-copy';

const PAPI = 'scores/papi.csv';
const PAR = 'scores/par_index.csv';
const D1 = 'PAPI,2024,04,D1,4.64032,,,,,,,derived,,papi_ml_2011_2024,,,,,';
const LEADERS = 'PAR_INDEX,2024,04,SURVEY_LEADERS,17.52,,,62,,,63,published,published';
const BAND = 'PAR_INDEX,2012,04,TOTAL,,62.58,67.68,,58,63,63,band,band';

/** What is broken, the change, and the sentence that must be told. */
const BROKEN: readonly [string, Changes, string | RegExp][] = [
	[
		'a score off its scale',
		{ [PAPI]: replaced('D1,4.64032', 'D1,46.4032') },
		'data/scores/papi.csv, dòng 30, cột score: giá trị “46.4032” vượt thang điểm 1–10 của PAPI D1 năm 2024. Kiểm tra lại bản gốc.'
	],
	[
		'a score below any scale',
		{ [PAR]: replaced(LEADERS, `PAR_INDEX,2023,04,PAR2,-1,,,,,,,published,`) },
		/cột score: giá trị “-1” nhỏ hơn mức thấp nhất 0/
	],
	[
		'a decimal comma',
		{ [PAPI]: replaced('D1,4.64032', 'D1,"4,64"') },
		'data/scores/papi.csv, dòng 30, cột score: giá trị “4,64” viết dấu phẩy thập phân; tệp này dùng dấu chấm. Sửa dấu.'
	],
	[
		'a component outside its era',
		{ [PAPI]: replaced(D1, D1.replace('2024', '2011').replace('D1', 'D7')) },
		'data/scores/papi.csv, dòng 30, cột component: PAPI D7 không được đo năm 2011 theo components.csv. Kiểm tra năm và mã thành phần.'
	],
	[
		'a component that is not listed',
		{ [PAPI]: replaced(',D1,', ',D9,') },
		'data/scores/papi.csv, dòng 30, cột index, component: giá trị “PAPI, D9” không có trong components. Sửa mã, hoặc thêm vào components.'
	],
	[
		'an area that is not listed',
		{ [PAPI]: replaced(D1, D1.replace(',04,', ',05,')) },
		'data/scores/papi.csv, dòng 30, cột area_code: giá trị “05” không có trong areas. Sửa mã, hoặc thêm vào areas.'
	],
	[
		'a source that is not listed',
		{ [PAPI]: replaced(D1, D1.replace('papi_ml_2011_2024', 'tv')) },
		/dòng 30, cột source_id: giá trị “tv” không có trong sources/
	],
	[
		'a row twice',
		{ [PAPI]: appended(D1) },
		'data/scores/papi.csv, dòng 39, cột index, year, area_code, component: khóa “PAPI, 2024, 04, D1” đã có ở dòng 30. Giữ một dòng.'
	],
	[
		'a row that says nothing',
		{ [PAPI]: replaced('D1,4.64032', 'D1,') },
		/dòng 30, cột score: dòng không có điểm, hạng hay khoảng nào/
	],
	[
		'a band upside down',
		{ [PAR]: replaced('62.58,67.68', '67.68,62.58') },
		/dòng 5, cột score_low: cận dưới “67.68” lớn hơn cận trên 62,58/
	],
	[
		'a rank above its base',
		{ [PAR]: replaced(LEADERS, LEADERS.replace(',62,', ',64,')) },
		/dòng 146, cột rank: hạng “64” lớn hơn số đơn vị xếp hạng 63/
	],
	[
		'a band of ranks upside down',
		{ [PAR]: replaced(',58,63,63,band', ',63,58,63,band') },
		/dòng 5, cột rank_low: cận dưới “63” lớn hơn cận trên 58/
	],
	[
		'a rank without a base',
		{ [PAR]: replaced(LEADERS, LEADERS.replace(',63,', ',,')) },
		/dòng 146, cột rank_of: có hạng nhưng không có số đơn vị xếp hạng/
	],
	[
		'a band that is called published',
		{ [PAR]: replaced(BAND, BAND.replace('band,', 'published,')) },
		/dòng 5, cột basis: cơ sở “published” không khớp/
	],
	[
		'a rank without a basis',
		{ [PAR]: replaced(LEADERS, LEADERS.replace(/published$/, '')) },
		/dòng 146, cột rank_basis: cơ sở của hạng “” không khớp/
	],
	[
		'a PAPI total that is not the sum of its dimensions',
		{ [PAPI]: replaced('TOTAL,41.33248', 'TOTAL,41.43248') },
		'data/scores/papi.csv, dòng 38, cột score: tổng “41.43248” lệch 0,1 so với tổng các nội dung 41,3325, quá 0,0005. Kiểm tra lại bản gốc.'
	],
	[
		'a PCI total that its weights do not give',
		{ 'scores/pci.csv': replaced('TOTAL,63.68843', 'TOTAL,63.78843') },
		/cột score: tổng “63.78843” lệch 0,1 so với tổng có trọng số 63,6884, quá 0,001 của năm 2019/
	],
	[
		'eras of a component that overlap',
		{ 'components.csv': replaced(',6,60,,2011,2017,', ',6,60,,2011,2018,') },
		'data/components.csv, dòng 3, cột valid_from: giai đoạn của PAPI TOTAL chồng lên giai đoạn ở dòng 2. Sửa năm.'
	],
	[
		'a scale that runs downwards',
		{ 'components.csv': replaced(',6,60,,2011,2017,', ',60,6,,2011,2017,') },
		/components\.csv, dòng 2, cột valid_to: giai đoạn kết thúc trước khi bắt đầu, hoặc thang điểm ngược/
	],
	[
		'a window that ends before it starts',
		{ 'windows.csv': replaced('2020-05,month,2020-12', '2020-12,month,2020-05') },
		/windows\.csv, dòng 18, cột fieldwork_start: ngày bắt đầu “2020-12” sau ngày kết thúc 2020-05/
	],
	[
		'a date that is not as fine as it says',
		{ 'windows.csv': replaced('2020-05,month', '2020-05,day') },
		/windows\.csv, dòng 18, cột start_precision: độ chính xác “day” không khớp với fieldwork_start/
	],
	[
		'a plan that ends before it starts',
		{ 'plans.csv': replaced('2020-07-01,2020-12-31', '2021-07-01,2020-12-31') },
		/plans\.csv, dòng 2, cột starts_on: ngày bắt đầu “2021-07-01” sau ngày kết thúc 2020-12-31/
	],
	[
		'a plan whose shortest episode is the longest',
		{ 'plans.csv': replaced(',12,15,', ',16,15,') },
		/plans\.csv, dòng 2, cột minutes_min: thời lượng ít nhất “16” lớn hơn thời lượng nhiều nhất 15/
	],
	[
		'a rule for a component that does not exist',
		{ 'missing.csv': appended('PCI,2020,,04,S1|S99,not_in_data,Chưa có,not here') },
		/missing\.csv, dòng 26, cột index, component: giá trị “PCI, S99” không có trong components/
	],
	[
		'a rule whose star stands among others',
		{ 'missing.csv': appended('PCI,2020,,04,*|S1,not_in_data,Chưa có,not here') },
		/giá trị “PCI, \*\|S1” không có trong components/
	],
	[
		'a row with a cell too many',
		{ 'indices.csv': appended('PCI,a,b') },
		/indices\.csv, dòng 6: dòng có 3 ô, cần 11/
	],
	[
		'a column renamed',
		{ [PAPI]: replaced('rank_of', 'base') },
		'data/scores/papi.csv, dòng 1, cột rank_of: thiếu cột này trong dòng tiêu đề. Thêm cột.'
	],
	[
		'a table that is not there',
		{ 'targets.csv': null },
		'data/targets.csv: không tìm thấy tệp. Thêm tệp hoặc bỏ mục này trong datapackage.json.'
	],
	[
		'a table that is not described',
		{ 'scores/grdp.csv': 'year\n2020\n' },
		'data/scores/grdp.csv: tệp chưa được mô tả trong datapackage.json. Thêm mục mô tả hoặc bỏ tệp.'
	],
	[
		'a field without English',
		{ 'schemas/plans.json': replaced('"title_en": "Plan number"', '"title_en": ""') },
		'data/schemas/plans.json, cột plan_id: trường thiếu “title_en”, hoặc không khớp bản tiếng Việt. Bổ sung.'
	],
	[
		'a quantity without a unit',
		{ 'schemas/plans.json': replaced('"unit": "minutes"', '"units": "minutes"') },
		/schemas\/plans\.json, cột minutes_min: trường thiếu “unit”/
	],
	[
		'a type that is not known',
		{ 'schemas/plans.json': replaced('"type": "date"', '"type": "day"') },
		/schemas\/plans\.json, cột starts_on: giá trị “day” của “type” không được hỗ trợ/
	],
	[
		'a foreign key to nowhere',
		{ 'schemas/plans.json': replaced('"resource": "sources"', '"resource": "source"') },
		/schemas\/plans\.json, cột source_id: khóa trỏ tới “source” trường “source_id”, không tồn tại/
	],
	[
		'a schema that is no JSON',
		{ 'schemas/targets.json': '{' },
		'data/schemas/targets.json: không đọc được như JSON. Sửa cú pháp.'
	],
	[
		'a descriptor that is no JSON',
		{ 'datapackage.json': 'không' },
		'data/datapackage.json: không đọc được như JSON. Sửa cú pháp.'
	],
	[
		'a package without a version',
		{ 'datapackage.json': replaced('"version"', '"edition"') },
		'data/datapackage.json: thiếu hoặc sai thuộc tính “version”. Bổ sung.'
	],
	[
		'a resource named twice',
		{ 'datapackage.json': replaced('"name": "areas"', '"name": "sources"') },
		/datapackage\.json: tên “sources” bị dùng hai lần/
	]
];

describe('a copy of the record', () => {
	it('is sound while nothing is changed', () => {
		expect(told(smallCopy())).toEqual([]);
	});

	it.each(BROKEN)('fails on %s', (_, changes, text) => {
		const found = told(smallCopy(changes));
		expect(found).toContainEqual(
			typeof text === 'string' ? text : (expect.stringMatching(text) as string)
		);
	});
});
