import { lines } from '../file-bytes';
import type { MessyFile } from '../messy-file';

export const DUPLICATE_KEYS: readonly MessyFile[] = [
	{
		file: 'PCI 2022 trung dong.csv',
		has: 'a province twice by two spellings: the first stands, the second names its line',
		bytes: lines(
			'Tỉnh;Điểm',
			'Cao Bằng;59,58',
			'Lạng Sơn;67,88',
			'04;59,58',
			'tỉnh Cao Bằng;60,00'
		),
		gives: {
			rows: ['area_code | score | line', '04 | 59.58 | 2', '20 | 67.88 | 3'],
			rejects: ['4,5 key.duplicate “PCI, 2022, 04, TOTAL”'],
			beside: [0, 0, 2]
		}
	},
	{
		file: 'PCI 2022 doi chieu.csv',
		has: 'rows that are loaded already: one as it is, one with another score, one that is new',
		bytes: lines(
			'Tỉnh,Năm,Điểm',
			'Cao Bằng,2022,59.58',
			'Lạng Sơn,2022,67.99',
			'Cao Bằng,2024,60.12'
		),
		gives: {
			rows: [
				'area_code | year | score | line',
				'04 | 2022 | 59.58 | 2',
				'20 | 2022 | 67.99 | 3',
				'04 | 2024 | 60.12 | 4'
			],
			beside: [1, 1, 1]
		}
	},
	{
		file: 'nhat-ky-trung.csv',
		has: 'one broadcast twice in a log, and its rerun, which is another record',
		kind: 'episodes',
		bytes: lines(
			'Ngày phát,Thời lượng,Tên chuyên mục,Kênh,Trạng thái',
			'2020-07-03T20:15,15,Vì sao phải cải cách hành chính,CRTV,Đã phát',
			'2020-07-03T20:15,15,Vì sao phải cải cách hành chính,CRTV,Phát lại',
			'2020-07-03 20:15,15,Vì sao phải cải cách hành chính,CRTV,đã phát sóng'
		),
		gives: {
			rows: [
				'aired_on | status | line',
				'2020-07-03T20:15 | aired | 2',
				'2020-07-03T20:15 | rerun | 3'
			],
			rejects: ['4 key.duplicate “2020-07-03T20:15, CRTV, Vì sao phải cải cách hành chính, aired”']
		}
	}
];
