import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QueryEngine } from '$lib/engine/query-engine';
import type { Encoding } from '$lib/ingest/encoding/encoding';
import { rowsOf, writtenText, type Writing } from '$lib/ingest/reading/testing/write-table';
import { encoded, gzipped } from './file-bytes';
import { readOut } from './load-file';
import { outcomeOf } from './outcome-of';

const READ_RUNS = 150;
const LOAD_RUNS = 8;

/** How provinces are written; every spelling of one is that province. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
	'04': ['Cao Bằng', 'tỉnh Cao Bằng', 'CAO BANG', 'Cao Bang province'],
	'06': ['Bắc Kạn', 'Bắc Cạn', 'B.Kạn', 'Bac Kan'],
	'17': ['Hòa Bình', 'Hoà Bình', 'tỉnh Hòa Bình', 'Hoa Binh'],
	'46': ['Thừa Thiên Huế', 'TT-Huế', 'Thua Thien Hue', 'Tỉnh Thừa Thiên-Huế'],
	'66': ['Đắk Lắk', 'Đắc Lắc', 'Dak Lak', 'tỉnh Đắk Lắk'],
	'79': ['TP. Hồ Chí Minh', 'TP.HCM', 'Hồ Chí Minh', 'Thành phố Hồ Chí Minh']
};
const CODES = Object.keys(SPELLINGS);

const NOTES = [
	'',
	'số liệu của Bộ Nội vụ',
	'tăng so với năm trước; giảm hai bậc',
	'khảo sát hộ gia đình, 480 phiếu',
	'người dân nói: "không phải chờ lâu"',
	'theo báo cáo\ncủa Sở Nội vụ',
	'đơn vị hành chính cấp tỉnh'
];

const writing: fc.Arbitrary<Writing> = fc.record({
	encoding: fc.constantFrom<Encoding>(
		...(['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni'] as const)
	),
	delimiter: fc.constantFrom(',', ';', '\t', '|'),
	quote: fc.constant('"'),
	escape: fc.constant('"'),
	lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
	endsWithLineEnd: fc.boolean(),
	quotesAll: fc.boolean()
});

const score = fc
	.tuple(fc.integer({ min: 20, max: 99 }), fc.integer({ min: 1, max: 99 }))
	.map(([whole, hundredths]) => `${whole}.${String(hundredths).padStart(2, '0')}`);

/** A table with a row a province: each a code, a spelling, a score and a note. */
const table = fc.shuffledSubarray(CODES, { minLength: 4 }).chain((codes) =>
	fc.tuple(
		...codes.map((code) =>
			fc.record({
				code: fc.constant(code),
				name: fc.constantFrom(...(SPELLINGS[code] ?? [])),
				score,
				note: fc.constantFrom(...NOTES)
			})
		)
	)
);

function bytesOf(text: string, how: Writing, isPacked: boolean): () => Uint8Array<ArrayBuffer> {
	const bom = how.encoding.startsWith('utf-16');
	const bytes = encoded(text, how.encoding, { bom });
	return isPacked ? gzipped(bytes) : bytes;
}

const HEADER = ['Tỉnh, thành phố', 'Năm', 'Điểm', 'Ghi chú'];

/** Any table comes back as it was, however it is written. */
export function testAnyDialect(engine: () => QueryEngine): void {
	describe('a table in any dialect', () => {
		test('is read as it was written', async () => {
			await fc.assert(
				fc.asyncProperty(table, writing, fc.boolean(), async (rows, how, isPacked) => {
					const cells = rows.map((row) => [row.name, '2021', row.score, row.note]);
					const bytes = bytesOf(writtenText([HEADER, ...cells], how), how, isPacked);
					const read = await readOut(bytes(), 'SIPAS.csv');
					if (typeof read === 'string') throw new Error(`refused: ${read}`);
					expect(read.table.columns).toEqual(HEADER);
					expect(read.table.strays).toEqual([]);
					expect((await rowsOf(read.table)).map((row) => row.cells)).toEqual(cells);
				}),
				{ numRuns: READ_RUNS }
			);
		}, 60_000);

		test('goes into the record as what it says, whatever its decimal sign', async () => {
			const signs = fc.constantFrom('.', ',');
			await fc.assert(
				fc.asyncProperty(table, writing, signs, async (rows, how, sign) => {
					const cells = rows.map((row) => [
						row.name,
						'2021',
						row.score.replace('.', sign),
						row.note
					]);
					const accepted = rows.map(({ code, score: value, note }) =>
						[code, String(Number(value)), note].join(' | ')
					);
					const found = await outcomeOf(engine(), {
						file: 'SIPAS.csv',
						has: '',
						bytes: bytesOf(writtenText([HEADER, ...cells], how), how, false),
						gives: { rows: ['area_code | score | note'] }
					});
					expect(found).toEqual({ rows: ['area_code | score | note', ...accepted] });
				}),
				{ numRuns: LOAD_RUNS }
			);
		}, 60_000);
	});
}
