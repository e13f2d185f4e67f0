import { lines } from '../file-bytes';
import type { MessyFile } from '../messy-file';

/** A file of PCI 2022 with some ways to write provinces, each with its score. */
function spelled(
	file: string,
	has: string,
	names: Readonly<Record<string, readonly [code: string, score: string]>>
): MessyFile {
	const all = Object.entries(names);
	return {
		file,
		has,
		bytes: lines('Địa phương;Điểm', ...all.map(([name, [, score]]) => `${name};${score}`)),
		gives: {
			rows: [
				'area_code | score | line',
				...all.map(([, [code, score]], at) => `${code} | ${score.replace(',', '.')} | ${at + 2}`)
			]
		}
	};
}

export const PROVINCES: readonly MessyFile[] = [
	{
		file: 'PCI 2022 ma tinh.csv',
		has: 'codes, some of which lost their 0 in a spreadsheet',
		bytes: lines('Mã tỉnh;Điểm', '04;59,58', '6;65,15', '="01";66,74', "'20;67,88", '66;60,91'),
		gives: {
			rows: [
				'area_code | score | line',
				'04 | 59.58 | 2',
				'06 | 65.15 | 3',
				'01 | 66.74 | 4',
				'20 | 67.88 | 5',
				'66 | 60.91 | 6'
			]
		}
	},
	spelled('PCI 2022 cap hanh chinh.csv', 'names behind the rank of the unit', {
		'Tỉnh Cao Bằng': ['04', '59,58'],
		'TP. Hồ Chí Minh': ['79', '65,86'],
		'Thành phố Hà Nội': ['01', '66,74'],
		'TP Đà Nẵng': ['48', '68,52'],
		'tỉnh Bà Rịa – Vũng Tàu': ['77', '70,26'],
		'UBND tỉnh Lạng Sơn': ['20', '67,88']
	}),
	spelled('PCI 2022 khong dau.csv', 'names without marks, in capitals or run together', {
		'Cao Bang': ['04', '59,58'],
		'LANG SON': ['20', '67,88'],
		HoaBinh: ['17', '62,81'],
		'Thua Thien Hue': ['46', '69,36'],
		'Dak Lak': ['66', '60,91'],
		'Ho Chi Minh City': ['79', '65,86']
	}),
	spelled('PCI 2022 viet tat.csv', 'abbreviated names and initials', {
		CB: ['04', '59,58'],
		'B.Kạn': ['06', '65,15'],
		'TP.HCM': ['79', '65,86'],
		BRVT: ['77', '70,26'],
		'TT-Huế': ['46', '69,36'],
		ĐBIEN: ['11', '60,28']
	}),
	spelled('PCI 2022 chinh ta.csv', 'both ways to set tones and to write k, c and y', {
		'Hoà Bình': ['17', '62,81'],
		'Khánh Hoà': ['56', '59,54'],
		'Thanh Hóa': ['38', '63,67'],
		'Bắc Cạn': ['06', '65,15'],
		'Đắc Lắc': ['66', '60,91'],
		'Đắk Nông': ['67', '64,87'],
		'Gia Lai': ['64', '64,02']
	}),
	spelled('PCI 2022 tieng Anh.csv', 'names as an English edition prints them', {
		'Cao Bang province': ['04', '59,58'],
		'Hanoi city': ['01', '66,74'],
		'Thua Thien-Hue': ['46', '69,36'],
		'Ba Ria-Vung Tau': ['77', '70,26'],
		'Dak Nong': ['67', '64,87']
	}),
	{
		file: 'PCI 2022 viet sai.csv',
		has: 'slips: what is meant is offered and never taken',
		bytes: lines(
			'Tỉnh;Điểm',
			'Cao Bắng;59,58',
			'Bắc Kann;65,15',
			'Lạng Sơnn;67,88',
			'Thanh Hóa;63,67',
			'Hà Nội;66,74',
			'Wakanda;50,00'
		),
		gives: {
			rows: ['area_code | score | line', '38 | 63.67 | 5', '01 | 66.74 | 6'],
			rejects: [
				'2 area.near “Cao Bắng” -> 04',
				'3 area.near “Bắc Kann” -> 06',
				'4 area.near “Lạng Sơnn” -> 20',
				'7 area.unknown “Wakanda”'
			]
		}
	},
	{
		file: 'PCI 2022 da quyet dinh.csv',
		has: 'a slip that the person decided on',
		bytes: lines('Tỉnh;Điểm', 'Cao Bắng;59,58', 'Thanh Hóa;63,67', 'Hà Nội;66,74'),
		answers: { decisions: { area_code: { 'Cao Bắng': '04' } } },
		gives: {
			rows: ['area_code | score | line', '04 | 59.58 | 2', '38 | 63.67 | 3', '01 | 66.74 | 4']
		}
	},
	{
		file: 'PAR INDEX 2025 sau sap nhap.csv',
		has: 'the 34 units of 2025 under names that other provinces had, and a province that is no more',
		bytes: lines(
			'Tỉnh, thành phố;Năm;Điểm',
			'Lào Cai;2025;86,12',
			'Bắc Ninh;2025;88,4',
			'Gia Lai;2025;84,05',
			'TP. Huế;2025;90,55',
			'Cao Bằng;2025;82,31',
			'Hà Giang;2026;83,2'
		),
		gives: {
			rows: [
				'index | year | area_code | score | line',
				'PAR_INDEX | 2025 | 15 | 86.12 | 2',
				'PAR_INDEX | 2025 | 24 | 88.4 | 3',
				'PAR_INDEX | 2025 | 52 | 84.05 | 4',
				'PAR_INDEX | 2025 | 46 | 90.55 | 5',
				'PAR_INDEX | 2025 | 04 | 82.31 | 6'
			],
			rejects: ['7 score.area_ended “2026”']
		}
	},
	{
		file: 'PAR INDEX 2023 truoc sap nhap.csv',
		has: 'the same names two years before, when they were the provinces',
		bytes: lines('Tỉnh;Năm;Điểm', 'Lào Cai;2023;86,12', 'Bắc Ninh;2023;88,4', 'Hà Giang;2023;83,2'),
		gives: {
			rows: [
				'year | area_code | score | line',
				'2023 | 10 | 86.12 | 2',
				'2023 | 27 | 88.4 | 3',
				'2023 | 02 | 83.2 | 4'
			]
		}
	},
	{
		file: 'PCI 2022 danh so.csv',
		has: 'numbers, codes and notes beside the names, a beginning that two provinces share',
		bytes: lines(
			'Tỉnh;Điểm',
			'1. Cao Bằng;59,58',
			'01 - Hà Nội;66,74',
			'Hậu Giang (HG);64,80',
			'H. Giang;60,11',
			'Tp.Cần Thơ;66,70',
			'Vĩnh Phúc.;68,91',
			'Q. Nam;66,62'
		),
		gives: {
			rows: ['area_code | score | line', '92 | 66.7 | 6', '26 | 68.91 | 7', '49 | 66.62 | 8'],
			rejects: [
				'2 area.near “1. Cao Bằng” -> 04',
				'3 area.near “01 - Hà Nội” -> 01',
				'4 area.near “Hậu Giang (HG)” -> 93',
				'5 area.ambiguous “H. Giang” -> 02, 93'
			]
		}
	}
];
