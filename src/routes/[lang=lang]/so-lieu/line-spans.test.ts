import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineSpans, spansText } from './line-spans';

test('neighbouring lines are one stretch', () => {
	const { spans, rest } = lineSpans([3, 17, 18, 19, 20, 22], 9);
	expect(spansText(spans)).toBe('3, 17–20, 22');
	expect(rest).toBe(0);
});

test('what is left out is counted in lines', () => {
	expect(lineSpans([1, 3, 5, 6, 7], 2)).toEqual({
		spans: [
			{ from: 1, to: 1 },
			{ from: 3, to: 3 }
		],
		rest: 3
	});
	expect(lineSpans([], 2)).toEqual({ spans: [], rest: 0 });
});

test('stretches and rest account for every line', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.integer({ min: 1, max: 60 })).map((it) => it.sort((a, b) => a - b)),
			fc.integer({ min: 1, max: 9 }),
			(lines, most) => {
				const { spans, rest } = lineSpans(Uint32Array.from(lines), most);
				const told = spans.flatMap(({ from, to }) =>
					Array.from({ length: to - from + 1 }, (_, i) => from + i)
				);
				expect(told).toEqual(lines.slice(0, told.length));
				expect(told.length + rest).toBe(lines.length);
			}
		)
	);
});
