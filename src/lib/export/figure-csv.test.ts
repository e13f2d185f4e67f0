import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureTable } from '$lib/figures/figure';
import { readCsv } from '$lib/ingest/read-csv';
import { figureCsv, harmless } from './figure-csv';

const TABLE: FigureTable = {
	caption: 'PAPI',
	columns: [
		{ key: 'year', label: 'Năm', isNumeric: false },
		{ key: 'score', label: 'Điểm; thang 80', isNumeric: true },
		{ key: 'change', label: 'Thay đổi', isNumeric: true }
	],
	rows: [
		[
			{ text: '2018', value: 2018, isReason: false },
			{ text: '44,08', value: 44.0812, isReason: false },
			{ text: 'Không so sánh được: "đổi thang"', value: null, isReason: true }
		],
		[
			{ text: '2020', value: 2020, isReason: false },
			{ text: '43,37', value: 43.37, isReason: false },
			{ text: '▼ 1,44', value: -1.44, isReason: false }
		]
	]
};

describe('the table of a figure as CSV', () => {
	test('for software has commas, points and the reason of what is empty', () => {
		expect(figureCsv(TABLE, 'software', 'lý do trống')).toBe(
			'Năm,Điểm; thang 80,Thay đổi,Thay đổi (lý do trống)\r\n' +
				'2018,44.0812,,"Không so sánh được: ""đổi thang"""\r\n' +
				'2020,43.37,-1.44,\r\n'
		);
	});

	test('for a Vietnamese Excel has a mark of UTF-8, semicolons and decimal commas', () => {
		expect(figureCsv(TABLE, 'excel', 'lý do trống')).toBe(
			'\ufeffNăm;"Điểm; thang 80";Thay đổi;Thay đổi (lý do trống)\r\n' +
				'2018;44,0812;;"Không so sánh được: ""đổi thang"""\r\n' +
				'2020;43,37;-1,44;\r\n'
		);
	});

	test.each([
		['=1+1', "'=1+1"],
		['@SUM(A1)', "'@SUM(A1)"],
		['+84 206', "'+84 206"],
		['-cmd|calc', "'-cmd|calc"],
		['\tx', "'\tx"],
		['-1.44', '-1.44'],
		['-1,44', '-1,44'],
		['+3', '+3'],
		['Cao Bằng', 'Cao Bằng']
	])('%j is written as %j', (text, wanted) => {
		expect(harmless(text)).toBe(wanted);
	});

	test('is read back as it was, whatever a loaded table says', () => {
		const cell = fc.oneof(
			fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll('\0', '')),
			fc.constantFrom('=HYPERLINK("http://x")', 'a;b,c', 'hai\ndòng', '"', ' x ', '-5', '@x')
		);
		fc.assert(
			fc.property(
				fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }),
				fc.constantFrom('software' as const, 'excel' as const),
				(rows, kind) => {
					const table: FigureTable = {
						caption: '',
						columns: [
							{ key: 'a', label: 'A', isNumeric: false },
							{ key: 'b', label: 'B', isNumeric: false }
						],
						rows: rows.map((cells) => cells.map((text) => ({ text, value: text, isReason: false })))
					};
					// Readers here want line feeds alone.
					const plain = (one: string) => one.replace(/\r\n?/g, '\n');
					const text = plain(figureCsv(table, kind, '').replace(/^\ufeff/, ''));
					const read = readCsv(text, kind === 'excel' ? ';' : ',').map(({ cells }) => cells);
					const wanted = rows.map((cells) => cells.map((one) => plain(harmless(one))));
					// A row whose cells are all empty is a blank line, which readers leave out.
					expect(read.slice(1)).toEqual(wanted.filter((cells) => cells.some(Boolean)));
				}
			),
			{ seed: 20200624 }
		);
	});
});
