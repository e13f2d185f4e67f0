import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Encoding } from '../encoding/encoding';
import { readFile } from './read-file';
import type { ReadPlan } from './read-plan';
import {
	blobOf,
	bodyText,
	PLAIN_WRITING,
	readSlowly,
	rowsOf,
	writtenText,
	type Writing
} from './testing/write-table';

const PLAN: ReadPlan = {
	encoding: 'utf-8',
	delimiter: ',',
	quote: '"',
	escape: '"',
	headerLines: [1],
	firstLine: 2,
	lastLine: null
};

function read(text: string, plan: Partial<ReadPlan> = {}) {
	return readFile(blobOf(text), { ...PLAN, ...plan });
}

const LETTERS = 'a b Đ ặ Ứ 0 1 . - / é : ; , | ^ \\ " \''.split(' ').concat(' ', '\n', '\t');
const cell = fc.oneof(
	fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 8 }),
	fc.constantFrom('', 'Cao Bằng', '12,5', '2020-07-03', '""', 'a "b" c', "Men's", 'x\ny', ' ')
);

const tables = fc.integer({ min: 2, max: 5 }).chain((width) =>
	fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
		minLength: 0,
		maxLength: 8
	})
);

const writings = fc.record({
	delimiter: fc.constantFrom(',', ';', '\t', '|', '^', ', '),
	quote: fc.constantFrom('"', "'"),
	escape: fc.constantFrom('doubled', '\\'),
	lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
	encoding: fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be'),
	endsWithLineEnd: fc.boolean(),
	quotesAll: fc.boolean()
});

function nameOf(_: string, at: number): string {
	return `cột ${at + 1}`;
}

describe('a table that was written in any dialect', () => {
	it('is read as it was, with the line of each row', async () => {
		await fc.assert(
			fc.asyncProperty(tables, writings, async (table, drawn) => {
				const escape = drawn.escape === 'doubled' ? drawn.quote : drawn.escape;
				const writing: Writing = { ...drawn, escape };
				const header = (table[0] ?? ['', '']).map(nameOf);
				const text = writtenText([header, ...table], writing);
				const { encoding, delimiter, quote } = writing;
				const plan: ReadPlan = { ...PLAN, encoding, delimiter, quote, escape };
				const found = await readFile(blobOf(text, encoding), plan);
				expect(found.columns).toEqual(header);
				expect(found.strays).toEqual([]);
				let line = 2;
				const rows = table.flatMap((cells) => {
					const row = { line, cells };
					line += 1 + cells.join('').split('\n').length - 1;
					return cells.every((cell) => cell === '') ? [] : [row];
				});
				expect(await rowsOf(found)).toEqual(rows);
			}),
			{ numRuns: 300 }
		);
	});

	it('is the same read by its bytes and as text', async () => {
		await fc.assert(
			fc.asyncProperty(tables, fc.constantFrom(',', ';', '\t'), async (table, delimiter) => {
				const header = (table[0] ?? ['', '']).map(nameOf);
				const file = blobOf(writtenText([header, ...table], { ...PLAIN_WRITING, delimiter }));
				const plan = { ...PLAN, delimiter };
				const fast = await readFile(file, plan);
				const slow = await readSlowly(file, plan, header);
				expect(await rowsOf(fast)).toEqual(await rowsOf(slow));
				const other = { body: [], lines: [], span: null, delimiter: '' };
				expect({ ...fast, ...other }).toEqual({ ...slow, ...other });
			}),
			{ numRuns: 200 }
		);
	});
});

const NOISE = 'a|b|,|,|,|"|"| |\n|\n|\r|\u0301|\u200b|\u00a0'.split('|');

describe('any text at all', () => {
	it('is read as text where a sign that does not show stands at a quote', async () => {
		const file = blobOf('một,hai,ba\n""\u200b"\n"');
		const fast = await readFile(file, PLAN);
		expect(fast.strays).toEqual((await readSlowly(file, PLAN, fast.columns)).strays);
	});

	it('gives the same rows and strays by bytes and as text, and loses no line', async () => {
		const noise = fc.string({
			unit: fc.constantFrom(...NOISE),
			maxLength: 60
		});
		await fc.assert(
			fc.asyncProperty(noise, async (text) => {
				const file = blobOf(`một,hai,ba\n${text}`);
				const fast = await readFile(file, PLAN);
				const slow = await readSlowly(file, PLAN, fast.columns);
				expect(await rowsOf(fast)).toEqual(await rowsOf(slow));
				expect(fast.strays).toEqual(slow.strays);
				expect(fast.blankLines).toBe(slow.blankLines);
			}),
			{ numRuns: 400 }
		);
	});
});

describe('a clean file', () => {
	it('stays where it is, as one slice', async () => {
		const rows = Array.from({ length: 50_000 }, (_, at) => `Cao Bằng,${at},"a, b"`);
		const table = await read(`tỉnh,số,ghi chú\n${rows.join('\n')}\n`);
		expect(table.body).toHaveLength(1);
		expect(table.lines).toHaveLength(50_000);
		expect(table.lines[49_999]).toBe(50_001);
	});

	it('may lack its last line end, and keeps CRLF', async () => {
		const table = await read('a,b\r\n1,2\r\n3,4');
		expect(await bodyText(table)).toBe('1,2\r\n3,4\r\n');
	});
});

