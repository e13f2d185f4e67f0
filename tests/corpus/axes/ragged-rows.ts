import { lines } from '../file-bytes';
import type { MessyFile } from '../messy-file';

export const RAGGED_ROWS: readonly MessyFile[] = [
	{
		file: 'PCI 2022 thieu o.csv',
		has: 'rows with a cell too few and too many, one of them by a decimal comma',
		bytes: lines(
			'Năm,Tỉnh,Điểm,Hạng,Số tỉnh',
			'2022,Cao Bằng,59.58,63,63',
			'2022,Hòa Bình,62.81,53',
			'2022,Lạng Sơn,67.88,15,63',
			'2022,Đắk Lắk,60,91,60,63',
			'2022,Bắc Kạn,65.15,35,63',
			'2022,TP. Hồ Chí Minh,65.86,27,63'
		),
		gives: {
			rows: [
				'index | area_code | score | rank | rank_of | line',
				'PCI | 04 | 59.58 | 63 | 63 | 2',
				'PCI | 20 | 67.88 | 15 | 63 | 4',
				'PCI | 06 | 65.15 | 35 | 63 | 6',
				'PCI | 79 | 65.86 | 27 | 63 | 7'
			],
			rejects: ['3 row.ragged', '5 row.ragged'],
			beside: [0, 0, 4]
		}
	},
	{
		file: 'PCI 2022 dong trong.csv',
		has: 'blank lines and rows of empty cells between the rows',
		bytes: lines(
			'Tỉnh;Điểm',
			'',
			'Cao Bằng;59,58',
			';',
			'Lạng Sơn;67,88',
			'   ',
			'Bắc Kạn;65,15',
			''
		),
		gives: {
			rows: [
				'year | area_code | score | line',
				'2022 | 04 | 59.58 | 3',
				'2022 | 20 | 67.88 | 5',
				'2022 | 06 | 65.15 | 7'
			]
		}
	},
	{
		file: 'PCI 2022 phay cuoi.csv',
		has: 'a delimiter too many at the end of every row',
		bytes: lines(
			'Tỉnh,Điểm,Hạng,Số tỉnh',
			'Cao Bằng,59.58,63,63,',
			'Lạng Sơn,67.88,15,63,',
			'Bắc Kạn,65.15,35,63,'
		),
		gives: {
			rows: [
				'year | area_code | score | rank | line',
				'2022 | 04 | 59.58 | 63 | 2',
				'2022 | 20 | 67.88 | 15 | 3',
				'2022 | 06 | 65.15 | 35 | 4'
			]
		}
	},
	{
		file: 'PCI 2022 trong o.csv',
		has: 'rows without a province, without a score, and without both',
		bytes: lines(
			'Tỉnh,Điểm',
			'Cao Bằng,59.58',
			',',
			'Hà Nội,66.74',
			',67.1',
			'Bắc Kạn,',
			'Lạng Sơn,67.88'
		),
		gives: {
			rows: ['area_code | score | line', '04 | 59.58 | 2', '01 | 66.74 | 4', '20 | 67.88 | 7'],
			rejects: ['5 required', '6 score.nothing']
		}
	}
];
