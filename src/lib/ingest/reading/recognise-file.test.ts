import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../encoding/encoding';
import { readFile } from './read-file';
import { recogniseFile } from './recognise-file';
import {
	blobOf,
	linesBlob,
	PLAIN_WRITING,
	rowsOf,
	tableOf,
	writtenText,
	type Writing
} from './testing/write-table';

describe('an office file', () => {
	const OFFICE = linesBlob(
		'UBND TỈNH CAO BẰNG;;;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
		'BẢNG TỔNG HỢP ĐIỂM SỐ;;;;',
		';;;;Đơn vị tính: điểm',
		'',
		'STT;Đơn vị;Năm 2019;;Năm 2020',
		';;Điểm;Hạng;Điểm',
		'1;Sở Nội vụ;12,5;3;14',
		'2;Sở Tài chính;13,5;2;15,25',
		'3;Sở Y tế;14,5;1;9',
		';;;;',
		'Nguồn: Sở Nội vụ;;;;',
		'Người lập biểu;;;Thủ trưởng đơn vị;'
	);

	it('has its titles, units, notes and signatures set aside', async () => {
		const { recognition, rows, plan } = await tableOf(OFFICE);
		expect(plan).toMatchObject({ headerLines: [5, 6], firstLine: 7, lastLine: 9 });
		expect(recognition.asides.map(({ line, place }) => [line, place])).toEqual([
			[1, 'preamble'],
			[2, 'preamble'],
			[3, 'preamble'],
			[11, 'footer'],
			[12, 'footer']
		]);
		expect(rows).toHaveLength(3);
	});

	it('has a header of two lines joined, titles over groups with them', async () => {
		const { table } = await tableOf(OFFICE);
		expect(table.columns).toEqual([
			'STT',
			'Đơn vị',
			'Năm 2019 Điểm',
			'Năm 2019 Hạng',
			'Năm 2020 Điểm'
		]);
	});

	it('may have lines without delimiters around its table', async () => {
		const { rows, plan } = await tableOf(
			linesBlob(
				'Báo cáo tháng 7',
				'',
				'a,b,c',
				'1,x,2020-07-03',
				'2,y,2020-07-10',
				'',
				'Ghi chú: hết'
			)
		);
		expect(plan).toMatchObject({ headerLines: [3], firstLine: 4, lastLine: 5 });
		expect(rows).toHaveLength(2);
	});
});

describe('the header', () => {
	it('may be years above scores', async () => {
		const { table } = await tableOf(linesBlob('Tỉnh,2019,2020', 'Cao Bằng,1.5,2', 'Hà Nội,3,4.5'));
		expect(table.columns).toEqual(['Tỉnh', '2019', '2020']);
	});

	it('may not be there, which is told', async () => {
		const { recognition, rows } = await tableOf(linesBlob('1,2020-01-01,a', '2,2020-02-02,b'));
		expect(recognition.plan.headerLines).toEqual([]);
		expect(recognition.doubts).toContain('header');
		expect(rows).toHaveLength(2);
	});

	it('is doubtful where all is text', async () => {
		const { recognition } = await tableOf(linesBlob('a,b', 'c,d', 'e,f'));
		expect(recognition.plan.headerLines).toEqual([1]);
		expect(recognition.doubts).toContain('header');
	});

	it('stands above first rows that are empty where others have a code', async () => {
		const file = linesBlob(
			'Chủ đề,Chỉ số,Thành phần,Ghi chú',
			'Dịch vụ công trực tuyến,PAPI,Quản trị điện tử,',
			'Dịch vụ công trực tuyến,PAR INDEX,PAR7,',
			'Kỷ luật công vụ,PAPI,Kiểm soát tham nhũng,theo Kế hoạch 1487',
			'Kỷ luật công vụ,PAPI,D5,'
		);
		const { plan, rows } = await tableOf(file);
		expect(plan).toMatchObject({ headerLines: [1], firstLine: 2 });
		expect(rows).toHaveLength(4);
	});

	it('is not joined with the title of the first group of rows', async () => {
		const file = linesBlob(
			'STT;Tỉnh;Điểm;Hạng',
			'I;VÙNG TRUNG DU VÀ MIỀN NÚI PHÍA BẮC;;',
			'1;Cao Bằng;80,96;60',
			'2;Bắc Giang;89,49;10',
			'II;VÙNG ĐỒNG BẰNG SÔNG HỒNG;;',
			'3;Hà Nội;91,43;3',
			'4;Hải Phòng;91,87;2'
		);
		const { plan, table } = await tableOf(file);
		expect(plan).toMatchObject({ headerLines: [1], firstLine: 2 });
		expect(table.columns).toEqual(['STT', 'Tỉnh', 'Điểm', 'Hạng']);
	});

	it('is found although the first row is polluted', async () => {
		const lines = ['a,b,c', ',1,x,2020-07-03', '2,y,2020-07-10', '3,z,2020-07-17'];
		const { plan, table } = await tableOf(linesBlob(...lines));
		expect(plan).toMatchObject({ headerLines: [1], firstLine: 2 });
		expect(table.strays.map(({ line }) => line)).toEqual([2]);
	});

	it('that lacks a name, or has one too many, does not make every row stray', async () => {
		const few = await tableOf(linesBlob('a,b', '1,x,2020', '2,y,2021', '3,z,2022'));
		expect(few.table.columns).toEqual(['a', 'b', '#3']);
		const many = await tableOf(linesBlob('a,,b', '1,2020-01-01', '2,2020-01-02', '3,2020-01-03'));
		expect(many.table.columns).toEqual(['a', 'b']);
		expect([...few.table.strays, ...many.table.strays]).toEqual([]);
	});
});

