import { lines } from '../file-bytes';
import type { MessyFile } from '../messy-file';

export const MISSING_VALUES: readonly MessyFile[] = [
	{
		file: 'PCI 2023 khong cong bo.csv',
		has: 'words and dashes for no score, each declared with its reason',
		bytes: lines(
			'Tỉnh;Điểm',
			'Quảng Ninh;71,25',
			'Cao Bằng;Không công bố',
			'Lạng Sơn;-',
			'Bắc Kạn;n/a',
			'Long An;70,94'
		),
		answers: {
			missing: { 'Không công bố': 'not_published', '-': 'not_surveyed', 'n/a': 'not_in_data' }
		},
		gives: {
			asks: ['missing -', 'missing Không công bố', 'missing n/a'],
			rows: [
				'index | year | area_code | score | missing_reason | line',
				'PCI | 2023 | 22 | 71.25 |  | 2',
				'PCI | 2023 | 04 |  | not_published | 3',
				'PCI | 2023 | 20 |  | not_surveyed | 4',
				'PCI | 2023 | 06 |  | not_in_data | 5',
				'PCI | 2023 | 80 | 70.94 |  | 6'
			]
		}
	},
	{
		file: 'PCI 2023 chua khai bao.csv',
		has: 'the same tokens undeclared: refused, never taken for nothing',
		bytes: lines(
			'Tỉnh;Điểm',
			'Quảng Ninh;71,25',
			'Cao Bằng;Không công bố',
			'Lạng Sơn;-',
			'Bắc Kạn;',
			'Long An;70,94',
			'Hải Phòng;70,34',
			'Bắc Giang;69,75',
			'Đồng Tháp;69,66'
		),
		gives: {
			asks: ['missing -', 'missing Không công bố'],
			rows: [
				'index | year | area_code | score | line',
				'PCI | 2023 | 22 | 71.25 | 2',
				'PCI | 2023 | 80 | 70.94 | 6',
				'PCI | 2023 | 31 | 70.34 | 7',
				'PCI | 2023 | 24 | 69.75 | 8',
				'PCI | 2023 | 87 | 69.66 | 9'
			],
			rejects: [
				'3 missing.undeclared “Không công bố”',
				'4 missing.undeclared “-”',
				'5 score.nothing'
			]
		}
	},
	{
		file: 'PAPI 2024 dau gach.csv',
		has: 'a dash for a rank beside a score, declared: the score goes in without a rank',
		bytes: lines(
			'Tỉnh,Điểm,Hạng,Số tỉnh',
			'Cao Bằng,41.33248,51,61',
			'Bắc Kạn,44.09623,-,61',
			'Hòa Bình,43.47779,32,61'
		),
		answers: { missing: { '-': 'not_published' } },
		gives: {
			asks: ['missing -'],
			rows: [
				'area_code | score | rank | missing_reason | line',
				'04 | 41.33248 | 51 |  | 2',
				'06 | 44.09623 |  |  | 3',
				'17 | 43.47779 | 32 |  | 4'
			]
		}
	},
	{
		file: 'nhat-ky-thieu-thoi-luong.csv',
		has: 'no duration where one must stand, and #N/A of a spreadsheet',
		kind: 'episodes',
		bytes: lines(
			'Ngày phát,Thời lượng,Tên chuyên mục,Kênh,Trạng thái',
			'2020-07-03,15,Vì sao phải cải cách hành chính,CRTV,Đã phát',
			'2020-07-10,,Một cửa ở huyện Hòa An,CRTV,Đã phát',
			'2020-07-17,#N/A,Dịch vụ công trực tuyến,CRTV,Đã phát'
		),
		gives: {
			asks: ['missing #N/A'],
			rows: ['aired_on | minutes | line', '2020-07-03 | 15 | 2'],
			rejects: ['3 required', '4 missing.undeclared “#N/A”']
		}
	}
];
