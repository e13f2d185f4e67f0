import { encoded, lines } from '../file-bytes';
import type { MessyFile } from '../messy-file';

const TEN_MEGABYTES = 10 * 1024 * 1024;
const NAMES = Array.from({ length: 295 }, (_, at) => `Cột ${at + 1}`);
const NOTES = NAMES.map(() => 'không dùng');

export const HOSTILE_CELLS: readonly MessyFile[] = [
	{
		file: 'nhat-ky-ma-doc.csv',
		has: 'markup, a formula, SQL and a template in the texts of a log: they stay texts',
		kind: 'episodes',
		bytes: lines(
			'Ngày phát,Thời lượng,Tên chuyên mục,Kênh,Trạng thái',
			`2020-07-03,15,<img src=x onerror=alert(document.cookie)>,CRTV,Đã phát`,
			`2020-07-10,13,"=HYPERLINK(""https://example.org/?""&A1,""Xem"")",CRTV,Đã phát`,
			`2020-07-17,14,'; DROP TABLE episodes; --,CRTV,Đã phát`,
			'2020-07-24,12,${7*7}{{constructor.constructor}},CRTV,Đã phát'
		),
		gives: {
			rows: [
				'aired_on | title | line',
				'2020-07-03 | <img src=x onerror=alert(document.cookie)> | 2',
				'2020-07-10 | =HYPERLINK("https://example.org/?"&A1,"Xem") | 3',
				`2020-07-17 | '; DROP TABLE episodes; -- | 4`,
				'2020-07-24 | ${7*7}{{constructor.constructor}} | 5'
			]
		}
	},
	{
		file: 'PCI 2022 ma doc.csv',
		has: 'the same where a province and a score must stand',
		bytes: lines(
			'Tỉnh;Điểm',
			'Cao Bằng;59,58',
			`'; DROP TABLE scores; --;60,00`,
			'<script>alert(1)</script>;61,00',
			'Lạng Sơn;=1+1',
			"Bắc Kạn;' OR '1'='1",
			'__proto__;62,00',
			'Hà Nội;66,74'
		),
		gives: {
			rows: ['area_code | score | line', '04 | 59.58 | 2', '01 | 66.74 | 8'],
			asks: ['header'],
			rejects: [
				'3 row.ragged',
				'4 area.unknown “<script>alert(1)</script>”',
				'5 number.invalid “=1+1”',
				"6 number.invalid “' OR '1'='1”",
				'7 area.unknown “__proto__”'
			]
		}
	},
	{
		file: 'PCI 2022 ten cot.csv',
		has: 'columns named like parts of every object, beside true ones',
		bytes: lines(
			'constructor,Tỉnh,__proto__,Điểm,toString,"""); DROP TABLE areas; --"',
			'1,Cao Bằng,x,59.58,y,z',
			'2,Lạng Sơn,x,67.88,y,z'
		),
		gives: {
			rows: ['area_code | score | line', '04 | 59.58 | 2', '20 | 67.88 | 3'],
			beside: [0, 0, 2]
		}
	},
	{
		file: 'PCI 2022 o rat dai.csv',
		has: 'a single cell of 10 MB between sound rows',
		bytes: encoded(
			`Tỉnh;Điểm;Ghi chú\nCao Bằng;59,58;\nHòa Bình;62,81;${'rất dài '.repeat(TEN_MEGABYTES / 10)}\nLạng Sơn;67,88;\n`,
			'utf-8'
		),
		gives: {
			rows: ['area_code | score | line', '04 | 59.58 | 2', '20 | 67.88 | 4'],
			rejects: ['3 row.too_long']
		}
	},
	{
		file: 'PCI 2022 o dai vua.csv',
		has: 'a note and the name of a province of 100 000 letters',
		bytes: lines(
			'Tỉnh;Điểm;Ghi chú',
			`Cao Bằng;59,58;${'a'.repeat(100_000)}`,
			`${'Cao Bằng '.repeat(11_000)};62,81;`,
			'Lạng Sơn;67,88;'
		),
		gives: {
			rows: ['area_code | score | line', '04 | 59.58 | 2', '20 | 67.88 | 4'],
			rejects: [`3 area.unknown “${'Cao Bằng '.repeat(8)}Cao Bằng”`]
		}
	},
	{
		file: 'nhat-ky-nhieu-cot.csv',
		has: 'three hundred columns of which five are known',
		kind: 'episodes',
		bytes: lines(
			['Ngày phát', 'Thời lượng', 'Tên chuyên mục', 'Kênh', 'Trạng thái', ...NAMES].join(';'),
			['2020-07-03', '15', 'Một cửa', 'CRTV', 'Đã phát', ...NOTES].join(';'),
			['2020-07-10', '13', 'Kỷ cương', 'CRTV', 'Đã phát', ...NOTES].join(';')
		),
		gives: {
			rows: ['aired_on | title | line', '2020-07-03 | Một cửa | 2', '2020-07-10 | Kỷ cương | 3']
		}
	}
];