describe('several tables', () => {
	it.each([
		['under the same header', ['a,b,c', '7,w,2023']],
		['under another one behind a blank line', ['', 'd,e', 'u,7', 'v,8', 'w,9']],
		['wider, without a blank line', ['d,e,f,g', '1,2,3,4', '5,6,7,8']]
	])('%s are told, and the first is read', async (_, further) => {
		const lines = ['a,b,c', '1,x,2020', '2,y,2021', '3,z,2022'];
		const { recognition, rows } = await tableOf(linesBlob(...lines, ...further));
		expect(recognition.doubts).toContain('several_tables');
		expect(recognition.furtherTables).toEqual([further[0] === '' ? 6 : 5]);
		expect(rows).toHaveLength(3);
	});
});

describe('a large file', () => {
	it('is looked at from both ends', async () => {
		const rows = Array.from({ length: 60_000 }, (_, at) => `Cao Bằng;${at};12,5`);
		const file = linesBlob('Tỉnh;Số;Điểm', ...rows, '', 'Nguồn: PAPI;;', 'Người lập;;');
		const { plan, table } = await tableOf(file);
		expect(plan).toMatchObject({ firstLine: 2, lastLine: 60_002 });
		expect(table.lines).toHaveLength(60_000);
		expect(table.asides.map(({ line }) => line)).toEqual([60_003, 60_004]);
	});
});

describe('what holds no table', () => {
	it('is an empty recognition', async () => {
		const recognition = await recogniseFile(new Blob([]));
		expect(recognition).toMatchObject({ columns: [], sample: [], asides: [], furtherTables: [] });
		const binary = await recogniseFile(new Blob([new Uint8Array(2000)]));
		expect(binary.encodings).toEqual([]);
	});
});

const HEADER = ['Tỉnh', 'Năm', 'Điểm', 'Ghi chú'];
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ê', 'Đ', 'ứ', ' '), minLength: 1 });
const note = fc.string({
	unit: fc.constantFrom('a', 'ộ', ' ', ',', ';', '"', '\n', "'"),
	maxLength: 9
});
const record = fc.tuple(
	word.map((name) => `x${name.trim()}`),
	fc.integer({ min: 1990, max: 2030 }).map(String),
	fc.double({ min: 0, max: 100, noNaN: true }).map((score) => score.toFixed(2)),
	note
);

describe('any table with a typed column', () => {
	it('comes back from head to foot', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(record, { minLength: 4, maxLength: 20 }),
				fc.constantFrom(',', ';', '\t', '|'),
				fc.constantFrom<Writing['lineEnd']>('\n', '\r\n', '\r'),
				fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be'),
				async (records, delimiter, lineEnd, encoding) => {
					const writing = { ...PLAIN_WRITING, delimiter, lineEnd };
					const text = writtenText([HEADER, ...records], writing);
					const { rows, table } = await tableOf(blobOf(text, encoding));
					expect(table.columns).toEqual(HEADER);
					expect(table.strays).toEqual([]);
					expect(rows).toEqual(records);
				}
			),
			{ numRuns: 150 }
		);
	});

	it('and no text at all throws', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (any) => {
				const file = blobOf(any);
				const { plan } = await recogniseFile(file);
				const table = await readFile(file, plan);
				expect((await rowsOf(table)).length).toBe(table.lines.length);
			}),
			{ numRuns: 300 }
		);
	});
});
