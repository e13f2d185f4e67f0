import { lines } from '../file-bytes';
import type { MessyFile } from '../messy-file';

const COUNTED = ['STT', 'Tỉnh', 'Điểm'].join(';');

export const DECIMAL_SIGNS: readonly MessyFile[] = [
	{
		file: 'PCI 2022 mo ho.csv',
		has: '1.250 and its like alone: which sign parts the decimals is asked, and answered by a point',
		bytes: lines('Tỉnh;Tiêu chí;Năm;Điểm', 'Cao Bằng;PAR7;2023;1.250', 'Lạng Sơn;PAR7;2023;8.125'),
		answers: {
			formats: { Điểm: { decimal: '.' } },
			targets: { 'Tiêu chí': 'component' },
			fixed: { index: 'PAR_INDEX' }
		},
		gives: {
			asks: ['decimal_undecided Điểm'],
			rows: [
				'index | year | area_code | component | score | line',
				'PAR_INDEX | 2023 | 04 | PAR7 | 1.25 | 2',
				'PAR_INDEX | 2023 | 20 | PAR7 | 8.125 | 3'
			]
		}
	},
	{
		file: 'PCI 2022 mo ho khong tra loi.csv',
		has: 'the same without an answer: every such cell is refused with both readings',
		bytes: lines('Tỉnh;Điểm', 'Cao Bằng;59.580', 'Lạng Sơn;67.880', 'Bắc Kạn;65'),
		gives: {
			asks: ['decimal_undecided Điểm'],
			rows: ['year | area_code | score | line', '2022 | 06 | 65 | 4'],
			rejects: ['2 number.undecided “59.580” -> 59.580', '3 number.undecided “67.880” -> 67.880']
		}
	},
	{
		file: 'PCI 2022 mo ho dau phay.csv',
		has: 'the same, answered by a comma: no score is that high',
		bytes: lines('Tỉnh;Điểm', 'Cao Bằng;59.580', 'Lạng Sơn;67.880', 'Bắc Kạn;65'),
		answers: { formats: { Điểm: { decimal: ',' } } },
		gives: {
			asks: ['decimal_undecided Điểm'],
			rows: ['year | area_code | score | line', '2022 | 06 | 65 | 4'],
			rejects: ['2 number.maximum “59.580”', '3 number.maximum “67.880”']
		}
	},
	{
		file: 'PCI 2022 phay thap phan.csv',
		has: 'decimal commas, one of which decides for 65,150',
		bytes: lines(
			'Tỉnh;Điểm',
			'Cao Bằng;59,58',
			'Lạng Sơn;67,880',
			'Bắc Kạn;65,150',
			'Hòa Bình; 62,81 ',
			'Hà Nội;66,74 điểm'
		),
		gives: {
			rows: [
				'year | area_code | score | line',
				'2022 | 04 | 59.58 | 2',
				'2022 | 20 | 67.88 | 3',
				'2022 | 06 | 65.15 | 4',
				'2022 | 17 | 62.81 | 5',
				'2022 | 01 | 66.74 | 6'
			]
		}
	},
	{
		file: 'PCI 2022 lan lon.csv',
		has: 'decimal points and commas in one column: nothing is decided for the others',
		bytes: lines(COUNTED, '1;Cao Bằng;59,58', '2;Lạng Sơn;67.88', '3;Bắc Kạn;65,15'),
		gives: {
			asks: ['decimal_mixed Điểm'],
			rows: [
				'year | area_code | score | line',
				'2022 | 04 | 59.58 | 2',
				'2022 | 20 | 67.88 | 3',
				'2022 | 06 | 65.15 | 4'
			]
		}
	},
	{
		file: 'SIPAS 2023 phan tram.csv',
		has: 'percent signs and a comma, as ministries print satisfaction',
		bytes: lines(
			'Tỉnh;Chỉ số hài lòng chung',
			'Cao Bằng;80,26%',
			'Hải Phòng;90,75 %',
			'Bắc Kạn;78,5%'
		),
		gives: {
			rows: [
				'index | year | area_code | component | score | line',
				'SIPAS | 2023 | 04 | TOTAL | 80.26 | 2',
				'SIPAS | 2023 | 31 | TOTAL | 90.75 | 3',
				'SIPAS | 2023 | 06 | TOTAL | 78.5 | 4'
			]
		}
	},
	{
		file: 'PCI 2022 hang nghin.csv',
		has: 'thousands parted by blanks and points, a comma for the decimals',
		bytes: lines('Tỉnh;Điểm', 'Cao Bằng;1 250,5', 'Lạng Sơn;1.250,5', 'Bắc Kạn;65,15'),
		gives: {
			rows: ['year | area_code | score | line', '2022 | 06 | 65.15 | 4'],
			rejects: ['2 number.maximum “1 250,5”', '3 number.maximum “1.250,5”']
		}
	},
	{
		file: 'PCI 2022 English.csv',
		has: 'thousands and decimals as in English, where 65,150 can be no score',
		bytes: lines(
			'Province,Score',
			'Cao Bang,59.58',
			'Lang Son,"1,250.5"',
			'Bac Kan,"65,150"',
			'Hanoi,0.75',
			'Da Nang,68.52 points',
			'Long An,68.45',
			'Dong Thap,67.33',
			'Ben Tre,68.04'
		),
		gives: {
			rows: [
				'year | area_code | score | line',
				'2022 | 04 | 59.58 | 2',
				'2022 | 01 | 0.75 | 5',
				'2022 | 48 | 68.52 | 6',
				'2022 | 80 | 68.45 | 7',
				'2022 | 87 | 67.33 | 8',
				'2022 | 83 | 68.04 | 9'
			],
			rejects: ['3 number.maximum “1,250.5”', '4 number.maximum “65,150”']
		}
	}
];
