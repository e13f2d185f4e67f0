import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadCatalogue } from '$lib/messages/catalogue';
import { createWords } from '$lib/messages/words';
import { lineCount, lineRanges, linesText, mergedRanges } from './loaded-lines';

const vi = createWords('vi', await loadCatalogue('vi'));
const en = createWords('en', await loadCatalogue('en'));
const at = (...lines: (number | [number, number])[]) =>
	lines.map((line) =>
		typeof line === 'number'
			? { first_line: line, last_line: line }
			: { first_line: line[0], last_line: line[1] }
	);

test('lines that follow one another are a range', () => {
	const ranges = lineRanges(at(19, 3, [17, 18], 20, 3));
	expect(ranges).toEqual([
		{ first: 3, last: 3 },
		{ first: 17, last: 20 }
	]);
	expect(linesText(vi, ranges)).toBe('dòng 3, 17–20');
	expect(linesText(en, ranges)).toBe('lines 3, 17–20');
	expect(linesText(en, lineRanges(at(3)))).toBe('line 3');
	expect(linesText(vi, lineRanges(at(3, 4)))).toBe('dòng 3, 4');
});

test('a long list is folded, and counted', () => {
	const ranges = lineRanges(at(2, 4, 6, 8, 10, 12, [14, 30], 99));
	expect(linesText(vi, ranges)).toBe('dòng 2, 4, 6, 8, 10, 12, … (24 dòng)');
	expect(linesText(en, ranges)).toBe('lines 2, 4, 6, 8, 10, 12, … (24 lines)');
});

test('whatever the rows, each line is counted once', () => {
	const row = fc
		.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 9 }))
		.map(([first, more]): [number, number] => [first, first + more]);
	fc.assert(
		fc.property(fc.array(row), (rows) => {
			const lines = new Set(
				rows.flatMap(([first, last]) =>
					Array.from({ length: last - first + 1 }, (_, i) => first + i)
				)
			);
			expect(lineCount(lineRanges(at(...rows)))).toBe(lines.size);
		})
	);
});

test('the same line of two files is two lines', () => {
	const of = (id: string) => ({ id, ranges: [{ first: 2, last: 4 }] });
	expect(lineCount(mergedRanges([of('a'), of('b'), of('a')]))).toBe(6);
});
