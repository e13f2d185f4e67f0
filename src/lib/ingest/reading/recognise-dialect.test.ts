import { describe, expect, it } from 'vitest';
import type { Encoding } from '../encoding/encoding';
import { recogniseFile } from './recognise-file';
import {
	blobOf,
	linesBlob,
	PLAIN_WRITING,
	tableOf,
	writtenText,
	type Writing
} from './testing/write-table';

const HEADER = ['Tỉnh', 'Năm', 'Điểm', 'Ghi chú'];
const ROWS = [
	['Cao Bằng', '2020', '12,5', 'xã, huyện'],
	['Hà Nội', '2021', '13', 'nói "được"'],
	['Bắc Kạn', '2021', '9,75', ''],
	['Thừa Thiên Huế', '2022', '14,25', "Women's; men's"],
	['Đắk Lắk', '2023', '8,5', 'hai\ndòng']
];

function written(writing: Partial<Writing> = {}, rows = [HEADER, ...ROWS]): Blob {
	const all = { ...PLAIN_WRITING, ...writing };
	return blobOf(writtenText(rows, all), all.encoding);
}

describe('the dialect', () => {
	it.each([
		{ delimiter: ',' },
		{ delimiter: ';' },
		{ delimiter: '\t' },
		{ delimiter: '|' },
		{ delimiter: '^' },
		{ delimiter: '~' },
		{ delimiter: ', ' },
		{ delimiter: ';', lineEnd: '\r\n' as const },
		{ delimiter: ';', lineEnd: '\r' as const },
		{ delimiter: ',', escape: '\\' },
		{ delimiter: ',', quote: "'", escape: "'" },
		{ delimiter: ';', quotesAll: true },
		{ delimiter: '\t', endsWithLineEnd: false }
	])('is found: %j', async (writing) => {
		const { rows, table, plan } = await tableOf(written(writing));
		expect(table.columns).toEqual(HEADER);
		expect(rows).toEqual(ROWS);
		expect(plan).toMatchObject({ quote: '"', escape: '"', ...pick(writing) });
	});

	it.each<Encoding>(['utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'])(
		'is found in %s',
		async (encoding) => {
			const { rows, plan, table } = await tableOf(written({ encoding, delimiter: ';' }));
			expect(plan.encoding).toBe(encoding);
			expect(table.columns).toEqual(HEADER);
			expect(rows).toEqual(ROWS);
		}
	);

	it('is that of the line `sep=`, which is no row', async () => {
		const { rows, plan, table } = await tableOf(linesBlob('sep=|', 'a|b', '1,5|2', '2,5|3'));
		expect(plan).toMatchObject({ delimiter: '|', headerLines: [2], firstLine: 3 });
		expect(rows).toEqual([
			['1,5', '2'],
			['2,5', '3']
		]);
		expect(table.asides).toEqual([]);
	});

	it('is not mistaken where decimal commas are as frequent as delimiters', async () => {
		const { plan } = await tableOf(linesBlob('a;b;c', 'x;1,5;2,5', 'y;3,5;4,5', 'z;5,5;6,5'));
		expect(plan.delimiter).toBe(';');
	});

	it.each(["''", "'đạt'", "'", "n'", "'n"])(
		'leaves the apostrophes of one cell: %s',
		async (cell) => {
			const lines = ['x,1990,0.5,', 'x,1991,0.7,', 'x,1992,0.9,', `x,1993,0.8,${cell}`];
			const { rows, plan } = await tableOf(linesBlob('Tỉnh,Năm,Điểm,Ghi chú', ...lines));
			expect(plan.quote).toBe('"');
			expect(rows.at(-1)?.at(-1)).toBe(cell);
		}
	);

	it('is none where there is a single column', async () => {
		const { rows, plan } = await tableOf(linesBlob('Tỉnh', 'Cao Bằng', 'Hà Nội', 'Bắc Kạn'));
		expect(plan.headerLines).toEqual([1]);
		expect(rows).toEqual([['Cao Bằng'], ['Hà Nội'], ['Bắc Kạn']]);
	});

	it('is what the person says', async () => {
		const file = linesBlob('a;b,c', '1;2,3', '4;5,6');
		const plan = { delimiter: ',', headerLines: [] };
		const recognition = await recogniseFile(file, { plan });
		expect(recognition.plan).toMatchObject({ ...plan, firstLine: 1 });
		expect(recognition.columns).toEqual(['#1', '#2']);
	});
});

function pick({ delimiter, quote, escape }: Partial<Writing>) {
	return {
		...(delimiter === undefined ? {} : { delimiter }),
		...(quote === undefined ? {} : { quote }),
		...(escape === undefined ? {} : { escape })
	};
}
