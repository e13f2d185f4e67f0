import { lines } from '../file-bytes';
import type { MessyFile } from '../messy-file';

export const HEADERS: readonly MessyFile[] = [
	{
		file: 'PAPI 2024 trung ten cot.csv',
		has: 'two columns of one name, of which the first is the score',
		bytes: lines('Tỉnh,Điểm,Điểm', 'Cao Bằng,41.33248,41.66', 'Bắc Kạn,44.09623,43.35'),
		gives: {
			rows: [
				'year | area_code | score | line',
				'2024 | 04 | 41.33248 | 2',
				'2024 | 06 | 44.09623 | 3'
			],
			beside: [0, 0, 2]
		}
	},
	{
		file: 'PAPI 2024 thieu ten cot.csv',
		has: 'columns without names, one of which holds the provinces',
		bytes: lines(
			',Điểm,Hạng,Số tỉnh,',
			'Cao Bằng,41.33248,51,61,',
			'Hòa Bình,43.47779,32,61,',
			'Đắk Nông,40.53738,58,61,'
		),
		gives: {
			rows: [
				'year | area_code | score | rank | rank_of | line',
				'2024 | 04 | 41.33248 | 51 | 61 | 2',
				'2024 | 17 | 43.47779 | 32 | 61 | 3',
				'2024 | 67 | 40.53738 | 58 | 61 | 4'
			]
		}
	},
	{
		file: 'PAPI 2024 khong tieu de.csv',
		has: 'no header: what the columns are is asked',
		bytes: lines('04,41.33248', '06,44.09623', '17,43.47779', '66,43.01023'),
		answers: { targets: { '#1': 'area_code', '#2': 'score' }, fixed: { component: 'TOTAL' } },
		gives: {
			asks: [
				'header',
				'field_without_source area_code',
				'field_without_source component',
				'one_of_without_source score, score_low, score_high, rank, rank_low, rank_high'
			],
			rows: [
				'index | year | area_code | score | line',
				'PAPI | 2024 | 04 | 41.33248 | 1',
				'PAPI | 2024 | 06 | 44.09623 | 2',
				'PAPI | 2024 | 17 | 43.47779 | 3',
				'PAPI | 2024 | 66 | 43.01023 | 4'
			]
		}
	},
	{
		file: 'PAPI 2024 tieu de hai dong.csv',
		has: 'a header of two lines with a merged title over two columns',
		bytes: lines(
			'Tỉnh;Kết quả năm 2024;;Số tỉnh',
			';Điểm;Hạng;',
			'Cao Bằng;41,33;51;61',
			'Bắc Kạn;44,10;22;61',
			'Hòa Bình;43,48;32;61'
		),
		gives: {
			rows: [
				'year | area_code | component | score | rank | rank_of | line',
				'2024 | 04 | TOTAL | 41.33 | 51 | 61 | 3',
				'2024 | 06 | TOTAL | 44.1 | 22 | 61 | 4',
				'2024 | 17 | TOTAL | 43.48 | 32 | 61 | 5'
			]
		}
	},
	{
		file: 'PAPI 2024 lap tieu de.csv',
		has: 'the header again in the middle, where two pages were joined',
		bytes: lines(
			'Tỉnh,Điểm,Ghi chú',
			'Cao Bằng,41.33248,',
			'Bắc Kạn,44.09623,',
			'Hà Nội,43.77472,',
			'Tỉnh,Điểm,Ghi chú',
			'Hòa Bình,43.47779,',
			'Đắk Lắk,43.01023,',
			'Đắk Nông,40.53738,'
		),
		gives: {
			asks: ['several_tables'],
			rows: [
				'year | area_code | score | line',
				'2024 | 04 | 41.33248 | 2',
				'2024 | 06 | 44.09623 | 3',
				'2024 | 01 | 43.77472 | 4'
			]
		}
	},
	{
		file: 'BC_PCI2022_CaoBang(1).csv',
		has: 'index and year nowhere but in the name of the file, run together',
		bytes: lines('Tỉnh;Điểm', 'Cao Bằng;59,58', 'Hà Nội;66,74', 'Bắc Kạn;65,15'),
		gives: {
			rows: [
				'index | year | area_code | component | score | line',
				'PCI | 2022 | 04 | TOTAL | 59.58 | 2',
				'PCI | 2022 | 01 | TOTAL | 66.74 | 3',
				'PCI | 2022 | 06 | TOTAL | 65.15 | 4'
			]
		}
	},
	{
		file: 'PCI 2022 chi co tieu de.csv',
		has: 'a header and no row',
		bytes: lines('Tỉnh;Điểm'),
		gives: {}
	}
];
