import { encoded, lines } from '../file-bytes';
import type { MessyFile } from '../messy-file';
import { TOTAL_ROWS, totalsText } from './papi-totals';

export const INVISIBLE_MARKS: readonly MessyFile[] = [
	{
		file: 'PAPI 2024 tu may Mac.csv',
		has: 'letters in pieces (NFD), as macOS writes them',
		bytes: encoded(totalsText(';').normalize('NFD'), 'utf-8'),
		gives: { encoding: 'utf-8', rows: TOTAL_ROWS }
	},
	{
		file: 'PAPI 2024 dan tu web.csv',
		has: 'zero-width spaces, joiners and no-break spaces from a web page',
		bytes: lines(
			'\ufeffTỉnh\u200b;Điểm\u00a0;Hạng;Số tỉnh',
			'Cao\u00a0Bằng\u200b;41,33;51;61',
			'\u200eBắc Kạn;\u200b44,1;22\u202f;61',
			'Thừa Thiên\u2009Huế;45,1;11;61\u00ad'
		),
		gives: {
			rows: [
				'year | area_code | score | rank | rank_of | line',
				'2024 | 04 | 41.33 | 51 | 61 | 2',
				'2024 | 06 | 44.1 | 22 | 61 | 3',
				'2024 | 46 | 45.1 | 11 | 61 | 4'
			]
		}
	},
	{
		file: 'SIPAS 2024 xuat tu phan mem.csv',
		has: 'control characters and soft breaks that an old program left in cells',
		bytes: lines(
			'Địa phương,Điểm,Ghi chú',
			'Cao Bằng\u0000,81.5,Khảo sát\u000bhộ gia đình',
			'Lạng Sơn,80.2\u0007,',
			'Bắc Giang,84.9,Tăng so với năm trước\u007f',
			'Hải Phòng,90.4,Dẫn đầu cả nước',
			'Quảng Ninh,89.6,Nhóm năm tỉnh đứng đầu cả nước',
			'Thái Nguyên,89.8,Nhóm năm tỉnh đứng đầu cả nước'
		),
		gives: {
			rows: [
				'index | year | area_code | component | score | note | line',
				'SIPAS | 2024 | 04 | TOTAL | 81.5 | Khảo sát hộ gia đình | 2',
				'SIPAS | 2024 | 20 | TOTAL | 80.2 |  | 3',
				'SIPAS | 2024 | 24 | TOTAL | 84.9 | Tăng so với năm trước | 4',
				'SIPAS | 2024 | 31 | TOTAL | 90.4 | Dẫn đầu cả nước | 5',
				'SIPAS | 2024 | 22 | TOTAL | 89.6 | Nhóm năm tỉnh đứng đầu cả nước | 6',
				'SIPAS | 2024 | 19 | TOTAL | 89.8 | Nhóm năm tỉnh đứng đầu cả nước | 7'
			]
		}
	},
	{
		file: 'PCI 2022 hon hop.csv',
		has: 'whole letters and letters in pieces in one file, so that a province stands twice',
		bytes: lines(
			'Tỉnh,Năm,Chỉ số,Điểm',
			'Đắk Lắk,2022,PCI,60.91',
			`${'Đắk Lắk'.normalize('NFD')},2022,PCI,60.91`,
			`${'Cao Bằng'.normalize('NFD')},2022,PCI,59.58`
		),
		gives: {
			rows: ['area_code | score | line', '66 | 60.91 | 2', '04 | 59.58 | 4'],
			rejects: ['3 key.duplicate “PCI, 2022, 66, TOTAL”'],
			beside: [0, 0, 2]
		}
	}
];
