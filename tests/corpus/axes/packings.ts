import { encoded, gzipped, lines, workbook } from '../file-bytes';
import type { MessyFile } from '../messy-file';
import { TOTAL_ROWS, totalsText } from './papi-totals';

const bytesOf = (...all: readonly number[]) => {
	return () => Uint8Array.from(all);
};

export const PACKINGS: readonly MessyFile[] = [
	{
		file: 'PAPI 2024.csv.gz',
		has: 'a packed CSV in TCVN3',
		bytes: gzipped(encoded(totalsText(';', '\r\n'), 'tcvn3')),
		gives: { encoding: 'tcvn3', rows: TOTAL_ROWS }
	},
	{
		file: 'PAR INDEX 2023.xlsx',
		has: 'a workbook with a title, numbers as numbers and a signature',
		bytes: workbook([
			['CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023'],
			[],
			['STT', 'Tỉnh, thành phố', 'Điểm', 'Xếp hạng', 'Số tỉnh'],
			[1, 'Quảng Ninh', 92.18, 1, 63],
			[2, 'Hải Phòng', 91.87, 2, 63],
			[60, 'Cao Bằng', 80.960000000000008, 60, 63],
			[],
			[null, 'Người lập biểu']
		]),
		gives: {
			rows: [
				'index | year | area_code | score | rank | rank_of | line',
				'PAR_INDEX | 2023 | 22 | 92.18 | 1 | 63 | 4',
				'PAR_INDEX | 2023 | 31 | 91.87 | 2 | 63 | 5',
				'PAR_INDEX | 2023 | 04 | 80.96 | 60 | 63 | 6'
			],
			asides: ['1 | CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2023', '8 | Người lập biểu']
		}
	},
	{
		file: 'SIPAS 2023.xlsx',
		has: 'scores kept as shares and shown in percent, under a header of two lines in a cell',
		bytes: workbook([
			['Tỉnh,\nthành phố', 'Chỉ số\nhài lòng', 'Xếp hạng'],
			['Cao Bằng', { share: 0.7894 }, '61/63'],
			['Hải Phòng', { share: 0.9075 }, '1/63'],
			['Thái Nguyên', { share: 0.9 }, '2/63']
		]),
		gives: {
			rows: [
				'index | year | area_code | component | score | rank | rank_of | line',
				'SIPAS | 2023 | 04 | TOTAL | 78.94 | 61 | 63 | 2',
				'SIPAS | 2023 | 31 | TOTAL | 90.75 | 1 | 63 | 3',
				'SIPAS | 2023 | 19 | TOTAL | 90 | 2 | 63 | 4'
			]
		}
	},
	{
		file: 'PCI cac nam.xlsx',
		has: 'a wide workbook with years as numbers in its header',
		bytes: workbook([
			['Tỉnh', 2019, 2022],
			['Cao Bằng', 63.68843, 59.58],
			['Lạng Sơn', 63.78942, 67.88]
		]),
		gives: {
			rows: [
				'index | year | area_code | score | line',
				'PCI | 2019 | 04 | 63.68843 | 2',
				'PCI | 2022 | 04 | 59.58 | 2',
				'PCI | 2019 | 20 | 63.78942 | 3',
				'PCI | 2022 | 20 | 67.88 | 3'
			],
			beside: [0, 0, 4]
		}
	},
	{
		file: 'bao-cao.pdf.csv',
		has: 'a PDF under the name of a CSV',
		bytes: encoded('%PDF-1.7\n1 0 obj\n', 'utf-8'),
		gives: { refused: 'file.pdf' }
	},
	{
		file: 'bang-diem.xls',
		has: 'a web page that an office saved as .xls',
		bytes: lines('<html><body><table><tr><td>Tỉnh</td><td>Điểm</td></tr></table></body></html>'),
		gives: { refused: 'file.html' }
	},
	{
		file: 'rong.csv',
		has: 'nothing at all',
		bytes: bytesOf(),
		gives: { refused: 'file.empty' }
	},
	{
		file: 'chi-xuong-dong.csv',
		has: 'nothing but line ends and a byte order mark',
		bytes: lines('\ufeff', '', '  ', ''),
		gives: { refused: 'file.empty' }
	},
	{
		file: 'cat-ngang.csv.gz',
		has: 'a packed file that was cut off on its way',
		bytes: () => gzipped(encoded(totalsText(';'), 'utf-8'))().slice(0, 60),
		gives: { refused: 'file.gzip_broken' }
	},
	{
		file: 'hong.xlsx',
		has: 'a workbook that was cut off on its way',
		bytes: () => workbook([['Tỉnh', 'Điểm']])().slice(0, 200),
		gives: { refused: 'file.workbook_broken' }
	},
	{
		file: 'anh-chup.csv',
		has: 'bytes that are no text',
		bytes: () => Uint8Array.from({ length: 600 }, (_, at) => (at * 97) % 32),
		gives: { refused: 'file.binary' }
	}
];
