import { encoded, lines } from '../file-bytes';
import type { MessyFile } from '../messy-file';
import { TOTALS, TOTAL_ROWS, totalsText } from './papi-totals';

const QUOTED = TOTALS.map((cells) => cells.map((cell) => `"${cell}"`).join(',') + '\n').join('');

export const DELIMITERS: readonly MessyFile[] = [
	{
		file: 'PAPI 2024 dau phay.csv',
		has: 'commas, with decimal commas inside of quotes',
		bytes: encoded(QUOTED, 'utf-8'),
		gives: { delimiter: ',', rows: TOTAL_ROWS }
	},
	{
		file: 'PAPI 2024 cham phay.csv',
		has: 'semicolons, with a comma in the name of a column',
		bytes: encoded(totalsText(';'), 'utf-8'),
		gives: { delimiter: ';', rows: TOTAL_ROWS }
	},
	{
		file: 'PAPI 2024 tab.tsv',
		has: 'tabs and line ends of Windows',
		bytes: encoded(totalsText('\t', '\r\n'), 'utf-8'),
		gives: { delimiter: '\t', rows: TOTAL_ROWS }
	},
	{
		file: 'PAPI 2024 gach dung.txt',
		has: 'bars and line ends of old Macs',
		bytes: encoded(totalsText('|', '\r'), 'utf-8'),
		gives: { delimiter: '|', rows: TOTAL_ROWS }
	},
	{
		file: 'PAPI 2024 sep.csv',
		has: 'a first line that tells Excel the delimiter',
		bytes: lines('sep=;', 'Tỉnh;Điểm', 'Cao Bằng;41,33', 'Lạng Sơn;45,00'),
		gives: {
			delimiter: ';',
			rows: ['area_code | score | line', '04 | 41.33 | 3', '20 | 45 | 4'],
			asides: []
		}
	},
	{
		file: 'PAPI 2024 khong xuong dong.csv',
		has: 'no line end behind the last row',
		bytes: encoded(totalsText(';').trimEnd(), 'utf-8'),
		gives: { delimiter: ';', rows: TOTAL_ROWS }
	}
];
