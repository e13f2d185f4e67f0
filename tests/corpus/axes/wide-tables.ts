import { lines } from '../file-bytes';
import type { MessyFile } from '../messy-file';

export const WIDE_TABLES: readonly MessyFile[] = [
	{
		file: 'PCI qua cac nam.csv',
		has: 'a column a year',
		bytes: lines(
			'STT,Tỉnh,2019,2022,2023',
			'1,Cao Bằng,63.68843,59.58,',
			'2,Lạng Sơn,63.78942,67.88,66.48',
			'3,Hà Nội,,66.74,67.15'
		),
		gives: {
			rows: [
				'index | year | area_code | component | score | line',
				'PCI | 2019 | 04 | TOTAL | 63.68843 | 2',
				'PCI | 2022 | 04 | TOTAL | 59.58 | 2',
				'PCI | 2019 | 20 | TOTAL | 63.78942 | 3',
				'PCI | 2022 | 20 | TOTAL | 67.88 | 3',
				'PCI | 2023 | 20 | TOTAL | 66.48 | 3',
				'PCI | 2022 | 01 | TOTAL | 66.74 | 4',
				'PCI | 2023 | 01 | TOTAL | 67.15 | 4'
			]
		}
	},
	{
		file: 'PAPI 2024 cac noi dung.csv',
		has: 'a column a component, the total among them',
		bytes: lines(
			'Tỉnh,Tổng điểm,Nội dung 1,Nội dung 2,Kiểm soát tham nhũng trong khu vực công,Quản trị điện tử',
			'Cao Bằng,41.33248,4.64032,5.12702,6.2234,2.94263',
			'Bắc Kạn,44.09623,5.3298,5.49733,7.07967,3.60695'
		),
		gives: {
			rows: [
				'index | year | area_code | component | score | line',
				'PAPI | 2024 | 04 | D1 | 4.64032 | 2',
				'PAPI | 2024 | 04 | D2 | 5.12702 | 2',
				'PAPI | 2024 | 04 | D4 | 6.2234 | 2',
				'PAPI | 2024 | 04 | D8 | 2.94263 | 2',
				'PAPI | 2024 | 04 | TOTAL | 41.33248 | 2',
				'PAPI | 2024 | 06 | D1 | 5.3298 | 3',
				'PAPI | 2024 | 06 | D2 | 5.49733 | 3',
				'PAPI | 2024 | 06 | D4 | 7.07967 | 3',
				'PAPI | 2024 | 06 | D8 | 3.60695 | 3',
				'PAPI | 2024 | 06 | TOTAL | 44.09623 | 3'
			],
			beside: [0, 0, 10]
		}
	},
	{
		file: 'PAR INDEX diem va hang.csv',
		has: 'a score and a rank with its base for each year, under a header of two lines',
		bytes: lines(
			'Tỉnh;Năm 2022;;Năm 2023;',
			';Điểm;Xếp hạng;Điểm;Xếp hạng',
			'Cao Bằng;80,99;59/63;80,96;60/63',
			'Quảng Ninh;90,10;1/63;92,18;1/63',
			'Hải Phòng;90,09;2/63;91,87;2/63'
		),
		gives: {
			rows: [
				'year | area_code | score | rank | rank_of | line',
				'2022 | 04 | 80.99 | 59 | 63 | 3',
				'2023 | 04 | 80.96 | 60 | 63 | 3',
				'2022 | 22 | 90.1 | 1 | 63 | 4',
				'2023 | 22 | 92.18 | 1 | 63 | 4',
				'2022 | 31 | 90.09 | 2 | 63 | 5',
				'2023 | 31 | 91.87 | 2 | 63 | 5'
			]
		}
	},
	{
		file: 'bon chi so 2022.csv',
		has: 'a column an index',
		bytes: lines(
			'Tỉnh;PAPI 2022;PCI 2022;PAR INDEX 2022;SIPAS 2022',
			'Cao Bằng;38,803;59,58;80,99;76,94',
			'Lạng Sơn;43,1;67,88;84,5;81,02'
		),
		answers: { targets: { 'PAPI 2022': null } },
		gives: {
			rows: [
				'index | year | area_code | component | score | line',
				'PCI | 2022 | 04 | TOTAL | 59.58 | 2',
				'PAR_INDEX | 2022 | 04 | TOTAL | 80.99 | 2',
				'SIPAS | 2022 | 04 | TOTAL | 76.94 | 2',
				'PCI | 2022 | 20 | TOTAL | 67.88 | 3',
				'PAR_INDEX | 2022 | 20 | TOTAL | 84.5 | 3',
				'SIPAS | 2022 | 20 | TOTAL | 81.02 | 3'
			]
		}
	},
	{
		file: 'PCI qua cac nam loi.csv',
		has: 'a bad cell in one year: the other years of the row go in',
		bytes: lines('Tỉnh,2019,2022', 'Cao Bằng,63.68843,năm chín', 'Lạng Sơn,63.78942,67.88'),
		gives: {
			rows: [
				'year | area_code | score | line',
				'2019 | 04 | 63.68843 | 2',
				'2019 | 20 | 63.78942 | 3',
				'2022 | 20 | 67.88 | 3'
			],
			rejects: ['2 number.invalid “năm chín”']
		}
	},
	{
		file: 'PAPI 2024 sai tong.csv',
		has: 'a total beside its parts that is not their sum, by the name of the index, with its rank',
		bytes: lines(
			'Tỉnh;Nội dung 1: Tham gia của người dân ở cấp cơ sở;Tổng điểm PAPI;Xếp hạng;Số tỉnh;Nội dung 4',
			'Cao Bằng;4,64;41,93;51;61;6,22',
			'Bắc Kạn;5,33;44,1;22;61;7,08'
		),
		gives: {
			rows: [
				'area_code | component | score | rank | rank_of | line',
				'04 | D1 | 4.64 |  |  | 2',
				'04 | TOTAL | 41.93 | 51 | 61 | 2',
				'04 | D4 | 6.22 |  |  | 2',
				'06 | D1 | 5.33 |  |  | 3',
				'06 | TOTAL | 44.1 | 22 | 61 | 3',
				'06 | D4 | 7.08 |  |  | 3'
			],
			warns: ['2 sum.papi “41.93”']
		}
	},
	{
		file: 'SIPAS 2023-2024.csv',
		has: 'years in the names of columns beside the index, and a column of differences',
		bytes: lines(
			'Tỉnh;SIPAS 2023;SIPAS 2024;Tăng/giảm',
			'Cao Bằng;78,94;80,15;+1,21',
			'Hà Nội;85,04;86,5;+1,46'
		),
		gives: {
			rows: [
				'index | year | area_code | score | line',
				'SIPAS | 2023 | 04 | 78.94 | 2',
				'SIPAS | 2024 | 04 | 80.15 | 2',
				'SIPAS | 2023 | 01 | 85.04 | 3',
				'SIPAS | 2024 | 01 | 86.5 | 3'
			]
		}
	},
	{
		file: 'SIPAS yeu to 2024.csv',
		has: 'factors by their names, one with a comma, and the index by its own',
		bytes: lines(
			'Tỉnh,Tiếp cận dịch vụ,Thủ tục hành chính,"Tiếp nhận, giải quyết góp ý, phản ánh, kiến nghị",SIPAS',
			'Cao Bằng,81.12,80.2,77.1,80.15',
			'Hà Nội,87.13,86.2,83.1,86.5'
		),
		gives: {
			rows: [
				'index | year | area_code | component | score | line',
				'SIPAS | 2024 | 04 | S1_ACCESS | 81.12 | 2',
				'SIPAS | 2024 | 04 | S2_PROCEDURES | 80.2 | 2',
				'SIPAS | 2024 | 04 | S5_FEEDBACK | 77.1 | 2',
				'SIPAS | 2024 | 04 | TOTAL | 80.15 | 2',
				'SIPAS | 2024 | 01 | S1_ACCESS | 87.13 | 3',
				'SIPAS | 2024 | 01 | S2_PROCEDURES | 86.2 | 3',
				'SIPAS | 2024 | 01 | S5_FEEDBACK | 83.1 | 3',
				'SIPAS | 2024 | 01 | TOTAL | 86.5 | 3'
			]
		}
	},
	{
		file: 'muc-tieu-hang-nam.csv',
		has: 'targets with a column an index; the rows are years, which must be said',
		kind: 'targets',
		bytes: lines('Chỉ tiêu;PAPI;PCI', 'Năm 2025;42,5;62', 'Năm 2026;43;63,5'),
		answers: {
			targets: { 'Chỉ tiêu': 'year' },
			fixed: { area_code: '04', measure: 'score' }
		},
		gives: {
			asks: [
				'field_without_source year',
				'field_without_source area_code',
				'field_without_source measure'
			],
			rows: [
				'index | year | component | op | value | line',
				'PAPI | 2025 | TOTAL | >= | 42.5 | 2',
				'PCI | 2025 | TOTAL | >= | 62 | 2',
				'PAPI | 2026 | TOTAL | >= | 43 | 3',
				'PCI | 2026 | TOTAL | >= | 63.5 | 3'
			]
		}
	}
];
