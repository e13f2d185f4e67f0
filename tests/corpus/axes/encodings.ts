import { encoded, lines, textOf } from '../file-bytes';
import type { MessyFile } from '../messy-file';
import { TOTAL_ROWS, totalsText } from './papi-totals';

const TOTALS = totalsText(';', '\r\n');

/** The log of a provincial broadcaster, as its office still types it. */
const LOG = textOf(
	[
		'Ngày phát sóng\tThời lượng (phút)\tTên chuyên mục\tKênh\tTình trạng',
		'24/07/2020 20:15\t14\tCải cách hành chính: đẩy mạnh dịch vụ công trực tuyến\tCRTV\tĐã phát',
		'31/07/2020 20:15\t12,5\tKỷ luật, kỷ cương của cán bộ, công chức\tCRTV\tĐã phát',
		'26/07/2020 08:00\t14\tCải cách hành chính: đẩy mạnh dịch vụ công trực tuyến\tCRTV\tPhát lại'
	],
	'\r\n'
);
const LOG_ROWS = [
	'aired_on | minutes | title | channel | status | line',
	'2020-07-24T20:15 | 14 | Cải cách hành chính: đẩy mạnh dịch vụ công trực tuyến | CRTV | aired | 2',
	'2020-07-31T20:15 | 12.5 | Kỷ luật, kỷ cương của cán bộ, công chức | CRTV | aired | 3',
	'2020-07-26T08:00 | 14 | Cải cách hành chính: đẩy mạnh dịch vụ công trực tuyến | CRTV | rerun | 4'
];

function totals(
	has: string,
	encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni',
	bom = false
): MessyFile {
	return {
		file: `PAPI 2024 ${encoding}${bom ? ' có BOM' : ''}.csv`,
		has,
		bytes: encoded(TOTALS, encoding, { bom }),
		gives: { encoding, rows: TOTAL_ROWS }
	};
}

function log(has: string, encoding: 'windows-1258' | 'tcvn3' | 'vni'): MessyFile {
	return {
		file: `nhat-ky-phat-song-${encoding}.txt`,
		has,
		kind: 'episodes',
		bytes: encoded(LOG, encoding),
		gives: { encoding, delimiter: '\t', rows: LOG_ROWS }
	};
}

/** The first byte of the last Đ is a question mark. */
function withBrokenLetter(): Uint8Array<ArrayBuffer> {
	const bytes = lines(
		...['Tỉnh;Điểm', 'Cao Bằng;59,58', 'Hà Nội;66,74', 'Bắc Kạn;65,15', 'Lạng Sơn;67,88'],
		'Đồng Nai;65,67'
	)();
	bytes[bytes.lastIndexOf(0xc4)] = 0x3f;
	return bytes;
}

export const ENCODINGS: readonly MessyFile[] = [
	totals('UTF-8 without a byte order mark', 'utf-8'),
	totals('UTF-8 with a byte order mark, as Excel saves it', 'utf-8', true),
	totals('UTF-16 LE with its mark, “Unicode text” of Excel', 'utf-16le', true),
	totals('UTF-16 LE without a mark', 'utf-16le'),
	totals('UTF-16 BE with its mark', 'utf-16be', true),
	totals('UTF-16 BE without a mark', 'utf-16be'),
	totals('windows-1258, tones as combining marks', 'windows-1258'),
	totals('TCVN3 (ABC)', 'tcvn3'),
	totals('VNI for Windows', 'vni'),
	{
		file: 'PCI 2022 mot chu hong.csv',
		has: 'UTF-8 with a letter that was broken on the way: its row is refused, not guessed',
		bytes: withBrokenLetter,
		gives: {
			encoding: 'utf-8',
			rows: [
				'area_code | score | line',
				'04 | 59.58 | 2',
				'01 | 66.74 | 3',
				'06 | 65.15 | 4',
				'20 | 67.88 | 5'
			],
			rejects: ['6 row.not_decodable']
		}
	},
	log('a log in windows-1258 with days and times', 'windows-1258'),
	log('a log in TCVN3', 'tcvn3'),
	log('a log in VNI', 'vni')
];
