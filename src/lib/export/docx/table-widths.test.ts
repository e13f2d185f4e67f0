import fc from 'fast-check';
import { expect, test } from 'vitest';
import { table } from '$lib/review/fixtures/review-parts';
import { columnWidths } from './table-widths';

const LETTERS = 76;

test('shares that are given are kept', () => {
	const { table: of } = table('a', '', ['A', 'B'], [], '');
	expect(columnWidths(of, 1000, LETTERS, [0.75, 0.25])).toEqual([750, 250]);
});

test('names get more room than ranks, and no word is broken while there is room', () => {
	const { table: of } = table(
		'a',
		'',
		['Tỉnh', '@Hạng', 'Ghi chú'],
		[
			[
				'Bà Rịa - Vũng Tàu',
				'1',
				'Đổi bộ câu hỏi, từ sáu lên tám nội dung, nên không so với năm trước'
			]
		],
		''
	);
	const [name = 0, rank = 0, remark = 0] = columnWidths(of, LETTERS, LETTERS);
	expect(name).toBeGreaterThan(rank);
	expect(remark).toBeGreaterThan(name);
	expect(rank).toBeGreaterThanOrEqual('Hạng'.length + 1);
});

test('widths add up to the whole, and none is nothing', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.string(), fc.string({ maxLength: 80 })), {
				minLength: 1,
				maxLength: 14
			}),
			(columns) => {
				const { table: of } = table(
					'a',
					'',
					columns.map(([label]) => label),
					[columns.map(([, cell]) => cell)],
					''
				);
				const widths = columnWidths(of, 9071, LETTERS);
				expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9071);
				expect(Math.min(...widths)).toBeGreaterThan(0);
			}
		),
		{ seed: 20200305 }
	);
});