describe('rows that need care', () => {
	it('are mended and written behind the clean ones, with their own lines', async () => {
		const table = await read('tên,số\nHo\u0300a,1\nb,2\nc\u00a0d,3\n\u200be,4\nf,5,\n');
		expect(await bodyText(table)).toBe('b,2\nHòa,1\nc d,3\ne,4\nf,5\n');
		expect([...table.lines]).toEqual([3, 2, 4, 5, 6]);
		expect(table.repairs).toEqual({ controls: 0, zeroWidth: 1, recomposed: 1 });
	});

	it('are written anew where line ends are mixed, so that the body has one kind', async () => {
		const table = await read('a,b\r\n1,2\r\n3,4\n5,6\r\n');
		expect(await bodyText(table)).toBe('1,2\r\n5,6\r\n3,4\r\n');
		expect([...table.lines]).toEqual([2, 4, 3]);
	});

	it('are stray where they do not fit, with what could be kept of them', async () => {
		const table = await read('a,b,c\n1,2,3\n4,5\n6,7,8,9\n"10,11,12\n13,14,"15\n16,17,18\n');
		expect((await rowsOf(table)).map(({ line }) => line)).toEqual([2, 7]);
		expect(table.strays.map(({ line, cells, breach }) => [line, cells, breach.rule])).toEqual([
			[3, ['4', '5'], 'row.ragged'],
			[4, ['6', '7', '8', '9'], 'row.ragged'],
			[5, ['"10', '11', '12'], 'row.quotes'],
			[6, ['13', '14', '"15'], 'row.quotes']
		]);
		expect(table.strays[0]?.breach.params).toEqual({ expected: 3, found: 2 });
	});

	it('are stray where bytes cannot be decoded', async () => {
		const text = new TextEncoder().encode('a,b\n1,2\n?,4\n');
		text[text.indexOf(0x3f)] = 0xff;
		const table = await readFile(new Blob([text]), PLAN);
		expect(table.strays).toMatchObject([
			{ line: 3, cells: ['\ufffd', '4'], breach: { rule: 'row.not_decodable' } }
		]);
	});

	it('are stray where they are longer than a row can be', async () => {
		const table = await read(`a,b\n1,${'x'.repeat(3_000_000)}\n2,3\n`);
		expect(table.strays).toMatchObject([{ line: 2, breach: { rule: 'row.too_long' } }]);
		expect(table.strays[0]?.cells[1]).toHaveLength(3_000_000);
		expect([...table.lines]).toEqual([3]);
	});

	it('are found across the borders of chunks', async () => {
		const rows = Array.from({ length: 120_000 }, (_, at) =>
			at % 5000 === 4999 ? `Ho\u0300a,"x\n${at}",1` : `Cao Bằng,"${at}, xã Đặng Ứng",${at}`
		);
		const table = await read(`a,b,c\n${rows.join('\n')}\n`);
		expect(table.lines).toHaveLength(120_000);
		const found = await rowsOf(table);
		expect(found[4999]).toEqual({ line: 5001, cells: ['Hòa', 'x\n4999', '1'] });
		expect(found[119_998]?.cells).toEqual(['Cao Bằng', '119998, xã Đặng Ứng', '119998']);
	});

	it('are found wherever the border of a chunk cuts them', async () => {
		const border = 1 << 22;
		const row = '0123456,"x",8901234\n';
		const head = `a,b,c\n${row.repeat(Math.floor((border - 100) / row.length))}`;
		const before = (head.length - 6) / row.length + 1;
		for (let cut = 0; cut <= 40; cut += 1) {
			const pad = `${'y'.repeat(border - cut - head.length - 5)},1,2\n`;
			const table = await read(`${head}${pad}Ho\u0300a,"x ""\n1""",1\n${row.repeat(1000)}`);
			expect(table.lines, `${cut}`).toHaveLength(before + 1001);
			expect(table.strays).toEqual([]);
			const care = table.lines.at(-1) ?? 0;
			expect(care, `${cut}`).toBe(before + 2);
			const [last] = (await bodyText(table)).split(row).slice(-1);
			expect(last, `${cut}`).toBe('Hòa,"x ""\n1""",1\n');
		}
	}, 60_000);

	it('of which there are many have the file read as text', async () => {
		const rows = Array.from({ length: 1000 }, (_, at) => `Ho\u0300a,${at}`);
		const table = await read(`a;b\n${rows.join('\n').split(',').join(';')}\n`, { delimiter: ';' });
		expect(table.delimiter).toBe(',');
		expect(table.lines).toHaveLength(1000);
		expect(table.repairs.recomposed).toBe(1000);
	});
});

describe('a plan', () => {
	it('says where the header, the rows and the end are; the rest is set aside', async () => {
		const text = 'Bảng điểm\n\nNăm;;2020\nSTT;Tỉnh;Điểm\n1;Cao Bằng;12,5\n\nNguồn: PAPI\n';
		const plan = { delimiter: ';', headerLines: [3, 4], firstLine: 5, lastLine: 6 };
		const table = await read(text, plan);
		expect(table.columns).toEqual(['Năm STT', 'Năm Tỉnh', '2020 Điểm']);
		expect(await bodyText(table)).toBe('1;Cao Bằng;12,5\n');
		expect(table.asides).toEqual([
			{ line: 1, place: 'preamble', cells: ['Bảng điểm'] },
			{ line: 7, place: 'footer', cells: ['Nguồn: PAPI'] }
		]);
		expect(table.blankLines).toBe(1);
	});

	it('without a header names columns by their position', async () => {
		const table = await read('1,2\n3,4\n', { headerLines: [], firstLine: 1 });
		expect(table.columns).toEqual(['#1', '#2']);
		expect(table.lines).toHaveLength(2);
	});

	it('names empty and repeated columns apart', async () => {
		const table = await read('điểm,,điểm,constructor\n1,2,3,4\n');
		expect(table.columns).toEqual(['điểm', '#2', 'điểm #3', 'constructor']);
	});
});
